import { indented, type Pen, type RuleBookSection, type RuleBookStatement } from './rule-book-section.ts'
import { sayRole } from './say.ts'

/** 组织机构 The bodies with their roles and duties, and the steps in which each duty is done. */
export function bodiesSection({ edition, say, both, text, state, id, language }: Pen): RuleBookSection {
  return {
    id: 'bodies',
    title: both('组织机构', 'Bodies'),
    statements: edition.bodies.flatMap((body): RuleBookStatement[] => {
      const { successor } = body
      return [
        state(
          body,
          both(
            `${text(body.name)}${id(body.id)}：为${sayRole(body.role, language)}${id(body.role)}${body.plural ? '，有多家' : ''}。`,
            `${text(body.name)}${id(body.id)}: in the role of ${sayRole(body.role, language)}${id(body.role)}${body.plural ? ', several bodies' : ''}.`,
          ),
        ),
        ...(successor
          ? [
              indented(
                state(
                  successor,
                  both(
                    `现由${successor.name.zh}承继${successor.since ? `，自${say.date(successor.since)}起` : ''}；是否承继，在当届评定中记录。`,
                    `Succeeded by ${successor.name.en}${successor.since ? ` since ${say.date(successor.since)}` : ''}; whether that holds is recorded in the cycle.`,
                  ),
                ),
              ),
            ]
          : []),
        ...body.duties.map((duty) => {
          const where = duty.steps.map((step) => `${say.step(step)}${id(step)}`)
          return indented(
            state(
              duty,
              both(
                `${text(duty.text)}${id(duty.id)}${where.length > 0 ? `，在${say.list(where)}环节办理` : '，仅作提示'}。`,
                `${text(duty.text)}${id(duty.id)}${where.length > 0 ? `, done in: ${say.list(where)}` : ', shown only'}.`,
              ),
            ),
          )
        }),
      ]
    }),
  }
}
