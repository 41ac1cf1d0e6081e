import { parseArgs } from 'node:util'
import { inloggPool } from '@/server/db/client'
import { CommandRefusal } from '../refusal'

interface Kedja {
  kedja: string
  rader: number
  /** Number of the first row that does not hold; null: all hold. */
  forstaFel: number | null
}

/**
 * kraft logg verifiera [--json]: counts every chain of the log over from its first row. Exit 1 when a row does not
 * hold, so that a scheduled check says so by itself.
 */
export async function run(args: string[]): Promise<number> {
  const [vad, ...rest] = args
  if (vad !== 'verifiera') throw new CommandRefusal('kraft logg verifiera [--json]')
  const { values } = parseArgs({ args: rest, options: { json: { type: 'boolean' } } })
  const kedjor = await verify()
  const helt = kedjor.every((k) => k.forstaFel === null)
  if (values.json) process.stdout.write(`${JSON.stringify({ helt, kedjor })}\n`)
  else for (const k of kedjor) process.stdout.write(`${sentence(k)}\n`)
  return helt ? 0 : 1
}

const sentence = (k: Kedja): string =>
  k.forstaFel === null
    ? `${k.kedja}: ${k.rader} rader, hel.`
    : `${k.kedja}: ${k.rader} rader, bruten vid rad ${k.forstaFel}.`

async function verify(): Promise<Kedja[]> {
  const { rows } = await inloggPool().query<{ kedja: string; rader: string; forsta_fel: string | null }>(
    'select k.kedja, v.rader, v.forsta_fel from logg.kedjor() k(kedja), lateral logg.verifiera(k.kedja) v order by k.kedja',
  )
  return rows.map((r) => ({
    kedja: r.kedja,
    rader: Number(r.rader),
    forstaFel: r.forsta_fel === null ? null : Number(r.forsta_fel),
  }))
}
