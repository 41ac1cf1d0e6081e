// npm test: every stage in order, one failure never hiding another, and one closing line for the whole.
// npm test -- --bara regler,integration runs only those.

import { parseArgs } from 'node:util'
import { ensureGenerated } from './generate.mjs'
import { ensureInstalled } from './install.mjs'
import { Refusal, runMain, wordsFor } from './refusal.mjs'
import { STAGES } from './stages.mjs'
import { createVoice, seconds } from './voice.mjs'

await runMain(async () => {
  const started = performance.now()
  const voice = createVoice()
  const chosen = chooseStages()
  await ensureInstalled(voice)
  await ensureGenerated(voice)
  const results = new Map()
  for (const group of together(chosen)) {
    await Promise.all(
      group.map(async (stage) => results.set(stage.id, await runStage(stage, results, voice))),
    )
  }
  const total = { passed: 0, failed: 0 }
  voice.line('\nSammanfattning')
  for (const { id, name } of chosen) {
    const { passed = 0, failed = 0, time, words, fallen = [] } = results.get(id)
    total.passed += passed
    total.failed += failed
    const outcome = time ? `${passed} godkända, ${failed} underkända, ${time}` : words
    voice.line(`  ${failed > 0 ? '✗' : time ? '✓' : '–'} ${name}: ${outcome}`)
    for (const line of fallen) voice.line(`      ${line}`)
  }
  voice.line(`  Hela provet tog ${seconds(started)}.\n`)
  voice.line(`${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed > 0 ? 1 : 0
})

function chooseStages() {
  const { values } = parseArgs({ options: { bara: { type: 'string' } } })
  if (!values.bara) return STAGES
  const wanted = values.bara.split(',')
  const unknown = wanted.filter((id) => !STAGES.some((stage) => stage.id === id))
  if (unknown.length === 0) return STAGES.filter(({ id }) => wanted.includes(id))
  throw new Refusal(`Okänt steg: ${unknown.join(', ')}. Det finns: ${STAGES.map(({ id }) => id).join(', ')}.`)
}

// What runs at the same time: stages in a row of which one speaks at most, and none needs another.
function together(stages) {
  const groups = []
  for (const stage of stages) {
    const last = groups.at(-1)
    const fits = last && (stage.quiet || last.every(({ quiet }) => quiet))
    if (fits && !last.some(({ id }) => id === stage.needs)) last.push(stage)
    else groups.push([stage])
  }
  return groups
}

async function runStage({ name, run, quiet, needs, isPossible = () => true }, results, voice) {
  if (!isPossible()) return { words: 'finns inte för den här plattformen' }
  if (results.get(needs)?.failed) return { words: 'kördes inte, eftersom ett tidigare steg föll' }
  if (!quiet) voice.line(`\n— ${name}`)
  const started = performance.now()
  const result = await run(ownEnvironment(), voice).catch((error) => ({
    failed: 1,
    words: wordsFor(error) ?? error.stack,
  }))
  if (quiet) voice.line(`\n— ${name}`)
  if (result.words) voice.line(result.words)
  const time = seconds(started)
  voice.line(`  ${result.failed > 0 ? 'Underkänt' : 'Godkänt'} på ${time}`)
  return { ...result, time }
}

// The tests make their own world. Whatever the person's shell points at is left alone.
function ownEnvironment() {
  const ours = /^(DATABASE_URL|AUTH_|KRAFT_(?!TEST_PG|CHROMIUM|E2E_PORT)|PORT$|HOSTNAME$|NODE_ENV$)/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)))
}
