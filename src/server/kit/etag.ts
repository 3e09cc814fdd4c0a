/** 版本标记 What was seen, as a strong entity tag: an opaque text in quotes (RFC 9110, section 8.8.3). */
export const tagOf = (seen: string): string => `"${seen}"`

/**
 * What an If-Match header says was seen; undefined where it says nothing. `*` and weak tags say nothing about what somebody saw, and of
 * several tags it cannot be told which one was meant.
 */
export function seenIn(ifMatch: string | undefined): string | undefined {
  const match = /^\s*"([\x21\x23-\x7e]+)"\s*$/.exec(ifMatch ?? '')
  return match?.[1]
}

/** Whether an If-None-Match header names this tag, weakly compared: the reader has it already. */
export const hasAlready = (ifNoneMatch: string | undefined, tag: string): boolean =>
  (ifNoneMatch ?? '')
    .split(',')
    .map((each) => each.trim().replace(/^W\//, ''))
    .some((each) => each === tag || each === '*')
