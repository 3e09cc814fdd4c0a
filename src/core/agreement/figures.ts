import type { Text } from '../basics/text.ts'
import { iccs, type Icc, type IccForm } from './icc.ts'
import { kendallW } from './kendall-w.ts'
import { krippendorffAlpha, LEVELS, type Level } from './krippendorff-alpha.ts'
import type { NoFigure } from './no-figure.ts'
import type { Panel } from './panels.ts'

/** 指标 One figure under its full name; or none, and why. */
export type Figure = {
  readonly id: string
  readonly name: Text
  readonly value: number | null
  readonly why?: NoFigure
  readonly more?: Readonly<Record<string, number | null>>
}

const SINGLE: Text = { zh: '单名评审员', en: 'single assessor' }
const MEAN: Text = { zh: '评审组平均分', en: 'mean of' }
const ONE_WAY: Text = { zh: '单因素随机模型', en: 'one-way random' }
const TWO_WAY: Text = { zh: '双因素随机模型，绝对一致', en: 'two-way random, absolute agreement' }
const MIXED: Text = { zh: '双因素混合模型，次序一致', en: 'two-way mixed, consistency' }

const MODELS: Readonly<Record<IccForm, Text>> = {
  'ICC(1,1)': ONE_WAY,
  'ICC(1,k)': ONE_WAY,
  'ICC(1,k0)': ONE_WAY,
  'ICC(2,1)': TWO_WAY,
  'ICC(2,k)': TWO_WAY,
  'ICC(3,1)': MIXED,
  'ICC(3,k)': MIXED,
}

/** The full name of a form: model, kind of agreement, of what the mean is meant. */
export function nameIcc({ form, size }: Pick<Icc, 'form' | 'size'>): Text {
  const model = MODELS[form]
  if (form.endsWith('1)')) {
    return { zh: `${form}，${model.zh}，${SINGLE.zh}`, en: `${form}, ${model.en}, ${SINGLE.en}` }
  }
  const isAdjusted = form === 'ICC(1,k0)'
  const count = isAdjusted ? `k0 = ${size.toFixed(2)}` : `k = ${size}`
  const unequal = isAdjusted
    ? {
        zh: '，各组人数不等，按方差分析折算',
        en: ', panels of unequal size, adjusted by analysis of variance',
      }
    : { zh: '', en: '' }
  return {
    zh: `${form}，${model.zh}，${MEAN.zh}（${count}）${unequal.zh}`,
    en: `${form}, ${model.en}, ${MEAN.en} ${count}${unequal.en}`,
  }
}

const LEVEL_NAMES: Readonly<Record<Level, Text>> = {
  nominal: { zh: '名义尺度', en: 'nominal' },
  ordinal: { zh: '次序尺度', en: 'ordinal' },
  interval: { zh: '间隔尺度', en: 'interval' },
  ratio: { zh: '比率尺度', en: 'ratio' },
}

const ICC_NAME: Text = { zh: '组内相关系数 ICC', en: 'Intraclass correlation ICC' }
const W_NAME: Text = { zh: '肯德尔和谐系数 W（已校正同分）', en: "Kendall's W, corrected for ties" }

/** Every figure of agreement. A further statistic is a further line here. */
export const figuresOf = (panels: readonly Panel[]): readonly Figure[] => [
  ...iccFigures(panels),
  kendallFigure(panels),
  ...LEVELS.map((level) => alphaFigure(panels, level)),
]

function iccFigures(panels: readonly Panel[]): Figure[] {
  const all = iccs(panels)
  if (!all.ok) return [{ id: 'ICC', name: ICC_NAME, value: null, why: all.error }]
  return all.value.map((icc) => ({
    id: icc.form,
    name: nameIcc(icc),
    value: icc.value,
    more: { raters: icc.size },
  }))
}

function kendallFigure(panels: readonly Panel[]): Figure {
  const answer = kendallW(panels)
  if (!answer.ok) return { id: 'W', name: W_NAME, value: null, why: answer.error }
  const { w, chiSquare, freedom, p } = answer.value
  return { id: 'W', name: W_NAME, value: w, more: { chiSquare, freedom, p } }
}

function alphaFigure(panels: readonly Panel[], level: Level): Figure {
  const answer = krippendorffAlpha(panels, level)
  const { zh, en } = LEVEL_NAMES[level]
  const name = { zh: `Krippendorff 一致性系数 α，${zh}`, en: `Krippendorff's alpha, ${en}` }
  const id = `alpha/${level}`
  return answer.ok ? { id, name, value: answer.value } : { id, name, value: null, why: answer.error }
}
