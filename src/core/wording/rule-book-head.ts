import { NAMES as kindsEn } from '../conditions/applicant-kind/words.en.ts'
import { NAMES as kindsZh } from '../conditions/applicant-kind/words.zh.ts'
import type { Pen, RuleBookSection, RuleBookStatement } from './rule-book-section.ts'

/** 施行 From when to when the text binds. */
export function effectOf({ edition, say, both, state }: Pen): RuleBookStatement {
  const { effect } = edition
  switch (effect.mode) {
    case 'fixed':
      return state(
        effect,
        effect.to === undefined
          ? both(`自${say.date(effect.from)}起施行。`, `In force from ${say.date(effect.from)}.`)
          : both(
              `自${say.date(effect.from)}起施行，有效期至${say.date(effect.to)}（当日仍有效）。`,
              `In force from ${say.date(effect.from)} to ${say.date(effect.to)}, that day included.`,
            ),
      )
    case 'afterPublication': {
      const published = effect.publishedOn
      return state(
        effect,
        both(
          `自公布之日起${effect.days}日后施行${published ? `，公布日期为${say.date(published)}` : '，公布日期未定'}。`,
          `In force ${effect.days} days after publication${published ? ` on ${say.date(published)}` : ', whose date is not known'}.`,
        ),
      )
    }
    case 'unset':
      return state(effect, both('施行日期空缺。', 'The dates are blank.'))
  }
}

const LEVELS = {
  city: ['市级', 'city level'],
  district: ['区级', 'district level'],
  county: ['县级', 'county level'],
  province: ['省级', 'province level'],
} as const

function issueOf({ edition, say, both, text, state, id }: Pen): RuleBookStatement[] {
  const { document, authority } = edition
  const { number, issuedOn, adoptedBy } = document
  const [levelZh, levelEn] = LEVELS[authority.level]
  const issued = [
    number === undefined
      ? both('文号未载明', 'number not stated')
      : both(`文号${number}`, `number ${number}`),
    issuedOn === undefined
      ? both('印发日期未载明', 'date of issue not stated')
      : both(`${say.date(issuedOn)}印发`, `issued on ${say.date(issuedOn)}`),
    ...(adoptedBy ? [both(`${adoptedBy.zh}审议通过`, `adopted by ${adoptedBy.en}`)] : []),
  ]
  return [
    state(document, both(`${issued.join('，')}。`, `${issued.join(', ')}.`)),
    state(
      authority,
      both(
        `制定机关为${authority.name.zh}${id(authority.id)}（${authority.regionName.zh}，${levelZh}，区划代码${authority.region}）。`,
        `Issued by ${text(authority.name)}${id(authority.id)} (${authority.regionName.en}, ${levelEn}, region code ${authority.region}).`,
      ),
    ),
  ]
}

/** 周期 How often the award is given. */
export function cadenceOf({ edition: { cadence }, both, state }: Pen): RuleBookStatement {
  const { everyYears, soft } = cadence
  return state(
    cadence,
    both(
      `${soft ? '原则上' : ''}每${everyYears === 1 ? '' : everyYears}年评定一届。`,
      `One cycle every ${everyYears === 1 ? 'year' : `${everyYears} years`}${soft ? ', as a rule' : ''}.`,
    ),
  )
}

/** 申报主体 Who may apply. */
export function applicantsOf({
  edition: { applicants },
  both,
  say,
  state,
  language,
}: Pen): RuleBookStatement {
  const names = language === 'zh' ? kindsZh : kindsEn
  const kinds = say.list(applicants.kinds.map((kind) => names[kind]))
  return state(applicants, both(`可以申报的主体：${kinds}。`, `Who may apply: ${kinds}.`))
}

/** 总则 What the text is, who issued it, when it binds, for whom. */
export function headSection(pen: Pen): RuleBookSection {
  const { edition, both, text, state, id } = pen
  const { legalBasis, supersedes, scope, honour, sectors, validity, fee } = edition
  const draft = edition.state === 'draft'
  return {
    id: 'head',
    title: both('总则', 'General'),
    statements: [
      {
        article: null,
        basis: 'explicit',
        sentence: both(
          `${edition.title.zh}${id(edition.id)}，简称${edition.shortTitle.zh}，${draft ? '草案' : '已印发'}。`,
          `${edition.title.en}${id(edition.id)}, in short ${edition.shortTitle.en}; ${draft ? 'a draft' : 'issued'}.`,
        ),
      },
      ...issueOf(pen),
      effectOf(pen),
      ...legalBasis.map((basis) =>
        state(basis, both(`依据：${text(basis.title)}。`, `Based on: ${text(basis.title)}.`)),
      ),
      ...supersedes.map((old) =>
        state(
          old,
          both(
            `废止：${old.title.zh}${old.number ? `（${old.number}）` : ''}。`,
            `Repeals: ${old.title.en}${old.number ? ` (${old.number})` : ''}.`,
          ),
        ),
      ),
      ...scope.map((part) => state(part, text(part.text))),
      state(honour, text(honour.recipients)),
      cadenceOf(pen),
      applicantsOf(pen),
      ...sectors.map((sector) =>
        state(
          sector,
          both(`行业类别：${sector.name.zh}${id(sector.id)}。`, `Sector: ${sector.name.en}${id(sector.id)}.`),
        ),
      ),
      ...(validity
        ? [
            state(
              validity,
              both(
                `称号有效期${validity.years}年，期满后作为注明年度的荣誉保留。`,
                `A title is valid for ${validity.years} years and stays as a dated honour after that.`,
              ),
            ),
          ]
        : []),
      state(
        fee,
        fee.charged ? both('收取费用。', 'A fee is charged.') : both('不收取费用。', 'No fee is charged.'),
      ),
    ],
  }
}
