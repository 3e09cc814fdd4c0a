// generated; run npm run generate
/** 环节种类 Every stage kind, by the name that regulations use. */
export const stages = {} as const
