import type { ViewerRole } from '../../src/core/visibility/viewer.ts'
import { addAccount } from '../../src/people/account/accounts.ts'
import { addPost } from '../../src/people/post/give.ts'
import type { Realm } from '../../src/people/realm.ts'
import { openSession } from '../../src/people/sign-in/sessions.ts'

export type SignedIn = { readonly account: string; readonly post: string; readonly cookie: string }

/** Somebody who is signed in, in one post; the second factor is given where the role needs one. */
export async function signedIn(
  realm: Realm,
  role: ViewerRole,
  login: string = role.toLowerCase(),
): Promise<SignedIn> {
  const added = await addAccount(realm, null, { login, name: login })
  if (!added.ok) throw new Error(added.error.code)
  const account = added.value
  await realm.db.updateTable('account').set({ state: 'active' }).where('id', '=', account).execute()
  const post = await addPost(realm, { account, role, actor: login, by: null })
  const { token } = await openSession(realm, { account, means: 'password+totp', awaits: '', agent: '' })
  return { account, post, cookie: `zhiheng-session=${token}` }
}

/** Asks a service as somebody: a body is sent as JSON unless it is bytes. */
export const askerOf =
  (app: { request: (path: string, init?: RequestInit) => Response | Promise<Response> }, at: string) =>
  (method: string, path: string, who?: SignedIn, body?: unknown, headers: Record<string, string> = {}) =>
    app.request(`${at}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(who === undefined ? {} : { cookie: who.cookie }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : {
            body:
              body instanceof Uint8Array || typeof body === 'string'
                ? (body as Uint8Array<ArrayBuffer> | string)
                : JSON.stringify(body),
          }),
    })
