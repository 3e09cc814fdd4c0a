import type { Prize } from '../regulation/schema/awards.ts'
import { sayYuan } from './money.ts'
import { indented, type Pen, type RuleBookStatement } from './rule-book-section.ts'

function prizeOf(prize: Prize, { both, state, id, say, language }: Pen): RuleBookStatement[] {
  const { award, yuan, per, firstWinOnly, onUpgrade } = prize
  const amount = sayYuan(yuan * 100, language)
  const measure = say.measure(award)
  const perWinner = measure === '家' ? '每家' : `每${measure}获奖者`
  const named = state(
    prize,
    both(
      `奖金${id(prize.id)}：${say.award(award)}${id(award)}${firstWinOnly ? '首次获奖的' : ''}${per === 'winner' ? perWinner : '全奖项共'}${amount}。`,
      `Prize${id(prize.id)}: ${amount} ${per === 'winner' ? 'per winner' : 'for the award as a whole'} of the ${say.award(award)}${id(award)}${firstWinOnly ? ', on a first win only' : ''}.`,
    ),
  )
  if (onUpgrade === 'full') return [named]
  const difference = both(
    '此前获较低等次奖项并领取奖金的，只发差额。',
    'Who was paid for a lower award before gets the difference only.',
  )
  return [named, indented(state(prize, difference))]
}

/** 月日 A day of any year, `03-31`: as a day of a leap year, without the year. */
const dayIn = (monthAndDay: string, { both, say }: Pen): string => {
  const day = say.date(`2000-${monthAndDay}`)
  return both(day.replace('2000年', ''), day.replace(' 2000', ''))
}

/** 奖金 Each prize, the most that all come to, and when they are paid. */
export function prizesOf(pen: Pen): RuleBookStatement[] {
  const { both, state, language, edition } = pen
  const { prizes, prizeCeiling, prizePayment } = edition
  const most = prizeCeiling && sayYuan(prizeCeiling.yuan * 100, language)
  const span = prizePayment && [dayIn(prizePayment.from, pen), dayIn(prizePayment.to, pen)]
  return [
    ...prizes.flatMap((prize) => prizeOf(prize, pen)),
    ...(prizeCeiling
      ? [
          state(
            prizeCeiling,
            both(
              `每届奖金总额不超过${most}；超过的，各项按同一比例核减，取整到元。`,
              `All prizes of a cycle come to ${most} at most; above that each is cut in the same proportion, to whole yuan.`,
            ),
          ),
        ]
      : []),
    ...(prizePayment && span
      ? [
          state(
            prizePayment,
            both(
              `奖金于表彰${prizePayment.year === 'next' ? '次年' : '当年'}${span.join('至')}兑现。`,
              `Prizes are paid from ${span.join(' to ')} of ${prizePayment.year === 'next' ? 'the year after the conferral' : 'the year of the conferral'}.`,
            ),
          ),
        ]
      : []),
  ]
}
