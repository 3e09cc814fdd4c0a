import { z } from 'zod'
import type { Text } from '../core/basics/text.ts'

/** 设置 One setting of the environment: how its text is read, what it is where nothing is said, and what it is for. */
export type Setting = {
  readonly shape: z.ZodType<unknown, string>
  readonly fallback: string
  readonly says: Text
  /** What a value has to be, in the clause after “须为”, “has to be”. */
  readonly form: Text
}

export const whole = (least: number, most: number) => ({
  shape: z
    .string()
    .refine((given) => /^\d{1,9}$/.test(given))
    .transform(Number)
    .pipe(z.int().min(least).max(most)),
  form: { zh: `${least}至${most}的整数`, en: `a whole number from ${least} to ${most}` },
})

export const text = (form: Text) => ({ shape: z.string().min(1), form })
export const oneOf = <const V extends readonly [string, ...string[]]>(values: V) => ({
  shape: z.enum(values),
  form: { zh: `${values.join('、')}之一`, en: `one of ${values.join(', ')}` },
})

export const optional = (form: Text) => ({ shape: z.string(), form })

const isUrl = (schemes: readonly string[]) => (given: string) =>
  URL.canParse(given) && schemes.includes(new URL(given).protocol)

const isOrigin = (given: string) => isUrl(['http:', 'https:'])(given) && /^https?:\/\/[^/?#]+\/?$/.test(given)

export const origin = {
  shape: z
    .string()
    .refine(isOrigin)
    .overwrite((given) => (isOrigin(given) ? new URL(given).origin : given)),
  form: {
    zh: '以http://或者https://开头、不带路径的网址',
    en: 'an address that begins with http:// or https:// and has no path',
  },
}

export const databaseUrl = {
  shape: z.string().refine((given) => given === '' || isUrl(['postgres:', 'postgresql:'])(given)),
  form: { zh: 'postgresql://开头的连接地址', en: 'an address that begins with postgresql://' },
}

export const setting = <T extends Pick<Setting, 'shape' | 'form'>>(
  read: T,
  fallback: string,
  zh: string,
  en: string,
) => ({
  ...read,
  fallback,
  says: { zh, en },
})

export const url = {
  shape: z.string().refine((given) => given === '' || isUrl(['http:', 'https:'])(given)),
  form: {
    zh: '以http://或者https://开头的网址',
    en: 'an address that begins with http:// or https://',
  },
}

export const urls = {
  shape: z
    .string()
    .transform((given) => given.split(/[\s,]+/).filter((part) => part !== ''))
    .refine((given) => given.every(isUrl(['http:', 'https:']))),
  form: {
    zh: '以空格或者逗号隔开的网址',
    en: 'addresses, apart by blanks or commas',
  },
}
