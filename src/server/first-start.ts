import type { Language, Text } from '../core/basics/text.ts'
import type { World } from '../core/process/state.ts'
import type { Instant } from '../core/time/instant.ts'
import type { Database } from '../database/tables.ts'
import { firstStart } from '../people/administration/first-start.ts'
import { SYSTEM } from '../people/realm.ts'
import { sayPostRole } from '../people/say.ts'
import { authorities } from './authorities.ts'
import { type DemoSignIn, fillDemo } from './demo/fill-demo.ts'
import type { Service } from './service.ts'

export type FirstStartSettings = {
  readonly service: Pick<Service, 'store' | 'projector' | 'realm'>
  readonly database: Database
  readonly now: () => Instant
  readonly random: (bytes: number) => Uint8Array
  /** The regulations of which a demonstration is made; none where none is wanted. */
  readonly worlds: () => Promise<readonly World[]>
  readonly tell: (line: Text) => void
}

const APPLICANTS = 12

/** A password that nobody knows from elsewhere: with a capital, small letters, digits and a sign, as the policy asks. */
const freshPassword = (random: FirstStartSettings['random']) =>
  `Demo-${Buffer.from(random(6)).toString('hex')}`

const inBoth = (say: (language: Language) => string): Text => ({ zh: say('zh'), en: say('en') })

function tellSignIns(signIns: readonly DemoSignIn[], password: string, tell: FirstStartSettings['tell']) {
  for (const authority of new Set(signIns.map((each) => each.authority))) {
    const own = signIns.filter((each) => each.authority === authority)
    const title = own[0]?.title ?? { zh: authority, en: authority }
    tell({ zh: `演示：${title.zh}（${authority}）`, en: `Demonstration: ${title.en} (${authority})` })
    for (const { role, login } of own)
      tell(inBoth((language) => `  ${login}  ${sayPostRole(role, language)}`))
  }
  tell({
    zh: `以上演示账号的口令：${password}（仅显示这一次）`,
    en: `Password of all of them: ${password} (shown this once)`,
  })
}

/** Whoever removed a demonstration does not get another one: then there are no authorities, and yet an administrator. */
async function isUnbegun(database: Database): Promise<boolean> {
  if ((await authorities(database)).length > 0) return false
  const somebody = await database.selectFrom('account').select('id').limit(1).executeTakeFirst()
  return somebody === undefined
}

/**
 * 首次启动 What an empty installation is given: a demonstration, where one is wanted, and the way in for its first administrator. There is no
 * password that would be the same elsewhere.
 */
export async function beginInstallation(settings: FirstStartSettings): Promise<void> {
  const { service, database, now, random, worlds, tell } = settings
  if (await isUnbegun(database)) {
    const wanted = await worlds()
    if (wanted.length > 0) {
      tell({ zh: '首次启动，正在填入演示数据……', en: 'First start: a demonstration is being filled in …' })
      const password = freshPassword(random)
      const signIns = await fillDemo(
        {
          store: service.store,
          database,
          realm: service.realm,
          project: service.projector.project,
          now,
          password,
          applicants: APPLICANTS,
          progress: () => {},
        },
        wanted,
      )
      tellSignIns(signIns, password, tell)
    }
  }
  const activation = await firstStart(service.realm(SYSTEM))
  if (activation)
    tell({
      zh: `系统管理员 ${activation.login} 的激活凭证（一次有效，至${activation.expiresAt}）：${activation.token}`,
      en: `To activate the administrator ${activation.login} (once, until ${activation.expiresAt}): ${activation.token}`,
    })
}
