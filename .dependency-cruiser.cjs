const foundation = 'i18n|lib|env(-schema)?[.]ts|payload-types[.]ts'

/** A room, and the rooms below it that it may know: the arrows of docs/architecture.md go down. */
const below = {
  i18n: [],
  lib: [],
  editorial: [],
  publications: ['editorial'],
  audit: ['editorial', 'publications'],
  presence: ['editorial', 'publications', 'audit'],
  saving: ['editorial', 'publications', 'audit'],
  translation: ['editorial', 'publications', 'saving'],
  search: ['editorial', 'publications'],
  history: ['editorial', 'publications', 'audit', 'saving', 'publishing'],
  publishing: ['editorial', 'publications', 'audit', 'saving', 'translation', 'search'],
}

const arrowsGoDown = Object.entries(below).map(([room, known]) => ({
  name: `${room}-knows-only-what-is-below`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: '[.]test[.]tsx?$' },
  to: { path: '^src/', pathNot: `^src/(${[room, ...known].join('|')})/|^src/(${foundation})` },
}))

const readSide = '^src/(content|components|feeds|app)/'
const writeSide =
  '^src/(audit|presence|history|saving|translation|publishing|collections|globals|admin|demo)/'
const payloadPackages = '(^|/)node_modules/(payload|@payloadcms)/'
const closedRooms =
  'audit|presence|history|saving|publishing|translation|content|editorial|publications|search|feeds|collections|globals'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...arrowsGoDown,
    {
      name: 'write-side-never-reaches-the-read-side',
      comment: 'The two sides meet only in the publications. Admin components are named by path.',
      severity: 'error',
      from: { path: '^payload[.]config[.]ts$' },
      to: { path: readSide, reachable: true },
    },
    {
      name: 'write-side-imports-no-read-side',
      severity: 'error',
      from: { path: writeSide, pathNot: '[.]test[.]tsx?$' },
      to: { path: readSide },
    },
    {
      name: 'components-take-props',
      comment:
        'Components never fetch: of the content door they may know types, nothing that runs.',
      severity: 'error',
      from: { path: '^src/(components|feeds)/', pathNot: '[.]test[.]tsx?$' },
      to: { path: '^src/content/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'components-know-no-write-side',
      severity: 'error',
      from: { path: '^src/(components|feeds)/', pathNot: '[.]test[.]tsx?$' },
      to: { path: `${writeSide}|^src/app/|^payload[.]config[.]ts$` },
    },
    {
      name: 'components-know-no-payload',
      severity: 'error',
      from: { path: '^src/(components|feeds)/' },
      to: { path: payloadPackages, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'content-is-the-one-door',
      comment: 'Public routes ask content; the write side and Payload stay behind it.',
      severity: 'error',
      from: { path: '^src/app/', pathNot: '^src/app/[(]payload[)]/' },
      to: { path: `${payloadPackages}|${writeSide}|^payload[.]config[.]ts$` },
    },
    {
      name: 'content-knows-no-write-side',
      severity: 'error',
      from: { path: '^src/content/', pathNot: '[.]test[.]tsx?$' },
      to: { path: `${writeSide}|^src/(components|app)/` },
    },
    {
      name: 'sub-folders-are-private',
      comment: 'Files at the root of a room are its door.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: `^src/(${closedRooms})/[^/]+/`, pathNot: '^src/$1/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '[.]css$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^([.]next|[.]test|data)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
}
