import { type Context, Hono } from 'hono'
import { arriving } from './kit/arriving.ts'
import { languageOf } from './kit/language.ts'
import { NOT_THERE, type Problem, problem } from './kit/problem.ts'
import { type Came, hasContent, readRequest } from './kit/read-request.ts'
import type { Route } from './kit/route.ts'
import { isFromHere } from './kit/same-origin.ts'
import type { RequestLine, Shell } from './kit/shell.ts'
import { writeProblem, writeReply } from './kit/write-reply.ts'

type Settled = { readonly response: Response; readonly code?: string; readonly fault?: RequestLine['fault'] }

/** `{name}` of the description is `:name` of the router. */
const pattern = (path: string) => path.replaceAll(/\{(\w+)\}/g, ':$1')

/** Where the program broke, without its message, which may quote what somebody sent. */
function faultOf(thrown: unknown): NonNullable<RequestLine['fault']> {
  const error = thrown instanceof Error ? thrown : new Error('thrown')
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { kind: error.name, frames: frames.slice(0, 8).map((line) => line.trim()) }
}

/** Makes the service out of its routes: every request goes the same way, whatever it asks for. */
export function createApp(
  routes: readonly Route[],
  shell: Shell,
  addressOf: (context: Context) => string,
): Hono {
  const app = new Hono()

  const refusing = (found: Problem, request: Request): Settled => ({
    response: writeProblem(found, languageOf(request.headers.get('accept-language') ?? undefined), shell),
    code: found.code,
  })

  async function answer(route: Route, context: Context, address: string, came: Came): Promise<Settled> {
    const request = context.req.raw
    const asked = await readRequest(route, request, context.req.param(), address, shell, came)
    if (!asked.ok) return refusing(asked.error, request)
    const answered = await route.handle(asked.value)
    if (!answered.ok) return refusing(answered.error, request)
    const written = await writeReply(answered.value, asked.value, shell)
    return written.ok ? { response: written.value } : refusing(written.error, request)
  }

  const soundly = (route: Route, context: Context, address: string, came: Came): Promise<Settled> =>
    answer(route, context, address, came).catch((thrown: unknown) => ({
      ...refusing(problem(shell.isUnavailable(thrown) ? 'StoreUnavailable' : 'Broken'), context.req.raw),
      fault: faultOf(thrown),
    }))

  /** The answer, or after a while that there is none yet; what was begun keeps its turn until it has ended. */
  async function inTime(work: Promise<Settled>, request: Request, patience: number): Promise<Settled> {
    let forget = () => {}
    const late = new Promise<Settled>((settle) => {
      forget = shell.after(patience, () => settle(refusing(problem('TookTooLong'), request)))
    })
    const settled = await Promise.race([work, late])
    forget()
    return settled
  }

  async function settle(route: Route, context: Context): Promise<Settled> {
    const request = context.req.raw
    const address = addressOf(context)
    const admitted = shell.admitAddress(address)
    if (!admitted.ok) return refusing(problem('TooOften', { retryAfter: admitted.retryAfter }), request)
    if (!isFromHere(request.method, request.headers, shell.ownOrigins))
      return refusing(problem('OtherSite'), request)
    const body = arriving(request, shell)
    const turn = await shell.gate.enter()
    if (!turn.ok) return refusing(problem(turn.error), request)
    const work = soundly(route, context, address, { body, turn: turn.value }).finally(turn.value.leave)
    // A body may be as long on its way as carrying the request out may take.
    return inTime(work, request, shell.patience * (hasContent(route) ? 2 : 1))
  }

  async function serve(operation: string, work: () => Promise<Settled>): Promise<Response> {
    const id = shell.newRequestId()
    const begun = shell.now()
    const { response, code, fault } = await work()
    response.headers.set('x-request-id', id)
    shell.log({
      id,
      operation,
      status: response.status,
      milliseconds: shell.now() - begun,
      ...(code === undefined ? {} : { code }),
      ...(fault === undefined ? {} : { fault }),
    })
    return response
  }

  for (const route of routes) {
    const handler = (context: Context) => serve(route.operationId, () => settle(route, context))
    app.on(route.method.toUpperCase(), pattern(route.path), handler)
  }
  for (const path of new Set(routes.map((route) => route.path))) {
    const allowed = routes.filter((route) => route.path === path).map(({ method }) => method.toUpperCase())
    app.all(pattern(path), (context) =>
      serve('-', () => {
        const settled = refusing(problem('NotThisWay'), context.req.raw)
        settled.response.headers.set('allow', allowed.join(', '))
        return Promise.resolve(settled)
      }),
    )
  }
  app.notFound((context) => serve('-', () => Promise.resolve(refusing(NOT_THERE, context.req.raw))))
  return app
}
