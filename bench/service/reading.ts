import type { ViewerRole } from '../../src/core/visibility/viewer.ts'
import { AUTHORITY } from '../../scripts/prove/service.ts'
import { type Ask, inTurn, round, send, type Timing } from './clients.ts'
import type { Running } from './programs.ts'
import type { RankedLog } from './ranked-logs.ts'
import { besides, type Row } from './rows.ts'

/** A session of somebody in each role that reads. */
export type Cookies = Readonly<Partial<Record<ViewerRole, string>>>

const READERS = ['secretariat', 'committee'] as const
const PAGES = 60
const FILES = 5
const ROUNDS = 3
const AIM = { p50: 30 }

const CYCLES = `/api/authorities/${AUTHORITY}/cycles`

type Scene = {
  readonly product: Running
  readonly bare: Running
  readonly where: string
  readonly cookies: Cookies
}

const get = (path: string, cookie?: string): Ask => ({
  method: 'GET',
  path,
  ...(cookie === undefined ? {} : { headers: { cookie } }),
})

const repeated = (ask: Ask, times: number) => Array.from({ length: times }, () => ask)

const beside = (
  { product, bare }: Pick<Scene, 'product' | 'bare'>,
  ours: Ask,
  theirs: Ask,
  times: number,
): Promise<readonly [Timing, Timing]> =>
  inTurn(
    () => round(product.address, repeated(ours, times), 1),
    () => round(bare.address, repeated(theirs, times), 1),
    ROUNDS,
  )

type Page = { readonly items: readonly { readonly place: number }[]; readonly next: string | null }

/** The page of a ranking that begins after half of it: how the service names its beginning, and the place before it. */
async function middle(product: Running, ranking: string, cookie: string, half: number) {
  let next = ''
  for (let place = 0; place < half; ) {
    const after = next === '' ? '' : `&after=${next}`
    const page = JSON.parse(
      (await send(product.address, get(`${ranking}?limit=100${after}`, cookie))).toString('utf8'),
    ) as Page
    place = page.items.at(-1)?.place ?? half
    next = page.next ?? ''
  }
  return next
}

/** What somebody reads of a ranked cycle, beside the same rows read by hand. */
export async function readingRows(
  scene: Scene,
  { log, step, applications }: RankedLog,
): Promise<readonly Row[]> {
  const { product, where, cookies } = scene
  const rows: Row[] = []
  for (const role of READERS) {
    const cookie = cookies[role] ?? ''
    const of = `of ${applications.toLocaleString('en')}, ${role}, ${where}`
    const ranking = `${CYCLES}/${log}/ranking/${step}`
    const half = applications / 2
    const next = await middle(product, ranking, cookie, half)
    const first = await beside(scene, get(ranking, cookie), get(`/places/${log}`), PAGES)
    rows.push(besides(`ranking, first page ${of}`, first[0], 'its rows', first[1], AIM))
    const mid = await beside(
      scene,
      get(`${ranking}?after=${next}`, cookie),
      get(`/places/${log}?after=${half}`),
      PAGES,
    )
    rows.push(besides(`ranking, page in the middle ${of}`, mid[0], 'its rows', mid[1], AIM))
    const csv = await beside(scene, get(`${ranking}?format=csv`, cookie), get(`/places/${log}/csv`), FILES)
    rows.push(besides(`ranking, CSV ${of}`, csv[0], 'its rows', csv[1]))
  }
  return [...rows, ...(await otherRows(scene, { log, step, applications }))]
}

async function otherRows(
  scene: Scene,
  { log, step, applications }: Omit<RankedLog, 'played'>,
): Promise<readonly Row[]> {
  const { where, cookies } = scene
  const cookie = cookies.secretariat ?? ''
  const of = `of ${applications.toLocaleString('en')}, secretariat, ${where}`
  const one = await beside(
    scene,
    get(`${CYCLES}/${log}/things/application/A0001`, cookie),
    get(`/applications/${log}/A0001`),
    PAGES,
  )
  const xlsx = await beside(
    scene,
    get(`${CYCLES}/${log}/ranking/${step}?format=xlsx`, cookie),
    get(`/places/${log}/csv`),
    FILES,
  )
  return [
    besides(`one application ${of}`, one[0], 'its row', one[1]),
    besides(`scores as XLSX ${of}`, xlsx[0], 'their rows as CSV', xlsx[1]),
  ]
}
