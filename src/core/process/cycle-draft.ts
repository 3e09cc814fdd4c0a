import type { Draft } from './stage.ts'

/** A draft with the step that it belongs to, where it is one step's. */
export type CycleDraft = { readonly draft: Draft; readonly step?: string }
