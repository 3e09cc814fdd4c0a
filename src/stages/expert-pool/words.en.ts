import type { Say, StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals, RowProblem } from './domain/index.ts'
import { groundOf, MEASURES, QUALIFICATIONS, SOURCES } from './terms.en.ts'

export { sayReason } from './terms.en.ts'

const listed = (items: readonly string[], say: Say) => (items.length === 0 ? 'nobody' : say.list(items))
export const sayRow = (problem: RowProblem): string =>
  problem.why === 'twice'
    ? `row ${problem.row}: the id ${problem.assessor} stands in row ${problem.with} already`
    : `row ${problem.row}: the id ${problem.assessor} is in the pool already`

export const words: StageWords<Refusals, Entries, Params> = {
  name: 'pool of assessors',
  acts: {
    enter: 'enter an assessor',
    enterMany: 'enter a list of assessors',
    changeFacts: 'change facts of an assessor',
    declareInterest: 'declare an interest',
    recordTraining: 'record training',
    recordExamination: 'record an examination',
    recordAppraisal: 'record an appraisal',
    warn: 'warn',
    remove: 'remove',
    refer: 'refer',
    reinstate: 'reinstate',
    suspend: 'suspend from drawing',
    endSuspension: 'end a suspension',
    leave: 'leave the pool',
    fixDrawPlan: 'fix the plan of a draw',
    recordDraw: 'record a draw',
    replaceSeat: 'replace who was drawn',
  },
  refusals: {
    InPoolAlready: ({ assessor }) =>
      `${assessor} is in the pool already; where facts have changed, change them instead.`,
    NotInPool: ({ assessor }) => `the pool has no ${assessor}; check the id, or enter the assessor first.`,
    RowsUnfit: ({ rows }) =>
      `the list cannot be entered, and none of it was: ${rows.map(sayRow).join('; ')}. Mend it and enter it again.`,
    NothingToEnter: () => 'there is nobody on the list; fill it in and enter it again.',
    NothingChanges: ({ assessor }) => `nothing was said to have changed of ${assessor}; fill in what did.`,
    NotOwnInterest: ({ assessor, actor }) =>
      `${actor} declares own interests alone, not those of ${assessor}; tell whoever keeps the pool what you know of others.`,
    InterestStays: ({ assessor }) =>
      `assessor ${assessor} declared this interest, so nobody else annuls it; if the firm or the ground was entered wrongly, correct the entry.`,
    NotOwnLeaving: ({ assessor, actor }) =>
      `${actor} cannot leave for ${assessor}; that assessor has to say so.`,
    DatedLater: ({ given, on }, say) =>
      `${say.date(given)} is after the day of this act, ${say.date(on)}; record it once it is done.`,
    ValidBeforeRecorded: ({ on, validUntil }, say) =>
      `the last day ${say.date(validUntil)} is before ${say.date(on)}, on which it was obtained; check the certificate.`,
    MeasureUnknown: ({ measure, known }, say) =>
      `against assessors the text knows ${known.length === 0 ? 'no measure' : say.list(known.map((each) => MEASURES[each] ?? each))}, and not ${MEASURES[measure] ?? measure}; you may suspend from drawing, with the reason.`,
    RemovedAlready: ({ assessor, since }, say) =>
      `${assessor} has been removed since ${say.date(since)}; there is nothing to do.`,
    NotRemoved: ({ assessor }) =>
      `${assessor} was not removed, so there is nothing to reinstate; check the id and the day.`,
    PeriodReversed: ({ from, to }, say) =>
      `the suspension would end on ${say.date(to)}, before it begins on ${say.date(from)}; check the days.`,
    NotSuspended: ({ assessor }) => `${assessor} is not suspended now; check the id.`,
    LeftAlready: ({ assessor, on }, say) => `${assessor} left on ${say.date(on)}; there is nothing to do.`,
    DrawKnown: ({ draw }) =>
      `the plan ${draw} is fixed and changes no more; give another draw an id of its own.`,
    DrawUnknown: ({ draw, known }, say) =>
      `there is no plan ${draw}, only ${known.length === 0 ? 'none yet' : say.list(known)}; fix the plan first.`,
    PlanOfOtherDay: ({ fixedOn, on }, say) =>
      `the plan says that it is fixed on ${say.date(fixedOn)}, and this is done on ${say.date(on)}; draw it up over those who may be drawn on the day.`,
    PoolDiffers: ({ drawable, given, leftOut }, say) =>
      `the plan has a pool of ${given}, which is not that of the ${drawable} who may be drawn on the day; left out of it: ${listed(leftOut, say)}. Draw the plan up over that pool.`,
    NothingDrawn: ({ draw }) =>
      `nothing was drawn under ${draw} yet, so it cannot be drawn again or replaced; record the first draw.`,
    NoLongerDrawable: ({ ids }, say) =>
      `since the plan was fixed ${say.list(ids)} may not be drawn any more; pass them over with the reason, and record the draw again.`,
    TakenDiffer: ({ given, computed }, say) =>
      `the figures yield ${listed(computed, say)}, not ${listed(given, say)}; check the figures and who was passed over.`,
  },
  entries: {
    AssessorEntered: ({ assessor, name, employer, source, document }) =>
      `assessor ${assessor} (${name}, ${employer.name}) enters the pool ${SOURCES[source.kind]}${source.kind === 'executiveOfWinner' ? ` (${source.application} of ${source.cycle}), who still needs all that is asked, and keeps away from the own firm and rivals` : ''} (${document})`,
    AssessorFactsChanged: ({ assessor, document }) => `facts of assessor ${assessor} changed (${document})`,
    InterestDeclared: ({ assessor, ground, firm, declaredBy }, say) =>
      `assessor ${assessor} has an interest in ${firm}: ${groundOf(ground)} (declared by the ${say.role(declaredBy)})`,
    QualificationRecorded: ({ assessor, kind, result, on, document, validUntil }, say) =>
      `assessor ${assessor}: ${QUALIFICATIONS[kind]} of ${say.date(on)} ${result} (${document})${validUntil === null ? '' : `, valid until ${say.date(validUntil)}`}`,
    AssessorWarned: ({ assessor, reason, document, article }, say) =>
      `assessor ${assessor} is warned under ${say.article(article)}: ${reason} (${document})`,
    AssessorReferred: ({ assessor, reason, document, article, to }, say) =>
      `assessor ${assessor} is referred to ${to} under ${say.article(article)}: ${reason} (${document})`,
    AssessorRemoved: ({ assessor, reason, document, article }, say) =>
      `assessor ${assessor} is removed under ${say.article(article)}: ${reason} (${document})`,
    AssessorReinstated: ({ assessor, reason, document }) =>
      `assessor ${assessor} is reinstated: ${reason} (${document})`,
    AssessorSuspended: ({ assessor, from, to, reason }, say) =>
      `assessor ${assessor} is not drawn from ${say.date(from)}${to === null ? '' : ` until ${say.date(to)}`}: ${reason} (the text is silent, this is practice)`,
    SuspensionEnded: ({ assessor, document }) => `assessor ${assessor} may be drawn again (${document})`,
    AssessorLeft: ({ assessor, on }, say) => `assessor ${assessor} leaves the pool on ${say.date(on)}`,
    DrawPlanFixed: ({ draw, plan, hash, leftOut }, say) =>
      `plan ${draw} fixed (${plan.purpose}): ${plan.pool.size} may be drawn, by “${plan.source.name}”, public on ${say.date(plan.source.publicOn)}; left out: ${listed(leftOut, say)}; hash of the plan ${hash}`,
    DrawRecorded: ({ draw, run }, say) =>
      `drawing ${run.run} of ${draw}${run.again === null ? '' : ` (${run.again})`}: taken ${listed(
        run.taken.map(({ id }) => id),
        say,
      )}; reserves ${listed(
        run.reserves.map(({ id }) => id),
        say,
      )}`,
    SeatReplaced: ({ draw, run, notDrawable }, say) => {
      const last = run.replacements.at(-1)
      return `${draw}: ${last?.out.id ?? ''} falls out (${last?.out.words ?? ''}), ${last?.in ?? 'nobody'} stands in; now ${listed(
        run.taken.map(({ id }) => id),
        say,
      )}${notDrawable === null ? '' : `. ${notDrawable} may not be drawn any more and has to be replaced in turn`}`
    },
  },
  settings: () => [],
}
