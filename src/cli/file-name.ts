/** The last part of a path: what is recorded tells the name of a file and not where somebody had put it. */
export const fileName = (path: string): string => path.split(/[/\\]/).at(-1) ?? path
