/** Vite puts the files in place of the pattern when it transforms the module. */
interface ImportMeta {
  glob(pattern: string): Record<string, () => Promise<unknown>>
}
