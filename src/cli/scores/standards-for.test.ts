import { describe, expect, it } from 'vitest'
import type { Edition } from '../../core/regulation/edition.ts'
import type { Standard } from '../../core/scoring/standard.ts'
import type { Call } from '../command.ts'
import { standardsFor } from './standards-for.ts'

const standard = (id: string, appliesTo: string) => ({ id, code: id.toUpperCase(), appliesTo }) as Standard
const known = new Map(
  [standard('firms', 'organisation'), standard('people', 'person')].map((each) => [each.id, each]),
)
const use = (file: string, appliesTo: string[]) => ({
  code: file.toUpperCase(),
  file,
  use: 'primary',
  appliesTo,
})
const edition = (...standards: object[]) =>
  ({ applicants: { kinds: ['legalPerson', 'person'] }, standards }) as unknown as Edition
const both = edition(use('people', ['person']), use('firms', ['organisation']))

async function found(asked: Record<string, string>, of = both) {
  const ports = { loadStandards: () => Promise.resolve({ ok: true, value: known }) }
  const answer = await standardsFor({ ports, options: asked } as unknown as Call, of)
  if (!answer.ok) return answer.error
  const { standard: first, personStandard } = answer.value
  return [first.id, personStandard?.id]
}

describe('the standards of a ranking', () => {
  it('are the one for organisations and the one for persons, in whichever order the edition names them', async () => {
    expect(await found({})).toEqual(['firms', 'people'])
  })

  it('score nobody by the standard of the others', async () => {
    expect(await found({ personStandard: 'firms' })).toEqual([
      {
        message: { zh: '评分标准 FIRMS 不适用于个人', en: 'the standard FIRMS is not one for persons' },
        mend: { zh: '请改用：people', en: 'use one of: people' },
      },
    ])
    expect(await found({ standard: 'people' })).toMatchObject([
      { message: { zh: '评分标准 PEOPLE 不适用于组织' }, mend: { en: 'use one of: firms' } },
    ])
  })

  it('are one for all where the edition names it for both', async () => {
    expect(
      await found({ personStandard: 'FIRMS' }, edition(use('firms', ['organisation', 'person']))),
    ).toEqual(['firms', 'firms'])
  })
})
