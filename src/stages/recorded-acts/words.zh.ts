import { sayChannels } from '../../core/wording/say-channels.ts'
import type { StageWords } from '../../core/wording/say.ts'
import type { Entries, Params, Refusals } from './domain.ts'

export const words: StageWords<Refusals, Entries, Params> = {
  name: '记录事项',
  acts: { record: '归档', conclude: '办结' },
  refusals: {
    RecordUnknown: ({ record, known }, say) =>
      `本环节没有编号为“${record}”的记录事项，可以归档的有：${say.list(known)}。`,
    RecordNotYours: ({ name, by, role }, say) =>
      `“${name.zh}”由${say.role(by)}办理，${say.role(role)}暂不能归档，请转${say.role(by)}办理。`,
    DocumentKeptAlready: ({ name, document }) => `“${name.zh}”的文件 ${document} 已经归档，不必重复归档。`,
    PublicationMissing: ({ name }) =>
      `“${name.zh}”须向社会公布，尚未注明公布渠道和日期，请公布后注明，再行归档。`,
    PublishedLater: ({ name, publishedOn, on }, say) =>
      `“${name.zh}”所注公布日期${say.date(publishedOn)}晚于归档日期${say.date(on)}，请核对，或待公布后归档。`,
    ReplacementUnfit: ({ name }) => `更正后的内容须仍是“${name.zh}”的归档文件，请核对后再办理。`,
    RecordsMissing: ({ missing }, say) =>
      `尚缺${say.list(missing.map(({ name, by, article }) => `${name.zh}（${say.article(article)}，${say.role(by)}办理）`))}，暂不能办结，请补齐后办理。`,
  },
  entries: {
    RecordKept: ({ name, document, title, published }, say) =>
      `归档${name.zh}：${title ? `${title}，` : ''}${document}${published ? `（${say.date(published.on)}公布，渠道：${sayChannels(published.channels, say)}）` : ''}`,
  },
  settings: ({ records }, say) =>
    records.map(({ id, article, basis, name, by, required, published }) => ({
      article,
      basis,
      sentence: `${say.role(by)}${required ? '必须' : '可以'}归档：${name.zh}（${id}）${published ? '，并向社会公布' : ''}。`,
    })),
}
