import { inOrderOf } from '../../core/basics/order.ts'
import { ALGORITHM } from '../../core/assignment/assign.ts'
import { loadsOf } from '../../core/assignment/why-nobody-else.ts'
import type { Language } from '../../core/basics/text.ts'
import type { WorkbookSheet } from '../ports.ts'
import { type Assigned, namesIn } from './assigned.ts'
import { sayConflict } from '../../core/conflicts/say-conflict.ts'

/** The assignment as one document: what it was computed by, from what, and what came out. */
export function assignedForPrograms(
  { asked, inputHash, assignment, others, notMet, unused }: Assigned,
  language: Language,
) {
  const { panels, cost, gap, proven, joined, considered } = assignment
  return {
    algorithm: ALGORITHM,
    seed: asked.settings.seed,
    settings: { ...asked.settings, on: asked.on, seconds: asked.seconds, gap: asked.gap },
    inputHash,
    panels,
    loads: Object.fromEntries([...loadsOf(panels)].sort(inOrderOf(([id]) => id))),
    solution: { cost, gap, proven, joined, considered },
    notMet: notMet.map((each) => each[language]),
    others,
    unusedColumns: unused,
  }
}

/** The assignment as a workbook. The first sheet can be edited by hand and checked again with `--check`. */
export function assignedSheets(assigned: Assigned, language: Language): readonly WorkbookSheet[] {
  const { asked, input, inputHash, assignment, others, notMet } = assigned
  const isZh = language === 'zh'
  const name = namesIn(input)
  const nameOnly = (id: string) => name(id).slice(id.length + 1)
  const loads = loadsOf(assignment.panels)
  const column = (key: string, zh: string, en: string, width = 16) => ({ key, title: isZh ? zh : en, width })
  return [
    {
      name: isZh ? '分组' : 'assignment',
      columns: [
        column('case', '申报编号', 'case'),
        column('caseName', '名称', 'name', 32),
        column('panel', '评审组', 'panel'),
        column('assessor', '评审员编号', 'assessor'),
        column('assessorName', '姓名', 'assessor name'),
        column('role', '角色', 'role'),
      ],
      rows: assignment.panels.flatMap(({ panel, cases, assessors, leader }) =>
        cases.flatMap((each) =>
          assessors.map((assessor) => ({
            case: each,
            caseName: nameOnly(each),
            panel,
            assessor,
            assessorName: nameOnly(assessor),
            role: assessor === leader ? (isZh ? '组长' : 'leader') : isZh ? '评审员' : 'assessor',
          })),
        ),
      ),
    },
    {
      name: isZh ? '工作量' : 'loads',
      columns: [
        column('assessor', '评审员编号', 'assessor'),
        column('name', '姓名', 'name'),
        { ...column('load', '项数', 'cases'), isNumber: true },
      ],
      rows: input.assessors.map(({ id }) => ({ assessor: id, name: nameOnly(id), load: loads.get(id) ?? 0 })),
    },
    {
      name: isZh ? '利害关系' : 'conflicts',
      columns: [
        column('case', '申报编号', 'case'),
        column('assessor', '评审员编号', 'assessor'),
        column('ground', '情形', 'ground', 48),
        column('effect', '处理', 'effect'),
      ],
      rows: others.flatMap(({ case: id, barred, shown }) =>
        [...barred, ...shown].flatMap(({ assessor, conflicts }) =>
          conflicts.map((conflict) => ({
            case: id,
            assessor,
            ground: sayConflict(conflict)[language],
            effect: conflict.bars ? (isZh ? '回避' : 'barred') : isZh ? '提示' : 'shown',
          })),
        ),
      ),
    },
    {
      name: isZh ? '说明' : 'about',
      columns: [column('what', '事项', 'what'), column('value', '内容', 'value', 80)],
      rows: [
        { what: isZh ? '算法' : 'algorithm', value: ALGORITHM },
        { what: isZh ? '种子' : 'seed', value: asked.settings.seed },
        { what: isZh ? '设置' : 'settings', value: JSON.stringify({ ...asked.settings, on: asked.on }) },
        { what: isZh ? '输入摘要' : 'hash of the input', value: inputHash },
        ...notMet.map((each) => ({ what: isZh ? '未尽之处' : 'not met', value: each[language] })),
      ],
    },
  ]
}
