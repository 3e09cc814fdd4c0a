import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { evaluate } from './evaluate.mjs'

const SOURCE = 'src/core/glossary.ts'

/** docs/GLOSSARY.md, from the glossary in core; nothing where there is no glossary. */
export async function glossaryPage(root) {
  if (!existsSync(join(root, SOURCE))) return undefined
  const { glossary } = await evaluate(join(root, SOURCE))
  return { path: 'docs/GLOSSARY.md', text: pageText(glossary), problems: [] }
}

const pageText = (glossary) => `<!-- generated; run npm run generate -->
# Glossary

English identifiers come from this list and from nowhere else; extend it in \`${SOURCE}\`. What users read in
Chinese is never this list but the words of the edition itself.

${glossary.map(sectionText).join('\n')}`

const sectionText = ({ section, terms }) => `## ${section.zh} ${section.en}

| Term | Identifier | Not to be confused with | Note |
|---|---|---|---|
${terms.map(rowText).join('\n')}
`

const rowText = ({ zh, identifier, not = [], note = '' }) =>
  `| ${zh.join('、')} | \`${identifier}\` | ${not.map((other) => `\`${other}\``).join(', ')} | ${note.replaceAll('|', '\\|')} |`
