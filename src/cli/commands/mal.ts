import { parseArgs } from 'node:util'
import { skrivCsv } from '@/filer/skriv-csv'
import { somBytes } from '@/filer/tabell'
import { malTal, type MalTal } from '@/modules/mal/queries/mal-tal'
import { meddelande } from '@/text/sv/refusals'
import { openDoor, requireSom } from '../door'
import { kontrolleraMal } from '../mal-kontroll'
import { CommandRefusal } from '../refusal'

/**
 * kraft mal --som E-POST [--per DATUM] [--spar REAKTIV|FOREBYGGANDE] [--json|--csv]: the goals on a day, in every scope the
 * account may ask for, from the same place as every screen and export.
 * kraft mal kontrollera [--json]: every goal counted anew from the events, as the owner of the tables. Exit 1 when
 * something differs, so that a scheduled check says so by itself.
 */
export async function run(args: string[]): Promise<number> {
  if (args[0] === 'kontrollera') return kontrollera(args.slice(1))
  const { values } = parseArgs({
    args,
    options: {
      som: { type: 'string' },
      per: { type: 'string' },
      spar: { type: 'string' },
      json: { type: 'boolean' },
      csv: { type: 'boolean' },
    },
  })
  const spar = values.spar?.toUpperCase()
  const utfall = await malTal(await openDoor(requireSom(values.som)), { per: values.per, spar })
  if (!utfall.ok) {
    if (utfall.kod === 'EJ_BEHORIG') throw new CommandRefusal('EJ_BEHORIG: Kontots roll får inte se måltal.')
    throw new CommandRefusal(Object.values(utfall.falt ?? {})[0] ?? meddelande(utfall.kod, utfall.data))
  }
  if (values.json) process.stdout.write(`${JSON.stringify(utfall.value)}\n`)
  else if (values.csv) process.stdout.write(await somBytes(skrivCsv(tabell(utfall.value))))
  else process.stdout.write(lista(utfall.value))
  return 0
}

async function kontrollera(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } })
  const { utredningar, avviker, summorAvviker } = await kontrolleraMal()
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ utredningar, avviker, summorAvviker })}\n`
      : `${utredningar} utredningar räknade om ur sina händelser: ${avviker} avviker. Summor som avviker: ${summorAvviker}.\n`,
  )
  return avviker + summorAvviker === 0 ? 0 : 1
}

type Rad = { typ: string; namn: string; kod: string | null; indikator: string; utfall: string; mal: string }

const somText = (mal: MalTal['omfang'][number]['indikatorer'][string]['mal']): string =>
  mal === null ? '' : typeof mal === 'number' ? String(mal) : mal.join('–')

function rader({ omfang }: MalTal): Rad[] {
  return omfang.flatMap(({ typ, namn, kod, indikatorer }) =>
    Object.entries(indikatorer).map(([indikator, { utfall, mal, undantag }]) => ({
      typ,
      namn,
      kod,
      indikator,
      utfall: utfall === null ? (undantag ?? '') : String(utfall),
      mal: somText(mal),
    })),
  )
}

function tabell(tal: MalTal): Parameters<typeof skrivCsv>[0] {
  const som = (text: string): string | number => (/^\d+$/.test(text) ? Number(text) : text)
  return {
    namn: 'Mål',
    kolumner: [
      { rubrik: 'Per', slag: 'DATUM' },
      { rubrik: 'Omfång', slag: 'TEXT' },
      { rubrik: 'Namn', slag: 'TEXT' },
      { rubrik: 'Kommunkod', slag: 'TEXT' },
      { rubrik: 'Indikator', slag: 'TEXT' },
      { rubrik: 'Utfall', slag: 'TAL' },
      { rubrik: 'Mål', slag: 'TAL' },
    ],
    rader: rader(tal).map((r) => [tal.per, r.typ, r.namn, r.kod, r.indikator, som(r.utfall), som(r.mal)]),
  }
}

function lista(tal: MalTal): string {
  const namn = Math.max(...tal.omfang.map((o) => o.namn.length))
  const mening = tal.omfang.map(({ namn: n, indikatorer }) => {
    const varden = Object.entries(indikatorer).map(([kod, { utfall, mal }]) => {
      const av = somText(mal)
      return `${kod} ${utfall ?? '–'}${av ? ` av ${av}` : ''}`
    })
    return `${n.padEnd(namn)}  ${varden.join('   ')}`
  })
  return `Mål per ${tal.per}\n${mening.join('\n')}\n`
}
