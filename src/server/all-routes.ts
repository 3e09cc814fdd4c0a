import { importRoutes } from './imports/import-routes.ts'
import type { ReadTable } from './imports/import-report.ts'
import type { OfficeGround } from './imports/office-acts.ts'
import type { Route } from './kit/route.ts'
import type { Instant } from '../core/time/instant.ts'
import { stages } from '../stages/registry.generated.ts'
import { stageWords } from '../stages/words.generated.ts'
import { tagsOf } from './openapi/tags.ts'
import { accountRoutes } from './people/account-routes.ts'
import { draftRoutes } from './people/draft-routes.ts'
import { registrationRoute, ticketRoute, type TicketProviders } from './people/registration-routes.ts'
import { readingsRoute } from './people/readings-route.ts'
import { authorityRoutes } from './people/authority-routes.ts'
import { organisationRoutes } from './people/organisation-routes.ts'
import { type OidcProviders, oidcRoutes } from './people/oidc-routes.ts'
import { oversightRoutes } from './people/oversight-routes.ts'
import { postRoutes } from './people/post-routes.ts'
import type { PeopleService } from './people/session-frame.ts'
import { sessionRoutes } from './people/session-routes.ts'
import { actRoutes } from './routes/act-routes.ts'
import { cycleRoutes } from './routes/cycle-routes.ts'
import { deadlinesRoute } from './routes/deadline-route.ts'
import type { Doing } from './routes/do-act.ts'
import { type About, documentRoutes } from './routes/document-routes.ts'
import { type EvidenceGround, evidenceRoutes } from './routes/evidence-routes.ts'
import type { Reading } from './routes/read-frame.ts'
import { type RecordGround, recordRoutes } from './routes/record-routes.ts'
import { stepRoutes } from './routes/step-routes.ts'
import { thingRoutes } from './routes/thing-routes.ts'
import type { Regulations } from './worlds.ts'

/** What the routes of a service stand on. */
export type Standing = {
  readonly doing: Doing
  readonly reading: Reading
  readonly people: PeopleService
  readonly regulations: Regulations
  readonly readTable: ReadTable
  readonly office: OfficeGround
  readonly providers: OidcProviders
  readonly tickets: TicketProviders
  readonly selfRegistration: boolean
  readonly record: RecordGround
  readonly evidence: EvidenceGround
  readonly now: () => Instant
  readonly about: About
}

/** Every route of the service, in the order in which they are described. */
export function allRoutes(standing: Standing): readonly Route[] {
  const {
    doing,
    reading,
    people,
    regulations,
    readTable,
    office,
    providers,
    tickets,
    selfRegistration,
    record,
    evidence,
    now,
    about,
  } = standing
  const routes = [
    ...sessionRoutes(people),
    ...oidcRoutes(people, providers),
    registrationRoute(people, selfRegistration),
    ticketRoute(people, tickets),
    ...cycleRoutes(reading),
    ...stepRoutes(reading),
    ...thingRoutes(reading),
    deadlinesRoute(reading, now),
    ...recordRoutes(record),
    ...evidenceRoutes(evidence),
    ...actRoutes(doing, stages, stageWords),
    ...authorityRoutes(people, regulations),
    ...importRoutes(readTable, office, people),
    ...accountRoutes(people),
    ...postRoutes(people),
    ...organisationRoutes(people),
    ...oversightRoutes(people),
    readingsRoute(people),
    ...draftRoutes(people),
  ]
  return [...routes, ...documentRoutes(routes, tagsOf(stageWords), about)]
}
