import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const SOURCE = 'src/core/glossary.ts'

/** docs/GLOSSARY.md, from the glossary in core; nothing where there is no glossary. */
export async function glossaryPage(root) {
  if (!existsSync(join(root, SOURCE))) return undefined
  const { outputFiles } = await build({
    entryPoints: [join(root, SOURCE)],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  const { glossary } = await import(`data:text/javascript;base64,${code}`)
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
