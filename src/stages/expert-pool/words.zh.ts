import type { Say, StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals, RowProblem } from './domain/index.ts'
import { groundOf, MEASURES, QUALIFICATIONS, SOURCES } from './terms.zh.ts'

export { sayReason } from './terms.zh.ts'

const listed = (items: readonly string[], say: Say) => (items.length === 0 ? '无' : say.list(items))
export const sayRow = (problem: RowProblem): string =>
  problem.why === 'twice'
    ? `第${problem.row}行编号 ${problem.assessor} 与第${problem.with}行重复`
    : `第${problem.row}行编号 ${problem.assessor} 已在库中`

export const words: StageWords<Refusals, Entries, Params> = {
  name: '评审专家库',
  acts: {
    enter: '专家入库',
    enterMany: '批量入库',
    changeFacts: '变更专家信息',
    declareInterest: '申明利害关系',
    recordTraining: '记录培训',
    recordExamination: '记录考核',
    recordAppraisal: '记录考评',
    warn: '警告',
    remove: '取消评审资格',
    refer: '移送追责',
    reinstate: '恢复评审资格',
    suspend: '暂停抽取',
    endSuspension: '恢复抽取',
    leave: '退出专家库',
    fixDrawPlan: '固定抽取方案',
    recordDraw: '记录抽取',
    replaceSeat: '递补',
  },
  refusals: {
    InPoolAlready: ({ assessor }) =>
      `编号 ${assessor} 已在专家库中，不必重复入库；信息有变化的，请以“变更专家信息”办理。`,
    NotInPool: ({ assessor }) => `专家库中没有编号 ${assessor}，请核对编号，或者先办理入库。`,
    RowsUnfit: ({ rows }) =>
      `名单暂不能入库，整批均未写入：${rows.map(sayRow).join('；')}。请改正后重新导入。`,
    NothingToEnter: () => '名单中没有专家，请填写后导入。',
    NothingChanges: ({ assessor }) => `没有写明编号 ${assessor} 变更了哪些信息，请填写后办理。`,
    NotOwnInterest: ({ assessor, actor }) =>
      `${actor} 只能申明本人的利害关系，暂不能替 ${assessor} 申明；知悉他人利害关系的，请告知专家库管理单位。`,
    InterestStays: ({ assessor }) =>
      `利害关系由${assessor}本人申明，他人不能作废；单位或者情形录错的，请更正该记录。`,
    NotOwnLeaving: ({ assessor, actor }) =>
      `${actor} 只能办理本人退出，暂不能替 ${assessor} 办理；请由本人提出。`,
    DatedLater: ({ given, on }, say) =>
      `所填日期${say.date(given)}晚于办理日期${say.date(on)}，请在完成以后记录。`,
    ValidBeforeRecorded: ({ on, validUntil }, say) =>
      `有效期截止日${say.date(validUntil)}早于取得日期${say.date(on)}，请核对证书。`,
    MeasureUnknown: ({ measure, known }, say) =>
      `办法对评审人员规定的处理为：${listed(
        known.map((each) => MEASURES[each] ?? each),
        say,
      )}，没有规定${MEASURES[measure] ?? measure}，暂不能据此处理；可以暂停抽取，并注明原因。`,
    RemovedAlready: ({ assessor, since }, say) =>
      `编号 ${assessor} 已自${say.date(since)}起取消评审资格，不必重复办理。`,
    NotRemoved: ({ assessor }) => `编号 ${assessor} 没有被取消评审资格，无须恢复；请核对编号和日期。`,
    PeriodReversed: ({ from, to }, say) =>
      `暂停截止日${say.date(to)}早于起始日${say.date(from)}，请核对日期。`,
    NotSuspended: ({ assessor }) => `编号 ${assessor} 现在没有暂停抽取，无须恢复；请核对编号。`,
    LeftAlready: ({ assessor, on }, say) => `编号 ${assessor} 已于${say.date(on)}退出专家库，不必重复办理。`,
    DrawKnown: ({ draw }) => `编号为 ${draw} 的抽取方案已经固定，固定后不再改动；另行抽取的，请用新的编号。`,
    DrawUnknown: ({ draw, known }, say) =>
      `没有编号为 ${draw} 的抽取方案，现有：${listed(known, say)}；请先固定方案。`,
    PlanOfOtherDay: ({ fixedOn, on }, say) =>
      `方案写明于${say.date(fixedOn)}固定，与办理日期${say.date(on)}不一致，暂不能固定；请按当日可抽取的专家重新拟订。`,
    PoolDiffers: ({ drawable, given, leftOut }, say) =>
      `方案所列名单（${given}人）与当日可抽取的名单（${drawable}人）不一致，暂不能固定。当日不得抽取的：${listed(leftOut, say)}；请按当日名单重新拟订方案。`,
    NothingDrawn: ({ draw }) => `方案 ${draw} 尚未抽取，不能再次抽取或者递补；请先记录首次抽取。`,
    NoLongerDrawable: ({ ids }, say) =>
      `${say.list(ids)} 在方案固定以后已不得抽取，暂不能记录为抽中；请注明原因跳过后重新记录。`,
    TakenDiffer: ({ given, computed }, say) =>
      `所报抽中名单（${listed(given, say)}）与按公布数字核算的名单（${listed(computed, say)}）不一致，暂不能记录；请核对数字和跳过情况。`,
  },
  entries: {
    AssessorEntered: ({ assessor, name, employer, source, document }) =>
      `专家 ${assessor}（${name}，${employer.name}）入库：${SOURCES[source.kind]}${source.kind === 'executiveOfWinner' ? `（${source.cycle}届 ${source.application}），参加评审以前仍须具备全部条件，并回避本单位和竞争对手` : ''}（${document}）`,
    AssessorFactsChanged: ({ assessor, document }) => `专家 ${assessor} 的信息变更（${document}）`,
    InterestDeclared: ({ assessor, ground, firm, declaredBy }, say) =>
      `专家 ${assessor} 与${firm}有利害关系：${groundOf(ground)}（${say.role(declaredBy)}申明）`,
    QualificationRecorded: ({ assessor, kind, result, on, document, validUntil }, say) =>
      `专家 ${assessor} 于${say.date(on)}${QUALIFICATIONS[kind]}${result === 'passed' ? '合格' : '不合格'}（${document}）${validUntil === null ? '' : `，有效期至${say.date(validUntil)}`}`,
    AssessorWarned: ({ assessor, reason, document, article }, say) =>
      `依据${say.article(article)}对专家 ${assessor} 予以警告：${reason}（${document}）`,
    AssessorReferred: ({ assessor, reason, document, article, to }, say) =>
      `依据${say.article(article)}将专家 ${assessor} 移送${to}：${reason}（${document}）`,
    AssessorRemoved: ({ assessor, reason, document, article }, say) =>
      `依据${say.article(article)}取消专家 ${assessor} 的评审资格：${reason}（${document}）`,
    AssessorReinstated: ({ assessor, reason, document }) =>
      `恢复专家 ${assessor} 的评审资格：${reason}（${document}）`,
    AssessorSuspended: ({ assessor, from, to, reason }, say) =>
      `专家 ${assessor} 自${say.date(from)}起暂停抽取${to === null ? '' : `，至${say.date(to)}`}：${reason}（条文未规定，系平台惯例）`,
    SuspensionEnded: ({ assessor, document }) => `专家 ${assessor} 恢复抽取（${document}）`,
    AssessorLeft: ({ assessor, on }, say) => `专家 ${assessor} 自${say.date(on)}起退出专家库`,
    DrawPlanFixed: ({ draw, plan, hash, leftOut }, say) =>
      `固定抽取方案 ${draw}（${plan.purpose}）：可抽取${plan.pool.size}人，来源为“${plan.source.name}”，${say.date(plan.source.publicOn)}公布；不得抽取：${listed(leftOut, say)}；方案摘要 ${hash}`,
    DrawRecorded: ({ draw, run }, say) =>
      `方案 ${draw} 第${run.run}次抽取${run.again === null ? '' : `（${run.again}）`}：抽中${listed(
        run.taken.map(({ id }) => id),
        say,
      )}；备选${listed(
        run.reserves.map(({ id }) => id),
        say,
      )}`,
    SeatReplaced: ({ draw, run, notDrawable }, say) => {
      const last = run.replacements.at(-1)
      return `方案 ${draw} 递补：${last?.out.id ?? ''} 不能参加（${last?.out.words ?? ''}），由${last?.in ?? '无人'}递补；现为${listed(
        run.taken.map(({ id }) => id),
        say,
      )}${notDrawable === null ? '' : `。${notDrawable} 现已不得抽取，须再行递补`}`
    },
  },
  settings: () => [],
}
