/** Entity tags hold visible ASCII without quotes (RFC 9110, section 8.8.3), and a comma parts several of them; all else, such as Chinese, is percent-encoded. */
const UNFIT = /[^\x21\x23\x24\x26-\x2b\x2d-\x7e]/gu

/** 版本标记 What was seen, as a strong entity tag. */
export const tagOf = (seen: string): string => `"${seen.replace(UNFIT, encodeURIComponent)}"`

function decoded(tag: string): string | null {
  try {
    return decodeURIComponent(tag)
  } catch {
    return null
  }
}

/** What an If-Match header says was seen: each of its strong tags. `*` and weak tags say nothing about what somebody saw. */
export function seenIn(ifMatch: string | undefined): readonly string[] {
  const tags = (ifMatch ?? '').split(',').map((each) => /^\s*"([\x21\x23-\x7e]+)"\s*$/.exec(each)?.[1])
  return tags.flatMap((tag) => (tag === undefined ? [] : (decoded(tag) ?? [])))
}

/** Whether an If-None-Match header names this tag, weakly compared: the reader has it already. */
export const hasAlready = (ifNoneMatch: string | undefined, tag: string): boolean =>
  (ifNoneMatch ?? '')
    .split(',')
    .map((each) => each.trim().replace(/^W\//, ''))
    .some((each) => each === tag || each === '*')
