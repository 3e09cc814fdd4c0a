/**
 * Who may import whom (docs/ARCHITECTURE.md, "Rooms"), as data. `node scripts/imports.mjs` checks it;
 * tests/architecture/import-rules.test.ts plants a violation of each rule in each form of import.
 *
 * A zone lists all that its files may import. `rooms` are paths inside src; `packages` are npm packages ('any', or a
 * list: then Node's own modules are out as well). `$1` in `rooms` is what the first group of `files` matched.
 * Tests beside the code obey `rooms` but not `packages`: they need vitest and may read files.
 */
const PURE = ['zod', 'fraction.js', '@noble/hashes', '@noble/curves']

const core = '^src/core/'
const partDomains = '^src/parts/[^/]+/(domain|index)(/|\\.ts$)'
const stageDomains = '^src/stages/[^/]+/(domain|index)(/|\\.ts$)'
const registries = '^src/stages/[^/]+\\.generated\\.ts$'

export const zones = [
  {
    name: 'core',
    files: '^src/core/',
    rooms: [core],
    packages: PURE,
    why: 'core computes the same everywhere and for ever, so it knows no room, no machine and no clock',
  },
  {
    name: 'part-domain',
    files: '^src/parts/([^/]+)/(?!server/|web/|words\\.)',
    rooms: [core, '^src/parts/$1/(?!server/|web/|words\\.)'],
    packages: PURE,
    why: 'a part is used by many stages: it stands on core alone, never on another part or a stage',
  },
  {
    name: 'stage-domain',
    files: '^src/stages/([^/]+)/(?!server/|web/|words\\.|rehearsal\\.)',
    rooms: [core, partDomains, '^src/stages/$1/(?!server/|web/|words\\.|rehearsal\\.)'],
    packages: PURE,
    why: 'a stage hears of other stages only through the contract entries in core, so that it can be added or left out',
  },
  {
    name: 'words',
    files: '^(src/(?:stages|parts)/[^/]+/)words\\.',
    rooms: [core, '^src/parts/[^/]+/words\\.', '^$1'],
    packages: [],
    why: 'wording is data about its own room and the parts that it uses',
  },
  {
    name: 'stage-rehearsal',
    files: '^src/stages/([^/]+)/rehearsal\\.',
    rooms: [core, partDomains, '^src/stages/$1/', '^src/rehearsal/kit(/|\\.ts$)'],
    packages: PURE,
    why: 'each stage rehearses itself, so that a new stage is rehearsed without a change to the conductor',
  },
  {
    name: 'room-server',
    files: '^src/(?:stages|parts)/([^/]+)/server/',
    rooms: [
      core,
      partDomains,
      '^src/parts/[^/]+/server/',
      '^src/(stages|parts)/$1/(?!web/)',
      '^src/server/kit(/|\\.ts$)',
    ],
    packages: 'any',
    why: 'the routes of a room stand on its own domain, the parts and the kit of the shell, never on another stage',
  },
  {
    name: 'room-web',
    files: '^src/(?:stages|parts)/([^/]+)/web/',
    rooms: [
      core,
      partDomains,
      '^src/parts/[^/]+/web/',
      '^src/(stages|parts)/$1/(?!server/)',
      '^src/web/kit(/|\\.ts$)',
    ],
    packages: 'any',
    why: 'the pages of a room stand on its own domain, the parts and the kit of the shell, never on another stage',
  },
  {
    name: 'registry',
    files: '^src/stages/[^/]+\\.ts$',
    rooms: [core, '^src/stages/'],
    packages: [],
    why: 'a registry lists the stages and does nothing else',
  },
  {
    name: 'rehearsal',
    files: '^src/rehearsal/',
    rooms: [core, partDomains, registries, '^src/rehearsal/'],
    packages: PURE,
    why: 'the conductor knows the stages only through their registries',
  },
  {
    name: 'sheets',
    files: '^src/sheets/',
    rooms: [core, partDomains, stageDomains, '^src/sheets/'],
    packages: PURE,
    why: 'what stands in a table that clerks hand in is read alike whoever takes it in: the command line and the service',
  },
  {
    name: 'documents',
    files: '^src/documents/',
    rooms: [core, partDomains, stageDomains, registries, '^src/documents/'],
    packages: 'any',
    why: 'a document is a view of a state; what it needs of a room is in that room’s domain',
  },
  {
    name: 'database',
    files: '^src/database/',
    rooms: [core, '^src/database/'],
    packages: 'any',
    why: 'tables and queries are the same on every database and know no screen; which database it is, the composition says',
  },
  {
    name: 'people',
    files: '^src/people/',
    rooms: [core, '^src/database/', '^src/people/'],
    packages: 'any',
    why: 'accounts and posts are ordinary rows: they know the roles of core and nothing of stages or routes',
  },
  {
    name: 'adapters',
    files: '^src/adapters/',
    rooms: [core, '^src/database/', '^src/adapters/'],
    packages: 'any',
    why: 'an adapter implements a port that core names and can be replaced without a change elsewhere',
  },
]
