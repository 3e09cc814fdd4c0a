import { createHash } from 'node:crypto'
import { ok } from '../../core/basics/result.ts'
import { cookieName, SESSION_COOKIE } from '../kit/cookies.ts'
import { type Route, route } from '../kit/route.ts'
import { securityHeaders } from '../kit/security-headers.ts'
import { describeRoutes } from '../openapi/describe.ts'
import { docsPage, STYLE } from '../openapi/docs-page.ts'
import type { Tag } from '../openapi/describe.ts'

const STYLE_HASH = createHash('sha256').update(STYLE, 'utf8').digest('base64')

export type About = { readonly version: string; readonly publicUrl: string; readonly isHttps: boolean }

/** The description of all these routes, for programs and for people. It is made when it is first asked for. */
export function documentRoutes(
  routes: readonly Route[],
  tags: readonly Tag[],
  about: About,
): readonly Route[] {
  const base = { tag: 'service', scope: 'public:read', open: true, method: 'get' } as const
  let made: ReturnType<typeof describeRoutes> | null = null
  const described = () =>
    (made ??= describeRoutes([...routes, ...own], tags, {
      version: about.version,
      server: about.publicUrl,
      cookie: cookieName(SESSION_COOKIE, about.isHttps),
    }))
  const cached = { 'cache-control': 'public, max-age=300' }
  const own: readonly Route[] = [
    route({
      ...base,
      operationId: 'service.openapi',
      path: '/api/openapi.json',
      summary: { zh: '接口说明（OpenAPI）', en: 'the description of the interface (OpenAPI)' },
      answers: [{ status: 200, says: { zh: 'OpenAPI 3.1文件', en: 'The OpenAPI 3.1 document' } }],
      handle: async () => ok({ status: 200, json: described(), headers: cached }),
    }),
    route({
      ...base,
      operationId: 'service.docs',
      path: '/api/docs',
      summary: { zh: '接口说明（网页）', en: 'the description of the interface, to be read' },
      answers: [{ status: 200, says: { zh: '网页', en: 'A page' } }],
      handle: async ({ language }) =>
        ok({
          status: 200,
          text: docsPage([...routes, ...own], tags, language),
          type: 'text/html; charset=utf-8',
          headers: {
            ...securityHeaders(about.isHttps, `style-src 'sha256-${STYLE_HASH}'`),
            ...cached,
          },
        }),
    }),
  ]
  return own
}
