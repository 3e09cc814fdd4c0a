import { under } from '../basics/given-id.ts'
import type { Language } from '../basics/text.ts'
import type { Say } from './say.ts'

const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    governmentWebsite: '政府网站',
    departmentWebsite: '主管部门网站',
    website: '网站',
    newspaper: '报纸',
    television: '电视台',
    radio: '广播电台',
    media: '新闻媒体',
    socialMedia: '政务新媒体',
    gazette: '政府公报',
    noticeBoard: '公告栏',
    officialLetter: '公函',
  },
  en: {
    governmentWebsite: 'government website',
    departmentWebsite: 'website of the department in charge',
    website: 'website',
    newspaper: 'newspaper',
    television: 'television',
    radio: 'radio',
    media: 'news media',
    socialMedia: 'social media of the government',
    gazette: 'government gazette',
    noticeBoard: 'notice board',
    officialLetter: 'official letter',
  },
}

/** 公布渠道 The channels of a notice in words; a channel that has no word stands as its id. */
export const sayChannels = (channels: readonly string[], say: Say): string =>
  say.list(channels.map((channel) => under(NAMES[say.language], channel) ?? channel))
