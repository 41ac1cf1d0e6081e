import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { inRoot } from '../../../src/cli/start/paths.mjs'

/**
 * npm run prov:mutation: breaks the pure rules and the policies one place at a time and asks their tests to notice. What
 * is unchanged since the last run is not tried again. --bara mal,domain runs some parts, or files by their path; --stickprov
 * one small file, from nothing.
 */
const { values } = parseArgs({
  options: { bara: { type: 'string' }, stickprov: { type: 'boolean', default: false } },
})

const MINST_ANDEL = 0.85
const STICKPROV = 'src/modules/anvandare/domain/medlemskap.ts'
const UTAN_PROV = ['!src/**/*.{test,fixtures}.ts', '!src/**/public.ts']
/** Data, not rules: code lists, words, settings and who belongs where. Types have nothing to break. */
const INTE_REGLER = ['koder', 'organisation', 'roller', 'samtyckestexter', 'installningar'].map(
  (namn) => `!src/programme/kraft/${namn}.ts`,
)

const DELAR: Record<string, string[]> = {
  domain: ['src/domain/**/*.ts'],
  programme: ['src/programme/**/*.ts', '!src/programme/definition.ts', ...INTE_REGLER],
}

/** A module's rules: what may happen, and who may do it. */
const modul = (namn: string): string[] => [
  `src/modules/${namn}/domain/**/*.ts`,
  `src/modules/${namn}/policy.ts`,
]

function delar(bara: string): string[] {
  return bara.split(',').flatMap((del) => DELAR[del] ?? (del.includes('/') ? [del] : modul(del)))
}

const katalog = inRoot('.data', 'mutation')
mkdirSync(katalog, { recursive: true })
const mutate = values.stickprov
  ? [STICKPROV]
  : [...(values.bara ? delar(values.bara) : [...Object.values(DELAR).flat(), ...modul('*')]), ...UTAN_PROV]

process.stderr.write(`Bryter reglerna i ${values.stickprov ? STICKPROV : (values.bara ?? 'alla delar')}\n`)
const mutanter = await new Stryker({
  mutate,
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/prov/mutation/vitest.config.ts', related: true },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  incremental: !values.stickprov,
  incrementalFile: join(katalog, 'forra.json'),
  tempDirName: join('.data', 'mutation', 'sandlada'),
  ignorePatterns: [
    '.next',
    '.data',
    'docs',
    'e2e',
    'public',
    'prisma',
    'tests/integration',
    'src/app',
    'src/generated',
  ],
  reporters: [],
  allowConsoleColors: false,
}).runMutationTest()

const giltiga = mutanter.filter((m) => !['CompileError', 'RuntimeError', 'Ignored'].includes(m.status))
const dodade = giltiga.filter((m) => m.status === 'Killed' || m.status === 'Timeout').length
const overlevande = giltiga
  .filter((m) => m.status === 'Survived' || m.status === 'NoCoverage')
  .map(
    (m) =>
      `${m.fileName.replace(`${inRoot()}/`, '')}:${m.location.start.line} ${m.mutatorName} → ${m.replacement} (${m.status})`,
  )
const fil = join(katalog, 'overlevande.txt')
writeFileSync(fil, `${overlevande.sort().join('\n')}\n`)
process.stderr.write(`${overlevande.length} mutanter överlevde. De står i ${fil}\n`)
const andel = giltiga.length === 0 ? 0 : Math.floor((dodade / giltiga.length) * 1000) / 1000
process.exitCode = andel >= MINST_ANDEL ? 0 : 1
process.stdout.write(`${JSON.stringify({ mutanter: giltiga.length, dodade, andel })}\n`)
