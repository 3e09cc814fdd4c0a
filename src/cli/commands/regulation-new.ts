import { join, relative } from 'node:path'
import type { Language } from '../../core/basics/text.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { questionsOn } from '../../core/wording/questions.ts'
import { stages } from '../../stages/registry.generated.ts'
import { stageWords } from '../../stages/words.generated.ts'
import { type Call, type CliCommand, textOption } from '../command.ts'
import { EXIT } from '../exit.ts'
import { asText } from '../layout.ts'
import { openEdition } from '../open-edition.ts'
import type { EditionNames, Ports } from '../ports.ts'
import type { Problem } from '../problem.ts'

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
/** Names are put into sentences and into YAML as they are: nothing in them may end a value there, or begin a comment. */
const NAME = /^[\p{L}\p{N}]+(?:[ ·'’-][\p{L}\p{N}]+)*$/u
const PLACEHOLDERS = { zh: '待填市', en: 'City to be filled in', region: '990000' }

const namesOf = ({ id, authority }: Edition): EditionNames => ({
  id,
  authority: authority.id,
  region: authority.region,
  regionName: authority.regionName,
})

const namesAsked = (call: Call, id: string): EditionNames => ({
  id,
  authority: textOption(call, 'authority') ?? `${id}-government`,
  region: textOption(call, 'region') ?? PLACEHOLDERS.region,
  regionName: {
    zh: textOption(call, 'name') ?? PLACEHOLDERS.zh,
    en: textOption(call, 'nameEn') ?? PLACEHOLDERS.en,
  },
})

/** What is wrong with the names before anything is written. */
function problemWith({ id, region, regionName, authority }: EditionNames): Problem | null {
  if (!ID.test(id) || !ID.test(authority))
    return {
      message: {
        zh: `“${ID.test(id) ? authority : id}”不能作为编号`,
        en: `"${ID.test(id) ? authority : id}" cannot be an id`,
      },
      mend: {
        zh: '请用小写字母、数字和单个连字符，例如 lake-city-2030',
        en: 'write lower-case letters, digits and single hyphens, as in lake-city-2030',
      },
    }
  const unfit = [regionName.zh, regionName.en].find((name) => !NAME.test(name))
  if (unfit !== undefined)
    return {
      message: { zh: `“${unfit}”不能作为地区名称`, en: `"${unfit}" cannot be the name of a region` },
      mend: {
        zh: '请只用文字、数字、空格、间隔号和连字符，例如 江州市',
        en: 'use letters, digits, spaces, hyphens and apostrophes, as in River City',
      },
    }
  if (!/^\d{6}$/.test(region))
    return {
      message: { zh: `“${region}”不是行政区划代码`, en: `"${region}" is no region code` },
      mend: { zh: '请填写六位数字（GB/T 2260）', en: 'write six digits (GB/T 2260)' },
    }
  return null
}

const nextSteps = (id: string, folder: string, model: Edition, language: Language): string[] =>
  language === 'zh'
    ? [
        `已参照《${model.title.zh}》新建 ${folder}（草案，未填施行日期）。`,
        `一、打开 ${join(folder, 'QUESTIONS.md')}，对照本地办法逐项回答：是否相同、第几条、应为何值。`,
        `二、在同目录的 YAML 文件中改正；随时运行 zhiheng regulation check ${id} 校核。`,
        `三、运行 zhiheng rehearse ${id} 演练一届，再运行 zhiheng regulation diff ${model.id} ${id} 看差别。`,
        '四、定稿后填写条款摘要值和施行日期，将 state 改为 issued。',
      ]
    : [
        `${folder} says what ${model.title.en} says, as a draft without dates.`,
        `1. Open ${join(folder, 'QUESTIONS.md')} and answer each question with your text: the same, which article, which value.`,
        `2. Correct the YAML files beside it; zhiheng regulation check ${id} says what is missing.`,
        `3. zhiheng rehearse ${id} plays a cycle, zhiheng regulation diff ${model.id} ${id} shows what differs.`,
        '4. When it is final, fill in the hashes and the dates, and set state to issued.',
      ]

async function create(call: Call, ports: Ports, model: Edition, names: EditionNames) {
  const text = questionsOn(model, { kinds: stages, words: stageWords }, call.language)
  return ports.newEdition(model.id, namesOf(model), names, [{ name: 'QUESTIONS.md', text }])
}

export const regulationNew: CliCommand = {
  path: ['regulation', 'new'],
  summary: {
    zh: '参照一部办法新建一部，并列出需要对照本地办法回答的问题',
    en: 'begin a regulation from another, with the questions that your own text has to answer',
  },
  args: [{ name: '<ID>', says: { zh: '新办法的编号', en: 'id of the new regulation' } }],
  options: [
    {
      flags: '--like <ED>',
      says: {
        zh: '参照的办法，例如 example-city',
        en: 'the regulation to begin from, such as example-city',
      },
      required: true,
    },
    { flags: '--name <NAME>', says: { zh: '地区名称，如 江州市', en: "the region's Chinese name" } },
    { flags: '--name-en <NAME>', says: { zh: '地区英文名称', en: "the region's English name" } },
    { flags: '--region <CODE>', says: { zh: '行政区划代码（六位）', en: 'region code, six digits' } },
    { flags: '--authority <ID>', says: { zh: '制定机关编号', en: "the authority's id" } },
  ],
  examples: [
    {
      line: 'regulation new lake-city-2030 --like example-city --name 湖州市 --name-en Lake --region 990100',
      says: { zh: '参照样例城市新建', en: 'begin from the example city' },
    },
  ],
  async run(call) {
    const { ports, args, language } = call
    const names = namesAsked(call, args[0] ?? '')
    const wrong = problemWith(names)
    if (wrong) return { exit: EXIT.wrongUse, problems: [wrong] }
    const model = await openEdition(ports, textOption(call, 'like') ?? '')
    if (!model.ok) return model.error
    const written = await create(call, ports, model.value, names)
    if (!written.ok) return { exit: EXIT.badInput, problems: [written.error] }
    const folder = relative(ports.folder, ports.folderOf(names.id))
    return {
      exit: EXIT.done,
      json: { folder, files: written.value },
      text: asText(nextSteps(names.id, folder, model.value, language)),
    }
  },
}
