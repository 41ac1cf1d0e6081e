import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { attGora } from '@/modules/import/domain/att-gora'
import { granskaImport } from '@/modules/import/queries/granska-import'
import type { RubrikFel } from '@/modules/import/domain/rubriker'
import type { ImportBild } from '@/modules/import/import-bild'
import { attGoraText, rubrikFelText } from '@/text/sv/import'
import { importera } from '@/modules/import/use-cases/importera'
import type { Door } from '@/server/db/tenant-transaction'
import type { Refusal } from '@/server/result'
import { antal } from '@/text/sv/format'
import { meddelande } from '@/text/sv/refusals'
import { openDoor, requireSom } from '../door'
import { CommandRefusal } from '../refusal'

type Fil = { innehall: Uint8Array; filnamn: string }

/**
 * kraft importera FIL --som E-POST [--torrkorning] [--json]: reads in a list for the account's kommun, or tries it.
 * Refused rows are a result; only a list that cannot be read, or an account that may not, is a failure.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { som: { type: 'string' }, torrkorning: { type: 'boolean' }, json: { type: 'boolean' } },
  })
  const [plats] = positionals
  if (!plats || positionals.length > 1)
    throw new CommandRefusal('Ange en fil: kraft importera FIL --som E-POST.')
  const som = requireSom(values.som)
  const fil = await las(plats)
  const door = await openDoor(som)
  const bild = values.torrkorning ? await torrkor(door, fil) : await lasIn(door, fil)
  process.stdout.write(
    values.json ? `${JSON.stringify(bild.svar)}\n` : berattelse(bild, values.torrkorning ?? false),
  )
  return 0
}

async function las(plats: string): Promise<Fil> {
  try {
    return { innehall: await readFile(plats), filnamn: basename(plats) }
  } catch (error) {
    const kod = (error as NodeJS.ErrnoException).code
    const skal = kod === 'ENOENT' ? 'finns inte' : 'går inte att läsa'
    throw new CommandRefusal(`Filen ${plats} ${skal}.`)
  }
}

async function torrkor(door: Door, fil: Fil): Promise<ImportBild> {
  const utfall = await granskaImport(door, fil)
  if (!utfall.ok) throw avvisning(utfall)
  if (utfall.value.slag === 'AVVISAD') throw new CommandRefusal(utfall.value.fel.text)
  return utfall.value.bild
}

async function lasIn(door: Door, fil: Fil): Promise<ImportBild> {
  const utfall = await importera(door, {
    ...fil,
    framsteg: (f: { klara: number; av: number }) => visaFramsteg(f),
  })
  if (!utfall.ok) throw avvisning(utfall)
  return utfall.value.bild
}

// On a terminal alone, so that nothing of it ends up in a file.
function visaFramsteg({ klara, av }: { klara: number; av: number }): void {
  if (!process.stderr.isTTY || av < 1000) return
  process.stderr.write(`\rLäser in, ${klara} av ${av} rader${klara >= av ? '\n' : ''}`)
}

function avvisning({ kod, data }: Refusal): CommandRefusal {
  if (kod === 'EJ_BEHORIG') {
    return new CommandRefusal('EJ_BEHORIG: Kontot är inte projektmedarbetare och kan inte läsa in deltagare.')
  }
  // What is wrong with the headers is said header by header.
  if (Array.isArray(data)) return new CommandRefusal(rubrikFelText(data as RubrikFel[]))
  return new CommandRefusal(meddelande(kod, data))
}

function berattelse(bild: ImportBild, torr: boolean): string {
  const { svar } = bild
  const rader = [
    torr
      ? `Torrkörning för ${bild.kommun}: ${antal(svar.accepterade, 'rad', 'rader')} kan läsas in. Inget är sparat.`
      : `${antal(svar.accepterade, 'rad är inläst', 'rader är inlästa')} i ${bild.kommun}.`,
    `${antal(svar.oforandrade, 'rad är oförändrad', 'rader är oförändrade')}, ${attGoraText(attGora(bild.avvisade)) || 'inget behöver rättas'}.`,
  ]
  for (const { rad, fel } of bild.avvisade) {
    for (const f of fel) rader.push(`  Rad ${rad}, ${f.kolumn}: ${f.text}`)
  }
  return `${rader.join('\n')}\n`
}
