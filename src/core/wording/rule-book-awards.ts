import { NAMES as kindsEn } from '../conditions/applicant-kind/words.en.ts'
import { NAMES as kindsZh } from '../conditions/applicant-kind/words.zh.ts'
import type { Award, AwardFloor } from '../regulation/schema/awards.ts'
import { otherAwardsOf } from '../regulation/other-awards.ts'
import { prizesOf } from './rule-book-prizes.ts'
import { indented, type Pen, type RuleBookSection, type RuleBookStatement } from './rule-book-section.ts'

export const ITEMS = {
  zh: { trophy: '奖杯', plaque: '奖牌', certificate: '证书', medal: '奖章' },
  en: { trophy: 'trophy', plaque: 'plaque', certificate: 'certificate', medal: 'medal' },
} as const

const namesOf = ({ say, id }: Pen, awards: readonly string[]) =>
  say.list(awards.map((award) => `${say.award(award)}${id(award)}`))

function tiers(pen: Pen): RuleBookStatement[] {
  const { edition, both, text, state, id, say } = pen
  const floorIn = (floor: AwardFloor): string => {
    if ('byPeople' in floor) {
      const { by, question } = floor.byPeople
      return both(
        `由${say.role(by)}${id(by)}认定：${text(question)}。`,
        `Found by the ${say.role(by)}${id(by)}: ${text(question)}.`,
      )
    }
    const [zh, en] = floor.inclusive ? ['不低于', 'at least'] : ['高于', 'more than']
    return 'percent' in floor
      ? both(
          `得分应当${zh}标准总分的${floor.percent}，舍入前比较。`,
          `Asks for ${en} ${floor.percent} of the standard's total, compared before rounding.`,
        )
      : both(
          `得分应当${zh}${floor.points}分，舍入前比较。`,
          `Asks for ${en} ${floor.points} points, compared before rounding.`,
        )
  }
  return edition.awards.flatMap((award) => {
    const { floor } = award
    const named = state(
      award,
      both(
        `第${award.rank}等次：${text(award.name)}${id(award.id)}。`,
        `Tier ${award.rank}: ${text(award.name)}${id(award.id)}.`,
      ),
    )
    return [named, ...openTo(pen, award), ...(floor ? [indented(state(floor, floorIn(floor)))] : [])]
  })
}

/** 其他奖项 Titles of other authorities or earlier editions, of which conditions speak. */
const otherTitles = ({ edition, both, text, state, id }: Pen): RuleBookStatement[] =>
  otherAwardsOf(edition).map((award) =>
    state(
      award,
      both(
        `申报条件所称的其他奖项：${text(award.name)}${id(award.id)}。`,
        `Not given here, and named in the conditions: ${text(award.name)}${id(award.id)}.`,
      ),
    ),
  )

function seats(pen: Pen): RuleBookStatement[] {
  const { edition, both, state, id } = pen
  return edition.quotas.map((quota) => {
    const awards = namesOf(pen, quota.awards)
    return state(
      quota,
      both(
        `名额${id(quota.id)}：${awards}${quota.awards.length > 1 ? '合计' : ''}${quota.soft ? '原则上' : ''}不超过${quota.max}个${quota.least === undefined ? '' : `，其中保留${quota.least}个，无人获得的保持空缺`}。`,
        `Seats${id(quota.id)}: ${awards}${quota.awards.length > 1 ? ' together' : ''}, at most ${quota.max}${quota.soft ? ' as a rule' : ''}${quota.least === undefined ? '' : `, ${quota.least} of them reserved and left vacant if nobody takes them`}.`,
      ),
    )
  })
}

/** 申报主体、行业 For whom an award is, where not for everyone. */
function openTo({ both, say, state, id, edition, text, language }: Pen, award: Award): RuleBookStatement[] {
  const { applicantKinds, sectors } = award
  const names = language === 'zh' ? kindsZh : kindsEn
  const kinds = say.list((applicantKinds ?? []).map((kind) => `${names[kind]}${id(kind)}`))
  const known = (sector: string) => edition.sectors.find((each) => each.id === sector)
  const fields = say.list(
    (sectors ?? []).map((sector) => {
      const found = known(sector)
      return `${found ? text(found.name) : sector}${id(sector)}`
    }),
  )
  return [
    ...(kinds ? [state(award, both(`限于：${kinds}。`, `Open only to: ${kinds}.`))] : []),
    ...(fields
      ? [state(award, both(`限于行业：${fields}。`, `Open only to these sectors: ${fields}.`))]
      : []),
  ].map(indented)
}

/** 再次获奖 What a win again brings, and of which awards. */
function winAgain(pen: Pen): RuleBookStatement {
  const { both, state } = pen
  const { repeatWin } = pen.edition
  const { prize, honour, usesSeat } = repeatWin
  const of = repeatWin.awards ? namesOf(pen, repeatWin.awards) : ''
  return state(
    repeatWin,
    both(
      `再次获${of || '奖'}：${prize ? '发放' : '不发放'}奖金，${honour ? '授予' : '不授予'}荣誉，${usesSeat ? '占用' : '不占用'}名额。`,
      `A win again${of && ` of the ${of}`}: ${prize ? 'a' : 'no'} prize, ${honour ? 'the' : 'no'} honour, ${usesSeat ? 'uses' : 'does not use'} a seat.`,
    ),
  )
}

/** 替补 Whether somebody moves up, and who has it done. */
function movingUp({ edition: { backfill }, both, state, say, id }: Pen): RuleBookStatement {
  const by = `${say.role(backfill.by)}${id(backfill.by)}`
  return state(
    backfill,
    backfill.allowed
      ? both(
          `名单公布后出现空额的，由${by}依次递补。`,
          `When a name falls, the next in rank moves up; this is done by the ${by}.`,
        )
      : both('名单公布后出现空额的，不递补。', 'When a name falls, nobody moves up.'),
  )
}

/** 奖项、名额、荣誉和奖金 Tiers, seats, floors, vacancies, honours, prizes. */
export function awardsSection(pen: Pen): RuleBookSection {
  const { edition, both, state, id, say, language } = pen
  const { vacancy, honours } = edition
  const may = (allowed: boolean) => (allowed ? both('可以', 'may') : both('不得', 'may not'))
  return {
    id: 'awards',
    title: both('奖项、名额、荣誉和奖金', 'Awards, seats, honours and prizes'),
    statements: [
      ...tiers(pen),
      ...otherTitles(pen),
      ...seats(pen),
      state(
        vacancy,
        both(
          `获奖数${may(vacancy.fewer)}少于名额，奖项${may(vacancy.none)}空缺。`,
          `Fewer than the seats ${may(vacancy.fewer)} be awarded; an award ${may(vacancy.none)} stay vacant.`,
        ),
      ),
      ...honours.map((honour) => {
        const items = say.list(honour.items.map((item) => ITEMS[language][item]))
        return state(
          honour,
          both(
            `${namesOf(pen, honour.awards)}：由${say.body(honour.grantedBy)}${id(honour.grantedBy)}颁发${items}。`,
            `${namesOf(pen, honour.awards)}: ${items}, handed over by ${say.body(honour.grantedBy)}${id(honour.grantedBy)}.`,
          ),
        )
      }),
      ...prizesOf(pen),
      winAgain(pen),
      movingUp(pen),
    ],
  }
}
