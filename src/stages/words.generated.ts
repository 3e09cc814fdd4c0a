// generated; run npm run generate
/** The sentences of every stage, by language. */
export const stageWords = {} as const
