/** Rows by which one can see later what people did and looked at. Most are added and never changed. */
export type OversightTables = {
  /** 偏离 What was done although a rule of separation speaks against it, with the reason. */
  deviation: {
    authority: string
    id: string
    at: string
    rule: string
    mode: string
    account: string
    by_account: string | null
    reason: string
  }
  /** Per rule of separation: enforced, override (with a reason) or off. */
  separation: {
    authority: string
    rule: string
    mode: string
    reason: string
    set_by: string
    set_at: string
  }
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
    /** sms, mail. */
    channel: string
    kind: string
    created_at: string
    sent_at: string | null
  }
}
