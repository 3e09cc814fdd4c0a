import { oneOf, optional, type Setting, setting, text, url } from './setting-shapes.ts'

/** How people sign in beside their passwords, and whether they may register by themselves. */
export const signInSettings = {
  SELF_REGISTRATION: setting(
    oneOf(['yes', 'no']),
    'no',
    '是否允许自行注册账号；激活链接经短信或者邮件发送',
    'whether people may open accounts of their own; the link to activate them goes by text message or mail',
  ),
  OIDC_ISSUER: setting(
    url,
    '',
    '统一身份认证（OpenID Connect）提供方的网址；不填则不用',
    'the address of a provider of identities (OpenID Connect); left out, there is none',
  ),
  OIDC_CLIENT_ID: setting(
    optional({ zh: '应用编号', en: 'the id of an application' }),
    '',
    '本平台在提供方登记的应用编号',
    'the id under which the provider knows this platform',
  ),
  OIDC_CLIENT_SECRET: setting(
    optional({ zh: '应用密钥', en: 'the secret of an application' }),
    '',
    '本平台在提供方登记的应用密钥',
    'the secret that the provider gave to this platform',
  ),
  OIDC_CLAIM: setting(
    text({ zh: '声明的名称', en: 'the name of a claim' }),
    'preferred_username',
    '提供方的哪一项声明用来查找账号',
    'which claim of the provider an account is found by',
  ),
  OIDC_MATCHES: setting(
    oneOf(['login', 'phone', 'email']),
    'login',
    '该项声明对应账号的登录名、手机还是邮箱',
    'what of an account that claim says: its login, telephone or mail address',
  ),
} as const satisfies Readonly<Record<string, Setting>>
