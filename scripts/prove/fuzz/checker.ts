/** One answer of the service, as a proof looks at it. */
export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What no answer may hold: where code is, what the database was asked, what the machine is called inside. */
const INSIDE: readonly (readonly [string, RegExp])[] = [
  ['a stack trace', /\n\s+at .+:\d+:\d+|\bat [\w.<>]+ \((?:file|node|\/)[^)]*:\d+:\d+\)/],
  ['a path inside the machine', /\/(?:home|root|tmp|usr|var|work|app)\/[\w.-]+|node_modules\/|[A-Z]:\\/],
  [
    'SQL',
    /\bselect\b[\s\S]{1,200}\bfrom\b[\s\S]{1,200}\bwhere\b|\binsert into "|\bSQLITE_[A-Z]+|\bpg_\w+|\bnull value in column\b/i,
  ],
  [
    'an error of the program',
    /\b(?:TypeError|RangeError|ReferenceError|SyntaxError|SqliteError|ZodError)\b|\bundefined is not\b/,
  ],
]

/** Overload is an answer, when it says when to come again. */
const isOverload = ({ status, headers }: Answer): boolean =>
  status === 503 && /^\d+$/.test(headers['retry-after'] ?? '')

/** What is wrong with an answer, whatever was asked; `sent` is what the request itself held and may be said again. Null where nothing is. */
export function faultIn(answer: Answer, sent: string): string | null {
  const { status, headers, body } = answer
  if (status >= 500 && !isOverload(answer)) return `status ${status}`
  for (const [what, pattern] of INSIDE) {
    const found = pattern.exec(body)?.[0]
    if (found !== undefined && !sent.includes(found)) return `${what}: ${found.slice(0, 80)}`
  }
  const isProblem = status >= 400 && body !== ''
  if (isProblem && !(headers['content-type'] ?? '').startsWith('application/problem+json'))
    return `status ${status} as ${headers['content-type'] ?? 'nothing'}`
  return null
}

export type Sample = { readonly minute: number; readonly megabytes: number }

/** How fast memory grows, in megabytes a minute: the slope of the line through the samples with the least squares. Throws on fewer than two. */
export function growthOf(samples: readonly Sample[]): number {
  if (samples.length < 2) throw new RangeError('a slope needs two samples')
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, each) => sum + of(each), 0) / samples.length
  const [minute, megabytes] = [mean((each) => each.minute), mean((each) => each.megabytes)]
  const over = samples.reduce((sum, each) => sum + (each.minute - minute) * (each.megabytes - megabytes), 0)
  const spread = samples.reduce((sum, each) => sum + (each.minute - minute) ** 2, 0)
  return spread === 0 ? 0 : over / spread
}
