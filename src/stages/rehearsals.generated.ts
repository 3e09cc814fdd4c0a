// generated; run npm run generate
/** 演练 How each stage is rehearsed. */
export const rehearsals = {} as const
