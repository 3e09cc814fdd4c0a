const PATIENCE = 10_000

/** Posts a text to an address over HTTP and says whether it was taken. Nothing is followed elsewhere. */
export async function postText(url: string, text: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: text,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
