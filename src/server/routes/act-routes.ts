import { err } from '../../core/basics/result.ts'
import { nameCycleAct, type WordsOfStages } from '../../core/wording/sentences.ts'
import type { Text } from '../../core/basics/text.ts'
import { CYCLE } from '../../core/process/command.ts'
import { cycleActs } from '../../core/process/cycle-acts/index.ts'
import type { Act, StageKind } from '../../core/process/stage.ts'
import { problem } from '../kit/problem.ts'
import { type AnswerShape, type Route, route } from '../kit/route.ts'
import { actDone, actFrame, actQuery, frameOf } from './act-frame.ts'
import { type Doing, doAct } from './do-act.ts'

const CYCLES = '/api/authorities/{authority}/cycles'
const HEADERS = ['Idempotency-Key', 'If-Match', 'Acting-Post'] as const

const ANSWERS: readonly AnswerShape[] = [
  { status: 201, says: { zh: '已办理并存入记录', en: 'Done and kept in the record' }, schema: actDone },
  {
    status: 200,
    says: { zh: '试办：可以办理，没有存入记录', en: 'A dry run: it could be done, and nothing was kept' },
    schema: actDone,
  },
]

const OPENING = 'openCycle'

/** One route for each act of a kind of step. The kind stands in the address so that each act has a shape of its own to read. */
function stepActRoute(doing: Doing, kind: string, name: string, act: Act, says: Text): Route {
  return route({
    operationId: `${kind}.${name}`,
    method: 'post',
    path: `${CYCLES}/{cycle}/steps/{step}/${kind}/${name}`,
    tag: kind,
    summary: says,
    scope: 'act',
    ...(act.by.includes('public') ? { open: true as const } : {}),
    headers: HEADERS,
    query: actQuery,
    body: actFrame,
    describedBody: frameOf(act.input),
    answers: ANSWERS,
    handle: (asked) => {
      const { authority = '', cycle: log = '', step = '' } = asked.params
      const isThere = ({ edition }: { edition: { steps: readonly { id: string; kind: string }[] } }) =>
        edition.steps.some((each) => each.id === step && each.kind === kind)
      return doAct(doing, asked, { authority, log, step, act: name }, isThere, act)
    },
  })
}

const cycleActRoute = (doing: Doing, name: string): Route =>
  route({
    operationId: `${CYCLE}.${name}`,
    method: 'post',
    path: `${CYCLES}/{cycle}/acts/${name}`,
    tag: CYCLE,
    summary: { zh: nameCycleAct(name, 'zh'), en: nameCycleAct(name, 'en') },
    scope: 'act',
    headers: HEADERS,
    query: actQuery,
    body: actFrame,
    describedBody: frameOf(cycleActs[name]?.input ?? actFrame),
    answers: ANSWERS,
    handle: (asked) => {
      const { authority = '', cycle: log = '' } = asked.params
      return doAct(doing, asked, { authority, log, step: CYCLE, act: name }, () => true)
    },
  })

/** A cycle is named when it is opened; the name becomes a part of addresses, and so is as plain as one. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/
const UNNAMED = {
  path: 'input.cycle',
  problem: {
    zh: '届次编号由字母、数字和连字符组成，最长40个字符',
    en: 'a cycle is named by letters, digits and hyphens, 40 at most',
  },
}

const openingRoute = (doing: Doing): Route =>
  route({
    operationId: `${CYCLE}.${OPENING}`,
    method: 'post',
    path: CYCLES,
    tag: CYCLE,
    summary: { zh: nameCycleAct(OPENING, 'zh'), en: nameCycleAct(OPENING, 'en') },
    scope: 'act',
    headers: HEADERS,
    query: actQuery,
    body: actFrame,
    describedBody: frameOf(cycleActs[OPENING]?.input ?? actFrame),
    answers: ANSWERS,
    handle: async (asked) => {
      const { authority = '' } = asked.params
      const { cycle } = Object(asked.body.input) as { cycle?: unknown }
      if (typeof cycle !== 'string' || !NAME.test(cycle))
        return err(problem('BadShape', { places: [UNNAMED] }))
      return doAct(doing, asked, { authority, log: cycle, step: CYCLE, act: OPENING }, () => true)
    },
  })

/** Every act of the product, each under one address: those of the steps, those on the cycle, and the opening of one. */
export const actRoutes = (
  doing: Doing,
  stages: Readonly<Record<string, StageKind>>,
  words: WordsOfStages,
): readonly Route[] => [
  openingRoute(doing),
  ...Object.keys(cycleActs)
    .filter((name) => name !== OPENING)
    .map((name) => cycleActRoute(doing, name)),
  ...Object.entries(stages).flatMap(([kind, { acts }]) =>
    Object.entries(acts).map(([name, act]) => {
      const summary = { zh: words[kind]?.zh.acts[name] ?? name, en: words[kind]?.en.acts[name] ?? name }
      return stepActRoute(doing, kind, name, act, summary)
    }),
  ),
]
