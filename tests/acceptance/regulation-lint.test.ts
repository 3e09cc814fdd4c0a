import { describe, expect, it } from 'vitest'
import { compileEdition } from '../../src/core/regulation/compile.ts'
import { stages } from '../../src/stages/registry.generated.ts'
import { treeOf } from './edition-under-test.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- a planted fault may be of any shape.
type Tree = any

const named = (list: readonly { readonly id: string }[], id: string): Tree =>
  list.find((item) => item.id === id)
const step = (tree: Tree, id: string) => named(tree.steps, id)
const point = (tree: Tree, id: string) => named(tree.openPoints, id)

/** What lint says of the edition with one thing changed: place, article, problem. */
function flawsWhere(change: (tree: Tree) => void): (readonly [string, string | undefined, string])[] {
  const tree = structuredClone(treeOf('wuxi-2024'))
  change(tree)
  const edition = compileEdition(tree, stages)
  if (edition.ok) return []
  for (const { problem, mend } of edition.error) {
    expect([problem.zh, problem.en, mend.zh, mend.en].filter((text) => text.length < 5)).toEqual([])
    expect(`${problem.en}${mend.en}`).not.toMatch(/undefined|\[object/)
    expect(`${problem.zh}${mend.zh}`).not.toMatch(/undefined|\[object/)
  }
  return edition.error.map(({ path, article, problem }) => [path.join('.'), article, problem.zh])
}

type Planted = readonly [
  title: string,
  change: (tree: Tree) => void,
  flaws: readonly (readonly [string, string | undefined, string])[],
]

/** One condition more. */
const asksOf = (tree: Tree, kind: string, params: object) =>
  void tree.criteria.push({
    id: `one-of-${kind}`,
    kind,
    label: { zh: '另一项条件', en: 'one condition more' },
    article: '8',
    with: params,
  })

const weightsAsked = (tree: Tree) => {
  step(tree, 'evaluation').with.weights.shares = { decide: 'weights' }
  tree.openPoints.push({
    id: 'weights',
    question: { zh: '权重如何确定？', en: 'Which weights?' },
    answer: { form: 'weights', steps: ['desk', 'site', 'defence'] },
    decidedBy: 'committee',
    decideBefore: 'desk',
    touchesRanking: true,
    article: '11(5)',
    basis: 'silent',
  })
}

describe('what lint finds in an edition', () => {
  it('leaves a sound edition alone', () => {
    expect(flawsWhere(() => {})).toEqual([])
  })

  it('finds that a step rests on the outcome of one that does not come before it', () => {
    const feedback = (of: string) => (tree: Tree) => {
      const about = { name: { zh: '可改进之处', en: 'what to improve' } }
      const told = { id: 'told', kind: 'feedback', name: { zh: '反馈', en: 'Feedback' }, by: 'secretariat' }
      tree.steps.push({
        ...told,
        after: ['shortlist'],
        article: '11(3)',
        with: { of, about, article: '11(3)' },
      })
    }
    expect(flawsWhere(feedback('shortlist'))).toEqual([])
    expect(flawsWhere(feedback('site'))).toEqual([
      ['steps.21.with', '11(3)', '环节“反馈”依据 site 的结果办理，但该环节并不在它之前'],
    ])
    expect(flawsWhere(feedback('nowhere'))).toEqual([
      ['steps.21.with', '11(3)', '环节“反馈”的设置所引环节 nowhere 不存在'],
    ])
  })

  it('accepts weights that are left to be decided', () => {
    expect(flawsWhere(weightsAsked)).toEqual([])
  })

  describe.each<readonly [string, readonly Planted[]]>([
    [
      'articles',
      [
        [
          'an article that the text does not have',
          (t) => void (t.fee.article = '77'),
          [['fee.article', '77', '所引第七十七条不在条款目录中']],
        ],
        [
          'a clause that nothing claims',
          (t) => void (t.scope[0].article = '1'),
          [['articles.2', '2', '该条款没有任何数据落实，也没有说明理由']],
        ],
        [
          'a clause that is carried out and yet marked as prose',
          (t) => void (named(t.articles, '6').prose = { reason: { zh: '说明性条文', en: 'prose only' } }),
          [['articles.9.prose', '6', '该条款已有数据落实，却仍标为说明性条文']],
        ],
      ],
    ],
    [
      'the order of steps',
      [
        [
          'an unknown predecessor',
          (t) => void (step(t, 'result').after = ['nowhere']),
          [['steps.16.after.0', '12', '环节“获奖公告”所接的环节 nowhere 不存在']],
        ],
        [
          'a step id twice',
          (t) => void t.steps.push({ ...structuredClone(step(t, 'result')), limits: [] }),
          [['steps.21.id', '12', '环节编号 result 重复']],
        ],
        [
          'a circle that strands steps',
          (t) => void (step(t, 'conferral').after = ['approval', 'result']),
          [
            ['steps.15.after', '12', '环节“表彰”无法到达：环节之间互相等待'],
            ['steps.16.after', '12', '环节“获奖公告”无法到达：环节之间互相等待'],
            ['steps.17.after', '12', '环节“获奖名录”无法到达：环节之间互相等待'],
            ['steps.19.after', '12', '环节“奖金兑付”无法到达：环节之间互相等待'],
          ],
        ],
        [
          'a second first step',
          (t) => void (step(t, 'result').after = []),
          [['steps.16.after', '12', '环节“获奖公告”没有任何环节通向它']],
        ],
        [
          'a sequence that the steps contradict',
          (t) => void ([t.sequence.links[6], t.sequence.links[7]] = ['approval', 'publicity']),
          [['sequence.links.7', '11', '条文把 approval 列在 publicity 之前，环节次序却相反']],
        ],
        [
          'a step called cycle',
          (t) => {
            step(t, 'result').id = 'cycle'
            for (const body of t.bodies)
              for (const duty of body.duties ?? [])
                if (duty.steps) duty.steps = duty.steps.filter((id: string) => id !== 'result')
            for (const one of t.provisions)
              if (one.steps) one.steps = one.steps.filter((id: string) => id !== 'result')
          },
          [['steps.16.id', '12', '环节编号 cycle 由本平台专用，用它的环节无法办理']],
        ],
        [
          'a step after a standing step, which never ends',
          (t) => void (step(t, 'approval').after = ['publicity', 'objections']),
          [
            [
              'steps.14.after.1',
              '11(7)',
              '环节“政府批准”接在常设环节 objections 之后，而常设环节不会结束，该环节无法开始',
            ],
          ],
        ],
      ],
    ],
    [
      'approval before the conferral',
      [
        [
          'a conferral that waits for the notice alone, beside the approval',
          (t) => {
            step(t, 'publicity').after = ['deliberation']
            step(t, 'approval').after = ['deliberation']
            step(t, 'conferral').after = ['publicity']
            t.sequence.links = t.sequence.links.slice(0, 7)
          },
          [['steps.15.after', '12', '环节“表彰”没有接在“政府批准”（approval）之后，未经批准的名单也会授奖']],
        ],
        [
          'a conferral that takes its names from before the approval',
          (t) => void (step(t, 'conferral').cohortFrom = 'publicity'),
          [['steps.15.cohortFrom', '12', '环节“表彰”的名单不取自“政府批准”（approval），未获批准的也会授奖']],
        ],
        [
          'nothing where other steps stand between the two',
          (t) => {
            step(t, 'approval').after = ['deliberation']
            step(t, 'publicity').after = ['approval']
            step(t, 'objections').after = ['approval']
            step(t, 'conferral').after = ['publicity']
            t.sequence.links = t.sequence.links.slice(0, 7)
          },
          [],
        ],
      ],
    ],
    [
      'cohorts',
      [
        [
          'a cohort from a later step',
          (t) => void (step(t, 'eligibility').cohortFrom = 'desk'),
          [['steps.5.cohortFrom', '11(2)', '环节“资格审核”的申报组织取自 desk，但 desk 不在它之前']],
        ],
        [
          'a cohort from a step beside it that supplies none',
          (t) => void (step(t, 'site').cohortFrom = 'defence'),
          [['steps.8.cohortFrom', '11(4)', '环节“现场评审”的申报组织取自 defence，但 defence 不在它之前']],
        ],
        [
          'a cohort from a step before anyone applied',
          (t) => void (step(t, 'desk').cohortFrom = 'call'),
          [
            [
              'steps.6.cohortFrom',
              '11(3)',
              '环节“材料评审”的申报组织取自 call，但 call 在申报之前，没有申报组织',
            ],
          ],
        ],
        [
          'a cohort that a predecessor without one empties',
          (t) => void (step(t, 'desk').after = ['eligibility', 'call']),
          [
            [
              'steps.6.after.1',
              '11(3)',
              '环节“材料评审”的申报组织取自 call，但 call 在申报之前，没有申报组织',
            ],
          ],
        ],
      ],
    ],
    [
      'settings',
      [
        [
          'an unknown kind',
          (t) => void (step(t, 'result').kind = 'lottery'),
          [['steps.16.kind', '12', '环节“获奖公告”的种类 lottery 不存在']],
        ],
        [
          'a setting of the wrong form',
          (t) => void (step(t, 'result').with.channels = []),
          [['steps.16.with.channels', '12', '环节“获奖公告”的设置 channels 不符合要求（不少于1项）']],
        ],
        [
          'a fixed cut that lets all equals in',
          (t) => void (step(t, 'shortlist').with.ties.then = 'include'),
          [
            [
              'steps.7.with.ties.then',
              '11(3)p2',
              '环节“确定入围名单”的设置 ties.then 不符合要求（名额固定或者不得突破的，不能让得分相同者全部入围）',
            ],
          ],
        ],
        [
          'a hard maximum that lets all equals in; a soft one may',
          (t) => {
            const { with: settings } = step(t, 'shortlist')
            settings.cut.method = 'atMost'
            settings.cut.soft = false
            settings.ties.then = 'include'
            t.steps.push({
              ...structuredClone(step(t, 'shortlist')),
              id: 'second-cut',
              after: ['result'],
              with: { ...settings, cut: { ...settings.cut, soft: true } },
            })
          },
          [
            [
              'steps.7.with.ties.then',
              '11(3)p2',
              '环节“确定入围名单”的设置 ties.then 不符合要求（名额固定或者不得突破的，不能让得分相同者全部入围）',
            ],
          ],
        ],
        [
          'a score that is not fixed before the cut',
          (t) => void (step(t, 'shortlist').with.score = 'site'),
          [['steps.7.with', '11(3)p2', '环节“确定入围名单”需要 site 的得分，但在它之前没有该评分环节']],
        ],
        [
          'a body that is none',
          (t) => void (step(t, 'desk').with.panel.body = 'nobody'),
          [['steps.6.with', '11(3)', '环节“材料评审”的设置所引机构 nobody 不存在']],
        ],
        [
          'objections to a notice that is none',
          (t) => void (step(t, 'objections').with.notice = 'nowhere'),
          [['steps.13.with', '11(7)', '环节“异议处理”的设置所引环节 nowhere 不存在']],
        ],
        [
          'a window that is no step',
          (t) => void (step(t, 'application').with.window = 'nowhere'),
          [['steps.3.with', '11(1)', '环节“申报”的设置所引环节 nowhere 不存在']],
        ],
        [
          'a window from a step that opens no applications',
          (t) => void (step(t, 'application').with.window = 'call-notice'),
          [['steps.3.with', '11(1)', '环节“申报”的申报期限取自 call-notice，但该环节在它之前并未开放申报']],
        ],
        [
          'a window from a later step',
          (t) => void (step(t, 'eligibility').with.window = 'result'),
          [['steps.5.with', '11(2)', '环节“资格审核”的申报期限取自 result，但该环节在它之前并未开放申报']],
        ],
        [
          'weights of more than the whole',
          (t) => void (step(t, 'evaluation').with.weights.shares.desk = '40%'),
          [['steps.10.with.weights', '11(5)', '环节“汇总总分和综合排名”的各权重不是均为正数且合计100%']],
        ],
        [
          'a weight of nothing',
          (t) =>
            void (step(t, 'evaluation').with.weights.shares = { desk: '50%', site: '50%', defence: '0%' }),
          [['steps.10.with.weights', '11(5)', '环节“汇总总分和综合排名”的各权重不是均为正数且合计100%']],
        ],
      ],
    ],
    [
      'ids',
      [
        [
          'an award twice',
          (t) => void t.awards.push({ ...t.awards[1], rank: 3 }),
          [['awards.2.id', '3p2', '奖项编号 nominee-award 重复']],
        ],
        [
          'a quota twice',
          (t) => void t.quotas.push({ ...t.quotas[1] }),
          [['quotas.2.id', '3p2', '名额编号 nominee-award-seats 重复']],
        ],
        [
          'a prize twice',
          (t) => void t.prizes.push({ ...t.prizes[1] }),
          [['prizes.2.id', '12', '奖金编号 nominee-award-prize 重复']],
        ],
        [
          'a body twice',
          (t) => void t.bodies.push({ ...t.bodies[0], duties: [] }),
          [['bodies.9.id', '3p1', '机构编号 government 重复']],
        ],
        [
          'an open point twice',
          (t) => void t.openPoints.push({ ...point(t, 'quorum'), default: '1/3' }),
          [['openPoints.23.id', '11(6)', '待定事项编号 quorum 重复']],
        ],
        [
          'a provision twice',
          (t) => void t.provisions.push({ ...t.provisions[0] }),
          [['provisions.5.id', '4', '条文要点编号 principles 重复']],
        ],
        [
          'a revocation twice',
          (t) => void t.revocations.push({ ...t.revocations[0] }),
          [['revocations.2.id', '13', '撤销情形编号 fraud 重复']],
        ],
        [
          'a condition twice',
          (t) => void t.criteria.push(structuredClone(t.criteria[0])),
          [['criteria', undefined, 'criteria 的值不符合要求：两项条件编号相同']],
        ],
      ],
    ],
    [
      'awards and seats',
      [
        [
          'two awards of one rank',
          (t) => void (t.awards[1].rank = 1),
          [
            [
              'awards.1.rank',
              '3p2',
              '奖项“无锡市市长质量奖”与“无锡市市长质量奖提名奖”的等次相同，无法确定先列入哪一个',
            ],
          ],
        ],
        [
          'cells of one rank for the same applicants',
          (t) => {
            t.awards[1].rank = 1
            t.awards[0].applicantKinds = ['legalPerson']
            t.awards[1].applicantKinds = ['legalPerson', 'subUnit']
          },
          [
            [
              'awards.1.rank',
              '3p2',
              '奖项“无锡市市长质量奖”与“无锡市市长质量奖提名奖”的等次相同，无法确定先列入哪一个',
            ],
          ],
        ],
        [
          'nothing where cells of one rank are for different applicants',
          (t) => {
            t.awards[1].rank = 1
            t.awards[0].applicantKinds = ['legalPerson']
            t.awards[1].applicantKinds = ['unincorporated', 'subUnit']
          },
          [],
        ],
        [
          'persons who may apply, and no standard for them',
          (t) => {
            t.applicants.kinds = ['legalPerson', 'person']
            for (const award of t.awards) award.applicantKinds = ['legalPerson']
          },
          [['standards', '10', '个人可以申报，但没有列明适用于个人的评分标准']],
        ],
        [
          'a condition for an award or a sector that the edition does not have',
          (t) =>
            void Object.assign(t.criteria[1], { appliesTo: { awards: ['golden'], sectors: ['fishing'] } }),
          [
            ['criteria.1.appliesTo.awards.0', '10(1)', '奖项 golden 不存在'],
            ['criteria.1.appliesTo.sectors.0', '10(1)', '行业类别 fishing 不存在'],
          ],
        ],
        [
          'a bar and a prerequisite for awards that nobody declared, and a win again of one',
          (t) => {
            asksOf(t, 'bar-or-ban', { measure: 'bar', years: 5, awards: ['mayor-award', 'major-award'] })
            asksOf(t, 'earlier-award', { awards: ['provincial-award'] })
            t.repeatWin.awards = ['mayor-prize']
          },
          [
            ['repeatWin.awards.0', '12', '奖项 mayor-prize 不存在'],
            ['criteria.18.with.awards.1', '8', '奖项 major-award 不存在'],
            ['criteria.19.with.awards.0', '8', '奖项 provincial-award 不存在'],
          ],
        ],
        [
          'nothing where a title of another authority is declared',
          (t) => {
            asksOf(t, 'earlier-award', { awards: ['provincial-award'] })
            t.otherAwards = [
              { id: 'provincial-award', name: { zh: '省质量奖', en: 'Provincial award' }, article: '10' },
            ]
          },
          [],
        ],
        [
          'a title of others with the id of an award',
          (t) =>
            void (t.otherAwards = [
              { id: 'mayor-award', name: { zh: '省质量奖', en: 'Provincial award' }, article: '10' },
            ]),
          [['otherAwards.0.id', '10', '奖项编号 mayor-award 重复']],
        ],
        [
          'an award for a sector that the edition does not have',
          (t) => void (t.awards[1].sectors = ['fishing']),
          [['awards.1.sectors.0', '3p2', '奖项“无锡市市长质量奖提名奖”所列对象 fishing 在办法中没有规定']],
        ],
        [
          'an award for persons and organisations, who are scored by different standards',
          (t) => {
            t.applicants.kinds = ['legalPerson', 'person']
            t.awards[0].applicantKinds = ['legalPerson']
            t.standards.push({ ...t.standards[0], code: 'p', appliesTo: ['person'] })
          },
          [
            [
              'awards.1.applicantKinds',
              '3p2',
              '奖项“无锡市市长质量奖提名奖”同时授予按不同标准评分的对象，无法由一个排名产生',
            ],
          ],
        ],
        [
          'a lower floor in points above the higher',
          (t) => {
            const points = (n: number) => ({ points: n, inclusive: true, article: '5p3' })
            t.awards[0].floor = points(600)
            t.awards[1].floor = points(601)
          },
          [
            [
              'awards.1.floor.points',
              '5p3',
              '奖项“无锡市市长质量奖提名奖”的得分下限 601 高于更高等次“无锡市市长质量奖”的下限 600',
            ],
          ],
        ],
        [
          'nothing where a nested reserve fits into the one around it',
          (t) => {
            const both = {
              id: 'both',
              awards: ['mayor-award', 'nominee-award'],
              max: 2,
              least: 2,
              article: '3p2',
            }
            t.quotas.push(both)
            t.quotas[1].least = 1
          },
          [],
        ],
        [
          'a lower award with the higher floor',
          (t) => void (t.awards[1].floor.percent = '90%'),
          [
            [
              'awards.1.floor.percent',
              '5p3',
              '奖项“无锡市市长质量奖提名奖”的得分下限 90% 高于更高等次“无锡市市长质量奖”的下限 60%',
            ],
          ],
        ],
        [
          'a floor beyond reach',
          (t) => void (t.awards[0].floor.percent = '600%'),
          [['awards.0.floor.percent', '5p3', '奖项“无锡市市长质量奖”的得分下限 600% 超过满分，无人能够达到']],
        ],
        [
          'an award without quota',
          (t) => void t.quotas.pop(),
          [['awards.1', '3p2', '奖项“无锡市市长质量奖提名奖”没有名额上限']],
        ],
        [
          'more seats reserved than there are',
          (t) => void (t.quotas[0].least = 6),
          [['quotas.0.max', '3p2', '名额 mayor-award-seats 上限为 5，但其中保留的名额合计为 6，无法满足']],
        ],
        [
          'a quota of an award that is none',
          (t) => void t.quotas[1].awards.push('gold'),
          [['quotas.1.awards.1', '3p2', '奖项 gold 不存在']],
        ],
        [
          'an honour granted by nobody',
          (t) => void (t.honours[0].grantedBy = 'nobody'),
          [['honours.0.grantedBy', '12', '机构 nobody 不存在']],
        ],
        [
          'a sequence through a step that is none',
          (t) => void (t.sequence.links[0] = 'nowhere'),
          [['sequence.links.0', '11', '环节 nowhere 不存在']],
        ],
      ],
    ],
    [
      'open points',
      [
        [
          'a reference to an open point that is none',
          (t) => void (step(t, 'publicity').with.period.rolls = { decide: 'nothing' }),
          [
            ['steps.12.with', '11(6)', '引用的待定事项 nothing 不存在'],
            ['openPoints.9', '11(6)', '待定事项 notice-rolls 没有被任何数据引用，决定了也不起作用'],
          ],
        ],
        [
          'an open point that nothing uses',
          (t) => void (step(t, 'publicity').with.period.rolls = true),
          [['openPoints.9', '11(6)', '待定事项 notice-rolls 没有被任何数据引用，决定了也不起作用']],
        ],
        [
          'a default that does not fit',
          (t) => void (point(t, 'panel-size').default = 99),
          [['openPoints.1.default', '9(4)', '待定事项 panel-size 的默认值与其答案形式不符']],
        ],
        [
          'a default of weights that are not the whole',
          (t) => {
            weightsAsked(t)
            point(t, 'weights').default = { desk: '30%', site: '50%', defence: '10%' }
          },
          [
            ['openPoints.23.default', '11(5)', '待定事项 weights 的默认值与其答案形式不符'],
            ['steps.10.with.weights', '11(5)', '环节“汇总总分和综合排名”的各权重不是均为正数且合计100%'],
          ],
        ],
        [
          'what touches ranking decided after a scoring',
          (t) => void (point(t, 'score-decimals').decideBefore = 'evaluation'),
          [['openPoints.6.decideBefore', '11(5)', '待定事项 score-decimals 影响排名，须在首次评分前决定']],
        ],
        [
          'a point decided later than its use',
          (t) => void (point(t, 'supplement-one-time').decideBefore = 'conferral'),
          [
            [
              'openPoints.0.decideBefore',
              '9(4)',
              '待定事项 supplement-one-time 可以到 conferral 开始前才决定，但环节“申报”此前已经要用',
            ],
          ],
        ],
        [
          'a point that nobody could decide in time',
          (t) => void (point(t, 'supplement-one-time').decideBefore = 'working-rules'),
          [
            [
              'openPoints.0.decideBefore',
              '9(4)',
              '待定事项 supplement-one-time 须在首个环节“工作规范和年度计划”开始前决定，而该环节随本届评定启动即开始，无从决定',
            ],
          ],
        ],
        [
          'an id that every object has of itself',
          (t) => void (point(t, 'supplement-one-time').id = 'constructor'),
          [['openPoints.0.id', undefined, 'openPoints.0.id 的值不符合要求：该词不能用作编号']],
        ],
        [
          'a range without any number',
          (t) => {
            point(t, 'panel-size').answer = { form: 'whole', min: 9, max: 2 }
            delete point(t, 'panel-size').default
          },
          [['openPoints.1.answer', '9(4)', '待定事项 panel-size 的最小值 9 大于最大值 2，没有可选的答案']],
        ],
        [
          'an option that the settings refuse',
          (t) =>
            void point(t, 'seat-ties').answer.options.push({ id: 'lots', text: { zh: '抽签', en: 'lots' } }),
          [
            [
              'openPoints.4.answer',
              '3p2',
              '待定事项 seat-ties 可以答 lots，但环节“汇总总分和综合排名”的设置 candidates.ties.order 不能取该值（应为：chain、committee）',
            ],
          ],
        ],
        [
          'an option by which a fixed cut would let all equals in',
          (t) => {
            step(t, 'shortlist').with.ties.then = { decide: 'shortlist-ties' }
            step(t, 'shortlist').with.ties.order = 'chain'
            point(t, 'shortlist-ties').answer.options = [
              { id: 'committee', text: { zh: '由评委会决定', en: 'by the committee' } },
              { id: 'include', text: { zh: '并列者全部入围', en: 'all equals go on' } },
            ]
            point(t, 'shortlist-ties').default = 'committee'
          },
          [
            [
              'openPoints.3.answer',
              '11(3)p2',
              '待定事项 shortlist-ties 可以答 include，但环节“确定入围名单”的设置 ties.then 不能取该值（名额固定或者不得突破的，不能让得分相同者全部入围）',
            ],
          ],
        ],
        [
          'an end of a range that the settings refuse',
          (t) => void (point(t, 'score-decimals').answer.max = 10),
          [
            [
              'openPoints.6.answer',
              '11(5)',
              '待定事项 score-decimals 可以答 10，但环节“汇总总分和综合排名”的设置 shown.decimals 不能取该值（须不超过6）',
            ],
          ],
        ],
      ],
    ],
    [
      'what this version cannot carry out',
      [
        [
          'a term that ends before it begins',
          (t) => void (t.effect.to = '2020-01-01'),
          [['effect.to', '17', '有效期截止日 2020-01-01 早于施行日 2024-04-01']],
        ],
        [
          'a limit by which nobody forfeits',
          (t) =>
            void (step(t, 'desk').limits = [
              {
                id: 'l1',
                days: 1,
                kind: 'workday',
                bound: 'atMost',
                missed: 'forfeits',
                article: '11(3)',
              },
            ]),
          [
            [
              'steps.6.limits.0',
              '11(3)',
              '环节“材料评审”的期限 l1：逾期视为放弃只适用于申报方办理事项的最长期限，该环节没有这样的事项',
            ],
          ],
        ],
      ],
    ],
  ])('%s', (_part, planted) => {
    it.each(planted)('%s', (_title, change, flaws) => {
      expect(flawsWhere(change)).toEqual(flaws)
    })
  })
})
