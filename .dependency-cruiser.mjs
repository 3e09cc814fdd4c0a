/** Import rules: the zones of .import-zones.mjs, each as a rule on rooms and one on packages, and the rules that hold everywhere. */
import { zones } from './.import-zones.mjs'

const TEST = '\\.test\\.ts$'

const roomRule = ({ name, files, rooms, why }) => ({
  name: `${name}-rooms`,
  comment: `${why}.`,
  severity: 'error',
  from: { path: files },
  to: { path: '^src/', pathNot: rooms },
})

const packageRule = ({ name, files, packages, why }) => ({
  name: `${name}-packages`,
  comment: `${why}. Packages it may use: ${packages.join(', ') || 'none'}.`,
  severity: 'error',
  from: { path: files, pathNot: TEST },
  to: {
    pathNot: [
      '^(src|tests|scripts|regulations|standards|calendars)/',
      '^\\.',
      ...packages.map((p) => `node_modules/${p}/`),
    ],
  },
})

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...zones.map(roomRule),
    ...zones.filter(({ packages }) => packages !== 'any').map(packageRule),
    rule(
      'composition-root',
      'Which adapter stands behind a port is decided in one place per program; all else receives the port.',
      {
        path: '^src/',
        pathNot: [
          '^src/adapters/',
          '^src/cli/(main|compose)\\.ts$',
          '^src/server/(main|compose)\\.ts$',
          TEST,
        ],
      },
      { path: '^src/adapters/' },
    ),
    rule(
      'doors',
      'Other rooms enter a stage or a part only through domain, server, web, words or rehearsal at its door.',
      { path: '^(src/(?:stages|parts)/[^/]+/|src/(?!stages/[^/]+/|parts/)[^/]+/)' },
      {
        path: '^src/(stages|parts)/[^/]+/',
        pathNot: [
          '^$1',
          '^src/(stages|parts)/[^/]+/(index|domain)\\.ts$',
          '^src/(stages|parts)/[^/]+/(domain|server|web)/index\\.ts$',
          '^src/(stages|parts)/[^/]+/(words\\.(zh|en)|rehearsal)\\.ts$',
        ],
      },
    ),
    rule(
      'advice-stays-out',
      'Advice computes with floats and guesses at what other assessors would say: no room in which a score, a rank or a list is made may see it.',
      { path: '^src/(core/(?!agreement/)|parts/|stages/|rehearsal/)' },
      { path: '^src/core/agreement/' },
    ),
    rule(
      'condition-kinds-alone',
      'A condition kind is added or removed as one folder, so none stands on another.',
      { path: '^src/core/conditions/([^/]+)/' },
      { path: '^src/core/conditions/[^/]+/', pathNot: '^src/core/conditions/$1/' },
    ),
    rule(
      'src-is-closed',
      'Programs import neither tests nor scripts, and read regulations, standards and calendars as data at run time.',
      { path: '^src/', pathNot: TEST },
      { path: '^(tests|scripts|regulations|standards|calendars)/' },
    ),
    rule('tests-are-leaves', 'A test proves one thing and is imported by nobody.', {}, { path: TEST }),
    rule('no-circular', 'Rooms and files are read in one direction.', {}, { circular: true }),
    rule('resolvable', 'What is imported is there.', {}, { couldNotResolve: true }),
    rule(
      'declared-packages',
      'A package we use stands in package.json.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    rule(
      'runtime-packages',
      'A program uses no package that is installed for development only.',
      { path: '^src/', pathNot: TEST },
      { dependencyTypes: ['npm-dev'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // No `parser` here: scripts/imports.mjs reads the imports with swc; with a parser set, no TypeScript is read at all.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}
