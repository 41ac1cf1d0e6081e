// The house's one way in: app → modules/{actions, queries, ui} → use-cases → {policy, domain, store} → server.
// Rules are patterns over names, so that a new module is held to them from its first file.

const TEST = '\\.test\\.tsx?$'
const STORE = '^src/modules/[^/]+/[a-z-]*store\\.ts$'
const PURE = '^src/(modules/[^/]+/(domain/|policy\\.ts)|programme/|domain/)'

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or lack a third. Types may look both ways.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'programme-imports-nothing',
      comment: 'What a programme is, is data: read by all, dependent on none.',
      severity: 'error',
      from: { path: '^src/programme/', pathNot: TEST },
      to: { pathNot: '^src/programme/' },
    },
    {
      name: 'pure-stays-pure',
      comment: 'Rules take values and give outcomes. Time, ids and actor are handed to them.',
      severity: 'error',
      from: { path: PURE, pathNot: TEST },
      to: {
        path: [
          '^src/(app|server/db|server/auth|server/audit|cli|ui|generated)/',
          STORE,
          '^src/modules/[^/]+/actions\\.ts$',
          '^src/modules/[^/]+/(use-cases|queries|ui)/',
          'node_modules/(next|react|react-dom|pg|server-only|@prisma)/',
          '^(node:)?(fs|crypto|child_process|http|https|net|os|timers)(/|$)',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-store-and-db-know-prisma',
      comment: 'One place a module talks to the database, and one place that makes the client.',
      severity: 'error',
      from: { pathNot: [STORE, '^src/server/db/', '^src/generated/', '^src/cli/start/schema-engine\\.mjs$'] },
      to: { path: ['^src/generated/prisma', 'node_modules/@prisma/'] },
    },
    {
      name: 'modules-meet-in-public',
      comment:
        "Module A sees only module B's faces: public.ts (its doors), domain/public.ts (its pure rules, which stay pure for it) and ui/public.ts (frames to draw in).",
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/', pathNot: TEST },
      to: {
        path: '^src/modules/([^/]+)/',
        pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/((domain|ui)/)?public\\.ts$'],
      },
    },
    {
      name: 'use-cases-do-not-read-as-queries',
      comment:
        'What writing and reading share is neither: it stands at the root of its module, or in domain.',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/use-cases/', pathNot: TEST },
      to: { path: '^src/modules/[^/]+/queries/' },
    },
    {
      name: 'queries-do-not-act-as-use-cases',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/queries/', pathNot: TEST },
      to: { path: '^src/modules/[^/]+/use-cases/' },
    },
    {
      name: 'pages-pick-queries-views-actions',
      comment: 'A page chooses a query and a view; it never reaches past them.',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: [STORE, '^src/modules/[^/]+/(domain|use-cases)/'] },
    },
    {
      name: 'only-the-health-check-asks-the-database-itself',
      severity: 'error',
      from: { path: '^src/app/', pathNot: '^src/app/api/halsa/' },
      to: { path: '^src/server/db/' },
    },
    {
      name: 'views-do-not-reach-data',
      severity: 'error',
      from: { path: '^src/(modules/[^/]+/ui|ui)/', pathNot: TEST },
      to: {
        path: [STORE, '^src/modules/[^/]+/use-cases/', '^src/server/db/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'browser-never-sees-the-server',
      severity: 'error',
      from: { path: '\\.client\\.tsx?$' },
      to: {
        path: [
          '^src/server/',
          STORE,
          '^src/modules/[^/]+/(use-cases|queries)/',
          '^src/generated/',
          'node_modules/(pg|@prisma)/',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'ground-knows-no-module',
      comment: 'The server ground and the design system stand under the modules, never on them.',
      severity: 'error',
      from: { path: '^src/(server|ui|text|schema|filer)/', pathNot: TEST },
      to: { path: '^src/(modules|app|cli)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-app-or-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(app|cli)/', TEST] },
      to: { path: '^src/(app|cli)/' },
    },
    {
      name: 'no-dead-ends',
      comment: 'What is imported exists and is in package.json.',
      severity: 'error',
      from: { pathNot: '^src/generated/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^src/generated'] },
    exclude: { path: ['^\\.next/', '\\.d\\.m?ts$'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
