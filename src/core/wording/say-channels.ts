import type { Language } from '../basics/text.ts'
import type { Say } from './say.ts'

const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    governmentWebsite: '政府网站',
    newspaper: '报纸',
    media: '新闻媒体',
    officialLetter: '公函',
  },
  en: {
    governmentWebsite: 'government website',
    newspaper: 'newspaper',
    media: 'news media',
    officialLetter: 'official letter',
  },
}

/** 公布渠道 The channels of a notice in words; a channel that has no word stands as its id. */
export const sayChannels = (channels: readonly string[], say: Say): string =>
  say.list(channels.map((channel) => NAMES[say.language][channel] ?? channel))
