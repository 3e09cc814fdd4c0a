import { kind, type ProblemKind, WAIT } from './problem-kind.ts'

/** Trouble of the service that passes: the same request is worth repeating. */
export const passingProblems = {
  NotSealedYet: kind(
    409,
    WAIT,
    {
      zh: '该条记录尚未封入检查点，请稍候再取收据。',
      en: 'The entry does not stand in a checkpoint yet; ask for the receipt again in a moment.',
    },
    { retryAfter: 10 },
  ),
  TooOften: kind(429, WAIT, {
    zh: '请求过于频繁，请稍候再试。',
    en: 'Too many requests in a short time; wait a moment and try again.',
  }),
  HeadersTooLong: kind(
    431,
    { zh: '请求头过长', en: 'Headers too long' },
    {
      zh: '请求头超过了可以接收的长度，请精简后再试。',
      en: 'The headers are longer than can be taken; shorten them and try again.',
    },
  ),
  Broken: kind(
    500,
    { zh: '程序有缺陷', en: 'A fault of the program' },
    {
      zh: '此次请求遇到程序缺陷，没有办理；请把请求编号（X-Request-Id）告知系统管理员。',
      en: 'This request met a fault of the program and was not carried out; tell the administrator its X-Request-Id.',
    },
  ),
  Busy: kind(
    503,
    WAIT,
    {
      zh: '目前办理的人较多，本次没有办理，请稍候再试。',
      en: 'Many people are acting just now, and nothing was done; try again in a moment.',
    },
    { retryAfter: 2 },
  ),
  StoreUnavailable: kind(
    503,
    WAIT,
    {
      zh: '目前无法保存，本次没有办理，请稍候再试；若持续如此，请告知系统管理员。',
      en: 'Nothing can be kept just now, and nothing was done; try again later, and tell the administrator if it goes on.',
    },
    { retryAfter: 10 },
  ),
  TookTooLong: kind(
    503,
    WAIT,
    {
      zh: '办理时间过长，是否已经办理请先查看，再以同一办理编号（Idempotency-Key）重新提交。',
      en: 'This took too long; look whether it was done, then repeat it with the same Idempotency-Key.',
    },
    { retryAfter: 5 },
  ),
  Stopping: kind(
    503,
    WAIT,
    {
      zh: '服务即将停止，不再接收新的请求，请稍候再试。',
      en: 'The service is stopping and takes no further requests; try again in a moment.',
    },
    { retryAfter: 10 },
  ),
} as const satisfies Readonly<Record<string, ProblemKind>>
