/** The whole number that a text writes, or undefined. */
export function wholeNumber(text: string | undefined, from: number, to: number): number | undefined {
  if (text === undefined || !/^\d{1,9}$/.test(text)) return undefined
  const n = Number(text)
  return n >= from && n <= to ? n : undefined
}
