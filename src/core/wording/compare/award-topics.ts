import type { Edition } from '../../regulation/edition.ts'
import { sayYuan } from '../money.ts'
import { ITEMS } from '../rule-book-awards.ts'
import type { Pen } from '../rule-book-section.ts'
import { comparable } from './comparable.ts'
import { allSilent, cited, type Topic } from './topic.ts'

const byRank = ({ awards }: Edition) => [...awards].sort((a, b) => a.rank - b.rank)

/** 名额、分数线、奖金等比较项目 Awards, seats, floors, honours, money, a win again, back-fill. */
export function awardTopics(pen: Pen): Topic[] {
  const { edition, both, say, text, language } = pen
  const { quotas, prizes, honours, repeatWin, backfill, vacancy } = edition
  const tierOf = (award: string) => edition.awards.find(({ id }) => id === award)?.rank ?? 0
  const floors = byRank(edition).flatMap(({ id, floor }) => (floor ? [{ id, floor }] : []))
  const yesNo = (is: boolean) => (is ? both('是', 'yes') : both('否', 'no'))
  const floorIn = (floor: (typeof floors)[number]['floor']) =>
    'byPeople' in floor
      ? both('由人认定', 'found by people')
      : 'percent' in floor
        ? `${floor.inclusive ? '≥' : '>'}${floor.percent}`
        : both(
            `${floor.inclusive ? '≥' : '>'}${floor.points}分`,
            `${floor.inclusive ? '≥' : '>'}${floor.points} points`,
          )
  return [
    {
      key: 'awards',
      title: both('奖项', 'awards'),
      value: byRank(edition).map(({ rank }) => rank),
      cell: byRank(edition).map((award) => `${award.rank}. ${text(award.name)}${cited(pen, award)}`),
      isSilent: false,
    },
    {
      key: 'seats',
      title: both('名额', 'seats'),
      value: quotas.map(({ awards, max, least, soft }) => ({
        tiers: awards.map(tierOf),
        max,
        least: least ?? null,
        soft,
      })),
      cell: quotas.map(
        (quota) =>
          `${say.list(quota.awards.map(say.award))}${quota.soft ? both('原则上', ' as a rule') : ''} ≤${quota.max}${quota.least === undefined ? '' : both(`，保留${quota.least}`, `, ${quota.least} reserved`)}${cited(pen, quota)}`,
      ),
      isSilent: false,
    },
    {
      key: 'vacancy',
      title: both('可以空缺', 'may stay vacant'),
      value: comparable(edition, vacancy),
      cell: [`${yesNo(vacancy.none)}${cited(pen, vacancy)}`],
      isSilent: allSilent([vacancy]),
    },
    {
      key: 'floors',
      title: both('得分下限', 'floors'),
      value: floors.map(({ id, floor }) => ({ tier: tierOf(id), floor: comparable(edition, floor) })),
      cell: floors.map(({ id, floor }) => `${say.award(id)} ${floorIn(floor)}${cited(pen, floor)}`),
      isSilent: floors.length === 0,
    },
    {
      key: 'prizes',
      title: both('奖金', 'prizes'),
      value: prizes.map((prize) => comparable(edition, prize)),
      cell: prizes.map(
        (prize) =>
          `${say.award(prize.award)} ${sayYuan(prize.yuan * 100, language)}${prize.firstWinOnly ? both('（仅首次）', ' (first win only)') : ''}${cited(pen, prize)}`,
      ),
      isSilent: prizes.length === 0,
    },
    {
      key: 'honours',
      title: both('荣誉', 'honours'),
      value: honours.map((honour) => comparable(edition, honour)),
      cell: honours.map(
        (honour) =>
          `${say.list(honour.awards.map(say.award))} ${say.list(honour.items.map((item) => ITEMS[language][item]))}${cited(pen, honour)}`,
      ),
      isSilent: honours.length === 0,
    },
    {
      key: 'win-again',
      title: both('再次获奖', 'a win again'),
      value: comparable(edition, repeatWin),
      cell: [
        `${both('奖金', 'prize')} ${yesNo(repeatWin.prize)}${both('，占名额', ', uses a seat')} ${yesNo(repeatWin.usesSeat)}${cited(pen, repeatWin)}`,
      ],
      isSilent: allSilent([repeatWin]),
    },
    {
      key: 'back-fill',
      title: both('递补', 'moving up'),
      value: { allowed: backfill.allowed },
      cell: [
        `${backfill.allowed ? both('可以递补', 'the next moves up') : both('不递补', 'nobody moves up')}${cited(pen, backfill)}`,
      ],
      isSilent: allSilent([backfill]),
    },
  ]
}
