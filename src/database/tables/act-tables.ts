/** 经办留痕 Which account did an act, in which post. The record names the body; this names the person who sat at the keyboard. */
export type ActTables = {
  act_by: { authority: string; log: string; act_no: number; account: string; post: string; done_at: string }
}
