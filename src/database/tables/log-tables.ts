/**
 * The tables of the record. Portable columns only: text and whole numbers below 2^53; instants are ISO with milliseconds and Z; the authority
 * leads every key. `entry`, `pinned_text`, `leaf` and `checkpoint` are added to and never changed; `sealed_value` loses rows when a value is
 * erased; `log` moves its position.
 */
export type LogTables = {
  authority: {
    id: string
    name_zh: string
    name_en: string
    /** The regulation by which new cycles open. */
    edition: string
    /** 1 where everything in it is made up. */
    is_rehearsal: number
    created_at: string
  }
  log: {
    authority: string
    id: string
    edition: string
    /** How many entries it holds; moved by compare-and-set, which orders its acts. */
    position: number
    created_at: string
  }
  entry: {
    authority: string
    log: string
    position: number
    stream: string
    version: number
    act_no: number
    type: string
    /** SHA-256 of `bytes`, in hexadecimal. */
    hash: string
    /** The canonical text that was hashed. */
    bytes: string
  }
  sealed_value: { authority: string; log: string; id: string; salt: string; value: string }
  pinned_text: { authority: string; hash: string; text: string }
  kept_reply: {
    authority: string
    account: string
    route: string
    request_key: string
    body_hash: string
    status: number
    reply: string
    created_at: string
  }
  /** 记录树 The authority's tree: which entry is which leaf. */
  leaf: { authority: string; number: number; log: string; position: number; hash: string }
  checkpoint: {
    authority: string
    size: number
    root: string
    /** 前沿 The roots of the largest whole subtrees, left to right, in hexadecimal with blanks between: the tree grows from them. */
    frontier: string
    note: string
    created_at: string
  }
  /** 租约 Who does alone, for a time, what only one may do: `sealer`, and later jobs. */
  lease: { authority: string; name: string; holder: string; until_at: string }
  /** What is to be told outside, written with the act that it follows from. */
  outbox: {
    authority: string
    id: string
    kind: string
    payload: string
    created_at: string
    due_at: string
    attempts: number
    taken_by: string | null
    taken_until: string | null
    done_at: string | null
  }
}
