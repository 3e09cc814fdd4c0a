/** Ordinary rows about people and what they may do. Nothing in the record refers to them but the acting role and its id. */
export type PeopleTables = {
  account: {
    authority: string
    id: string
    /** What the person types in; unique within the authority, lower case. */
    login: string
    name: string
    phone: string | null
    email: string | null
    /** argon2id, in its PHC string; null until the account is activated. */
    password_hash: string | null
    password_set_at: string | null
    /** Base32; it counts once `totp_confirmed_at` is set. */
    totp_secret: string | null
    totp_confirmed_at: string | null
    /** The last time step used, so that a code works once. */
    totp_used_step: number
    /** invited, active, ended, erased. */
    state: string
    created_at: string
    version: number
  }
  /** 激活凭证 What a link or a printed slip carries, by its hash; it works once, for a time, and sets a password. */
  activation: {
    authority: string
    id: string
    account: string
    token_hash: string
    /** link, slip. */
    form: string
    created_by: string | null
    created_at: string
    expires_at: string
    used_at: string | null
  }
  /**
   * 尝试次数 How often something was tried in vain: a password, a code. It is counted by the hash of what was typed in, whether such an account
   * is there or not, so that nobody learns which.
   */
  attempt: {
    authority: string
    what: string
    subject: string
    count: number
    since: string
    wait_until: string | null
  }
  old_password: { authority: string; account: string; password_hash: string; set_at: string }
  session: {
    authority: string
    /** SHA-256 of the token, which only its holder has. */
    token_hash: string
    /** What it is called in the list of one's sessions. */
    id: string
    account: string
    created_at: string
    seen_at: string
    expires_at: string
    agent: string
    /** How the person signed in: password, password+totp, code, code+totp, oidc, ticket. */
    means: string
    /** What is still owed before anything else can be done: totp, enrolment, newPassword; empty where nothing is. */
    awaits: string
  }
  one_time_code: {
    authority: string
    id: string
    account: string
    purpose: string
    code_hash: string
    created_at: string
    expires_at: string
    attempts: number
    used_at: string | null
  }
  /** 外部身份 Under which name another provider of identities knows the account. */
  foreign_identity: { authority: string; issuer: string; subject: string; account: string; linked_at: string }
  /** A sign-in through OpenID Connect that is under way; `browser_hash` binds it to the browser that began it. */
  oidc_request: {
    authority: string
    state_hash: string
    browser_hash: string
    provider: string
    nonce: string
    code_verifier: string
    return_to: string
    expires_at: string
  }
  /** 岗位 In what role an account acts, as whom in the record, and how far: an area, an organisation, a panel. */
  post: {
    authority: string
    id: string
    account: string
    role: string
    /** The id that stands in the record as the actor. */
    actor: string
    /** Region codes, separated by blanks; empty where the post is bound to none. */
    area: string
    organisation: string | null
    since: string
    until: string | null
    /** The post that was handed over when this one began. */
    follows: string | null
    reason: string
    given_by: string | null
    created_at: string
  }
  /** 代理 Somebody who stands in for a post for a time. */
  deputy: {
    authority: string
    id: string
    post: string
    account: string
    since: string
    until: string
    reason: string
    given_by: string
    ended_at: string | null
  }
  organisation: {
    authority: string
    id: string
    /** Unified social credit code; that of the parent where a unit has none of its own. */
    code: string
    /** What tells units under one code apart; empty for whom the code was issued to. */
    unit: string
    name: string
    /** legalPerson, unincorporated, branch, subUnit. */
    kind: string
    parent: string | null
    area: string
    /** The account that an official agreed may act for it and admit others. */
    holder: string | null
    created_at: string
    version: number
  }
  /** 认领 Somebody says that an organisation is theirs, with a stamped letter; nobody acts for it before an official agreed. */
  claim: {
    authority: string
    id: string
    code: string
    unit: string
    name: string
    kind: string
    area: string
    /** Set once an official agreed. */
    organisation: string | null
    account: string
    letter_sha256: string
    /** open, approved, declined, withdrawn. */
    state: string
    decided_by: string | null
    decided_at: string | null
    reason: string | null
    created_at: string
  }
  /** Which organisation an application is of; where there is none, it is the account's own. `account` is who opened it. */
  application_owner: {
    authority: string
    log: string
    application: string
    organisation: string | null
    account: string
  }
  /** 草稿 What is being filled in: an ordinary row until it is handed in. */
  draft: {
    authority: string
    id: string
    log: string
    step: string
    act: string
    account: string
    /** The post in which it is filled in: who takes the post over takes it over too. */
    post: string
    application: string
    data: string
    version: number
    updated_at: string
  }
  /** 服务令牌 What another system shows instead of signing in. */
  service_token: {
    authority: string
    id: string
    token_hash: string
    name: string
    scopes: string
    created_by: string
    created_at: string
    expires_at: string
    ended_at: string | null
  }
}
