import type { Language } from '../../core/basics/text.ts'

/** One choice of an Accept header: what is asked for, and how much (RFC 9110, section 12.4.2). */
export type Preference = { readonly value: string; readonly weight: number }

/** The choices of an Accept header, those that weigh most first; equals keep their order. What cannot be read counts as not said. */
export function preferencesIn(header: string): readonly Preference[] {
  return header
    .split(',')
    .map((each) => {
      const [value = '', ...parameters] = each.split(';').map((part) => part.trim().toLowerCase())
      const weight = Number(parameters.find((part) => part.startsWith('q='))?.slice('q='.length) ?? 1)
      return { value, weight: weight >= 0 && weight <= 1 ? weight : 0 }
    })
    .filter(({ value, weight }) => value !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
}

/** The language of an answer: English for whoever prefers it to Chinese, Chinese for everybody else. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const known = preferencesIn(acceptLanguage ?? '')
    .map(({ value }) => value.split('-')[0])
    .filter((value) => value === 'zh' || value === 'en')
  return known[0] === 'en' ? 'en' : 'zh'
}
