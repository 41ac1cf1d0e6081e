import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run as anvandare } from '@/cli/commands/anvandare'
import { run as importera } from '@/cli/commands/importera'
import { run as mal } from '@/cli/commands/mal'
import { KOLUMNER } from '@/modules/import/domain/rubriker'
import { meddelande } from '@/text/sv/refusals'
import { inRoot } from '../../../src/cli/start/paths.mjs'
import type { Aktor } from './aktorer'
import { lacker, type Protokoll } from './celler'
import { type Svar, tabell, vantat } from './tabell'
import type { Varld } from './varld'

type Kommando = (args: string[]) => Promise<number>

/** The commands that are run as an account, by what they do: the row of the table that each opens by. */
const kommandon: Record<string, { rad: string; run: Kommando; args: (fil: string) => string[] }> = {
  'importera --torrkorning': {
    rad: 'granska-import#egen',
    run: importera,
    args: (fil) => [fil, '--torrkorning'],
  },
  importera: { rad: 'importera#egen', run: importera, args: (fil) => [fil] },
  mal: { rad: 'mal-tal', run: mal, args: () => ['--json'] },
  'anvandare skapa': {
    rad: 'skapa-konto',
    run: anvandare,
    args: () => ['skapa', '--epost', 'ny2@prov.example', '--namn', 'Ny'],
  },
  // The account is found among those that one keeps, so who keeps none is told that they may not.
  'anvandare lank': {
    rad: 'skapa-lank',
    run: anvandare,
    args: () => ['lank', '--epost', 'maltavla@prov.example'],
  },
  'anvandare avsluta': {
    rad: 'avsluta-konto',
    run: anvandare,
    args: () => ['avsluta', '--epost', 'maltavla@prov.example'],
  },
}
/** Commands of the operator, who holds the database's own secrets: no account stands behind them. */
const operatorns = ['verksamhet', 'logg', 'aterskapa', 'generera', 'sakerhetskopiera', 'aterstall']

/** Runs a command with its words collected. */
async function kor(run: Kommando, args: string[]): Promise<string> {
  const skriv = process.stdout.write.bind(process.stdout)
  let sagt = ''
  process.stdout.write = ((text: unknown) => {
    sagt += String(text)
    return true
  }) as typeof process.stdout.write
  try {
    await run(args)
    return sagt
  } catch (error) {
    return sagt + (error as Error).message
  } finally {
    process.stdout.write = skriv
  }
}

function svaret(sagt: string): Svar {
  if (sagt.includes('är avslutat')) return 'LOGGA_IN'
  const nej = [
    'EJ_BEHORIG',
    meddelande('EJ_BEHORIG'),
    meddelande('HITTADES_INTE'),
    'Det finns inget konto med e-postadressen',
  ]
  return nej.some((n) => sagt.includes(n)) ? 'NEJ' : 'JA'
}

/** Every command as every account. A session is opened anew each time, so one that was revoked is no case here. */
export async function cellerCli(v: Varld, logg: Protokoll): Promise<number> {
  const namngivna = [
    ...readFileSync(inRoot('src', 'cli', 'kraft.ts'), 'utf8').matchAll(/^ {2}(\w+): \(\) => import/gm),
  ].map((m) => m[1] ?? '')
  const provade = [...Object.keys(kommandon).map((k) => k.split(' ')[0] ?? ''), ...operatorns]
  logg.fel.push(...namngivna.filter((n) => !provade.includes(n)).map((n) => `kommandot ${n} har ingen rad`))
  const fil = join(mkdtempSync(join(tmpdir(), 'kraft-prov-')), 'prov.csv')
  writeFileSync(fil, `${KOLUMNER.join(';')}\n`)
  const som = v.aktorer.filter((a) => a.epost && a.situation !== 'återkallad session')
  for (const [namn, { rad, run, args }] of Object.entries(kommandon))
    for (const aktor of som) await cell(v, logg, { namn, rad, run, args: args(fil) }, aktor)
  logg.celler += 1
  const utan = await kor(anvandare, ['skapa', '--epost', 'forst@prov.example', '--namn', 'Först'])
  if (!utan.includes('Det finns redan en systemadministratör'))
    logg.fel.push(`kommandot anvandare skapa utan konto: ${utan}`)
  return Object.keys(kommandon).length + operatorns.length
}

async function cell(
  v: Varld,
  logg: Protokoll,
  k: { namn: string; rad: string; run: Kommando; args: string[] },
  aktor: Aktor,
): Promise<void> {
  logg.celler += 1
  const sagt = await kor(k.run, [...k.args, '--som', aktor.epost ?? ''])
  const [vantade, fick] = [vantat(tabell[k.rad]!, aktor, 'ordinar'), svaret(sagt)]
  if (fick !== vantade)
    logg.fel.push(
      `kommandot ${k.namn} | ${aktor.namn}: väntade ${vantade}, fick ${fick} (${sagt.slice(0, 200)})`,
    )
  const lackt = lacker(v, aktor, sagt)
  if (lackt.length > 0) logg.fel.push(`kommandot ${k.namn} | ${aktor.namn}: säger ${lackt.join(', ')}`)
}
