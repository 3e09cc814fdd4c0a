/** 退出码 How a command ended: done, something still open, wrong use, bad input, the rules refuse, a bug. */
export const EXIT = { done: 0, open: 1, wrongUse: 2, badInput: 3, rulesRefuse: 4, broken: 70 } as const
export type Exit = (typeof EXIT)[keyof typeof EXIT]
