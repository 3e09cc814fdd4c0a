import type { Language, Text } from '../../core/basics/text.ts'
import type { Route } from '../kit/route.ts'
import type { Tag } from './describe.ts'
import { type JsonSchema, schemaOf } from './json-schema.ts'

export const STYLE = `
:root { color-scheme: light dark; --ink: #1d2126; --soft: #5b6570; --line: #d9dee3; --back: #fff; --code: #f4f6f8 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ec; --soft: #9aa5b1; --line: #333a42; --back: #14171a; --code: #1d2227 } }
body { margin: 0 auto; max-width: 62rem; padding: 2.5rem 1.5rem 5rem; background: var(--back); color: var(--ink);
  font: 16px/1.7 "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif }
h1 { font-weight: 600; margin: 0 } h2 { margin: 3rem 0 .5rem; font-size: 1.25rem; font-weight: 600; border-bottom: 1px solid var(--line) }
p { color: var(--soft); margin: .25rem 0 1rem } nav a { display: inline-block; margin: 0 1rem .25rem 0 } a { color: inherit }
details { border-bottom: 1px solid var(--line); padding: .45rem 0 } summary { cursor: pointer }
code, pre { font: 13px/1.55 ui-monospace, "Cascadia Mono", Menlo, monospace; overflow-wrap: anywhere }
pre { background: var(--code); padding: .75rem 1rem; overflow: auto; max-height: 28rem } summary code { color: var(--soft) }
`

const WORDS = {
  zh: {
    title: '接口说明',
    about: '每项行为各有一个地址；暂不能办理的，说明条款、原因和办法（application/problem+json）。',
    machine: '供程序使用的说明',
    asked: '提交内容',
    open: '无需登录',
  },
  en: {
    title: 'The interface',
    about:
      'Every act has one address. What is not possible is answered with the article, the reason and what to do (application/problem+json).',
    machine: 'for programs',
    asked: 'What is sent',
    open: 'without signing in',
  },
} as const

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const shape = (schema: JsonSchema) => `<pre>${escaped(JSON.stringify(schema, null, 2))}</pre>`

function operation(route: Route, language: Language): string {
  const words = WORDS[language]
  const body = route.describedBody ?? route.body
  const answers = route.answers.map(
    ({ status, says }) => `<li><code>${status}</code> ${escaped(says[language])}</li>`,
  )
  return [
    `<details id="${escaped(route.operationId)}"><summary>${escaped(route.summary[language])} <code>${route.method.toUpperCase()} ${escaped(route.path)}</code>${route.open ? ` · ${words.open}` : ''}</summary>`,
    body ? `<p>${words.asked}</p>${shape(schemaOf(body))}` : '',
    `<ul>${answers.join('')}</ul></details>`,
  ].join('')
}

const anchor = (tag: string) => `tag-${encodeURIComponent(tag)}`

/** 接口说明 The interface as a page: rendered here, in the reader's language, without a script or anything from elsewhere. */
export function docsPage(routes: readonly Route[], tags: readonly Tag[], language: Language): string {
  const words = WORDS[language]
  const name = (says: Text) => escaped(says[language])
  const nav = tags.map(({ name: tag, says }) => `<a href="#${anchor(tag)}">${name(says)}</a>`).join('')
  const sections = tags.map(({ name: tag, says }) => {
    const own = routes.filter((route) => route.tag === tag)
    return `<h2 id="${anchor(tag)}">${name(says)}</h2>${own.map((route) => operation(route, language)).join('')}`
  })
  return `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>质衡 Zhiheng · ${words.title}</title><style>${STYLE}</style></head><body><h1>${words.title}</h1><p>${words.about} <a href="/api/openapi.json">OpenAPI 3.1</a> (${words.machine})</p><nav>${nav}</nav>${sections.join('')}</body></html>`
}
