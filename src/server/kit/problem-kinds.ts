import { keepingProblems } from './keeping-problems.ts'
import { passingProblems } from './passing-problems.ts'
import { kind, type ProblemKind } from './problem-kind.ts'

/** What the service itself may have to say to a request, before or instead of the regulation. Status codes by RFC 9110 and RFC 6585. */
export const problemKinds = {
  BadShape: kind(
    400,
    { zh: '内容需要补正', en: 'The content needs mending' },
    {
      zh: '提交的内容有缺项或者形式不符，请按所列各处补正后再提交。',
      en: 'Something is missing or has the wrong form; mend the places that are listed and submit again.',
    },
  ),
  NotJson: kind(
    415,
    { zh: '内容形式不符', en: 'Not this form' },
    {
      zh: '内容须为JSON（application/json），请改用JSON提交。',
      en: 'Content is sent as JSON (application/json); send it as JSON.',
    },
  ),
  TooLarge: kind(
    413,
    { zh: '内容过大', en: 'Too large' },
    {
      zh: '提交的内容超过了可以接收的大小，请精简后再提交。',
      en: 'What was sent is larger than can be taken; shorten it and submit again.',
    },
  ),
  TooSlow: kind(
    408,
    { zh: '内容未收齐', en: 'Not all has arrived' },
    {
      zh: '在规定时间内没有收到全部内容，没有办理；请检查网络后重新提交。',
      en: 'Not all of the content arrived in time, and nothing was done; check the connection and submit again.',
    },
  ),
  SignInNeeded: kind(
    401,
    { zh: '请先登录', en: 'Please sign in' },
    { zh: '办理此事需要登录，请登录后再办理。', en: 'This needs a signed-in person; sign in and try again.' },
  ),
  SignInUnfinished: kind(
    401,
    { zh: '登录尚未完成', en: 'The sign-in is not finished' },
    {
      zh: '登录还差一步，请按提示输入动态口令、绑定动态口令或者更换口令后再办理。',
      en: 'One more step is owed: the code of the authenticator, setting one up, or another password; do that first.',
    },
  ),
  WhichPost: kind(
    400,
    { zh: '请选择岗位', en: 'Please choose a post' },
    {
      zh: '您有多个岗位，请选择以哪个岗位办理（Acting-Post）。',
      en: 'You hold several posts; say which one acts (Acting-Post).',
    },
  ),
  NotYours: kind(
    403,
    { zh: '不在岗位职责之内', en: 'Not within this post' },
    {
      zh: '以当前岗位不能办理此事，请换用有此职责的岗位，或者请该岗位的人员办理。',
      en: 'This post does not do this; act through a post that does, or ask whoever holds it.',
    },
  ),
  OtherSite: kind(
    403,
    { zh: '来源不符', en: 'From another site' },
    {
      zh: '请求来自其他网站，没有办理；请从本平台的页面办理。',
      en: 'The request came from another site and was not carried out; act from the pages of this platform.',
    },
  ),
  NotThere: kind(
    404,
    { zh: '没有此项内容', en: 'Nothing is there' },
    {
      zh: '没有可以查看或者办理的此项内容，请核对编号。',
      en: 'There is nothing of that name that you could see or act on; check the number.',
    },
  ),
  NotThisWay: kind(
    405,
    { zh: '办理方式不符', en: 'Not this way' },
    {
      zh: '此处没有这种办理方式，请查看接口说明。',
      en: 'This address does not take this method; see the description of the interface.',
    },
  ),
  NoSuchFormat: kind(
    406,
    { zh: '没有此种格式', en: 'Not in this format' },
    {
      zh: '没有所要的格式，可以取用JSON、CSV、XLSX。',
      en: 'There is no such format; JSON, CSV and XLSX can be had.',
    },
  ),
  ChangedMeanwhile: kind(
    412,
    { zh: '情况已有变化', en: 'Changed meanwhile' },
    {
      zh: '您查看之后情况已有变化，请重新查看，确认后再办理。',
      en: 'This has changed since you looked at it; look at it again, then decide.',
    },
  ),
  ActedMeanwhile: kind(
    409,
    { zh: '同时有人办理', en: 'Others act at the same time' },
    {
      zh: '同时有人在办理同一事项，本次没有办理，请重新查看后再办理。',
      en: 'Others are acting on the same matter, and nothing was done; look at it again and repeat.',
    },
  ),
  KeyUsed: kind(
    422,
    { zh: '办理编号已使用', en: 'This key was used' },
    {
      zh: '同一办理编号（Idempotency-Key）已用于另一次提交，请换用新的编号。',
      en: 'The same Idempotency-Key was used for another request; take a new one.',
    },
  ),
  LookFirst: kind(
    428,
    { zh: '请先查看', en: 'Please look first' },
    {
      zh: '此事以所见情况为准，请先查看，再以所见版本（If-Match）办理。',
      en: 'This act judges what was seen; look first, and send what you saw in If-Match.',
    },
  ),
  ...keepingProblems,
  ...passingProblems,
} as const satisfies Readonly<Record<string, ProblemKind>>

export type ProblemCode = keyof typeof problemKinds
