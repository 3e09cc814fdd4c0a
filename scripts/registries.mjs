import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const HEADER = '// generated; run npm run generate\n'

/** 条件类型 Every folder of src/core/conditions is a condition kind. */
export function conditionRegistry(root) {
  const folder = 'src/core/conditions'
  return registry(root, folder, {
    path: `${folder}/registry.generated.ts`,
    name: 'conditionKinds',
    comment: '条件类型 Every condition kind, by the name that regulations use.',
    doors: ['index.ts'],
    entry: (kind, door) => one('kind', `${camelCase(kind)}Kind`, kind, door),
  })
}

/** 环节种类 Every folder of src/stages is a stage kind. */
export function stageRegistry(root) {
  return registry(root, 'src/stages', {
    path: 'src/stages/registry.generated.ts',
    name: 'stages',
    comment: '环节种类 Every stage kind, by the name that regulations use.',
    doors: ['domain.ts', 'domain/index.ts'],
    entry: (kind, door) => one('stage', `${camelCase(kind)}Stage`, kind, door),
  })
}

/** Every sentence of every stage, in both languages. */
export function wordsRegistry(root) {
  const page = {
    path: 'src/stages/words.generated.ts',
    name: 'stageWords',
    comment: 'The sentences of every stage, by language.',
  }
  const imports = []
  const entries = []
  const problems = []
  for (const kind of roomsIn(root, 'src/stages')) {
    const missing = ['words.zh.ts', 'words.en.ts'].filter(
      (file) => !existsSync(join(root, 'src/stages', kind, file)),
    )
    problems.push(...missing.map((file) => `src/stages/${kind} has no ${file}`))
    if (missing.length > 0) continue
    const name = camelCase(kind)
    imports.push(`import { words as ${name}En } from './${kind}/words.en.ts'`)
    imports.push(`import { words as ${name}Zh } from './${kind}/words.zh.ts'`)
    entries.push(`  '${kind}': { zh: ${name}Zh, en: ${name}En },`)
  }
  return { path: page.path, text: moduleText(page, imports, entries), problems }
}

/** 演练 How each stage is rehearsed. A stage in which nothing is rehearsed has no such file. */
export function rehearsalRegistry(root) {
  return registry(root, 'src/stages', {
    path: 'src/stages/rehearsals.generated.ts',
    name: 'rehearsals',
    comment: '演练 How each stage is rehearsed.',
    doors: ['rehearsal.ts'],
    optional: true,
    entry: (kind, door) => one('rehearsal', `${camelCase(kind)}Rehearsal`, kind, door),
  })
}

function registry(root, folder, { doors, optional, entry, ...page }) {
  const found = []
  const problems = []
  for (const kind of roomsIn(root, folder)) {
    const door = doors.find((file) => existsSync(join(root, folder, kind, file)))
    if (door) found.push(entry(kind, door))
    else if (!optional) problems.push(`${folder}/${kind} has no ${doors.join(' and no ')}`)
  }
  const text = moduleText(
    page,
    found.map((one) => one.import),
    found.map((one) => one.entry),
  )
  return { path: page.path, text, problems }
}

const one = (exported, name, kind, door) => ({
  import: `import { ${exported} as ${name} } from './${kind}/${door}'`,
  entry: `  '${kind}': ${name},`,
})

const moduleText = ({ name, comment }, imports, entries) =>
  [
    HEADER,
    imports.map((line) => `${line}\n`).join(''),
    imports.length > 0 ? '\n' : '',
    `/** ${comment} */\n`,
    entries.length > 0
      ? `export const ${name} = {\n${entries.join('\n')}\n} as const\n`
      : `export const ${name} = {} as const\n`,
  ].join('')

/** Folders with a file in them, in the order of their code units, which is the same on every machine. */
function roomsIn(root, folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(root, folder, entry.name)).length > 0)
    .map((entry) => entry.name)
    .sort()
}

const camelCase = (kind) => kind.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())
