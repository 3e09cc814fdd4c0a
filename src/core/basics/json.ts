/** What may be stored in the record: JSON without floats (numbers are safe integers; exact numbers are strings). */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }
