import { discoverOidc, type Oidc, type OidcSettings } from '../../people/oidc.ts'
import type { Settings } from '../settings.ts'
import type { OidcProviders } from './oidc-routes.ts'

/** The one provider that settings name, in addresses. */
export const PROVIDER = 'oidc'

type Named = Pick<
  Settings,
  'OIDC_ISSUER' | 'OIDC_CLIENT_ID' | 'OIDC_CLIENT_SECRET' | 'OIDC_CLAIM' | 'OIDC_MATCHES' | 'PUBLIC_URL'
>

/** Nothing leaves this machine on the way there, so it may go in clear. */
const isHere = (issuer: string) => /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/.test(issuer)

/**
 * 统一身份认证 The provider of identities that the settings name, for every authority; none where they name none. It is asked once what it can
 * do, and again at the next sign-in where it did not answer.
 */
export function oidcFromSettings(settings: Named): OidcProviders {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = settings
  const known: OidcSettings = {
    id: PROVIDER,
    issuer,
    clientId,
    clientSecret,
    redirectUri: '',
    scope: 'openid profile email phone',
    claim: settings.OIDC_CLAIM,
    matches: settings.OIDC_MATCHES,
    ...(isHere(issuer) ? { allowHttp: true } : {}),
  }
  let found: Oidc | null = null
  return async (authority, provider) => {
    if (issuer === '' || provider !== PROVIDER) return null
    if (!found) {
      const discovered = await discoverOidc(known)
      if (!discovered.ok) return discovered
      found = discovered.value
    }
    const redirectUri = `${settings.PUBLIC_URL}/api/authorities/${authority}/oidc/${PROVIDER}/callback`
    return { ok: true, value: { ...found, settings: { ...known, redirectUri } } }
  }
}
