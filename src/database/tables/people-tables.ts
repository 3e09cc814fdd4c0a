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
    totp_secret: string | null
    /** The last time step used, so that a code works once. */
    totp_used_step: number
    state: string
    failures: number
    locked_until: string | null
    created_at: string
    version: number
  }
  old_password: { authority: string; account: string; password_hash: string; set_at: string }
  session: {
    authority: string
    /** SHA-256 of the token, which only its holder has. */
    token_hash: string
    account: string
    created_at: string
    seen_at: string
    expires_at: string
    agent: string
    /** How the person signed in: password, password+totp, code, oidc, ticket. */
    means: string
  }
  one_time_code: {
    authority: string
    id: string
    account: string
    purpose: string
    code_hash: string
    sent_to: string
    expires_at: string
    attempts: number
    used_at: string | null
  }
  /** 岗位 In what role an account acts, as whom in the record, and how far: an area, an organisation, a panel. */
  post: {
    authority: string
    id: string
    account: string
    role: string
    /** The id that stands in the record as the actor. */
    actor: string
    area: string
    organisation: string | null
    since: string
    until: string | null
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
    ended_at: string | null
  }
  organisation: {
    authority: string
    id: string
    code: string
    name: string
    /** legalPerson, branch, subUnit. */
    kind: string
    parent: string | null
    area: string
    state: string
    created_at: string
    version: number
  }
  /** 认领 Somebody says that an organisation is theirs, with a stamped letter; nobody acts for it before an official agreed. */
  claim: {
    authority: string
    id: string
    organisation: string
    account: string
    letter_sha256: string
    state: string
    decided_by: string | null
    decided_at: string | null
    reason: string | null
    created_at: string
  }
  /** Which organisation or person an application is of. */
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
  /** Per rule of separation: enforced, override (with a reason) or off. */
  separation: { authority: string; rule: string; mode: string; reason: string; set_by: string; set_at: string }
  /** 安全日志 Who signed in, failed, was locked, was given a post, overrode a rule. Added to and never changed. */
  security_event: {
    authority: string
    id: string
    at: string
    kind: string
    account: string | null
    by_account: string | null
    detail: string
  }
  /** 查阅记录 Who looked at which file or score, in which role, and for what purpose where one has to be stated. */
  reading: {
    authority: string
    id: string
    at: string
    account: string
    role: string
    actor: string
    log: string
    kind: string
    thing: string
    purpose: string | null
  }
  message: {
    authority: string
    id: string
    account: string
    channel: string
    sent_to: string
    kind: string
    created_at: string
    sent_at: string | null
  }
}
