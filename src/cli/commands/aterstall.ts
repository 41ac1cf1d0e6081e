import { parseArgs } from 'node:util'
import { antal } from '@/text/sv/format'
import { CommandRefusal } from '../refusal'
import { kravAgare, summa } from '../sakerhetskopia/kommando'
import { laggTillbaka } from '../sakerhetskopia/lagg-tillbaka'

/** kraft aterstall FIL [--ja]: the database holds what the copy holds. With --ja whatever it held before is replaced. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ja: { type: 'boolean' } },
  })
  const [plats] = positionals
  if (!plats || positionals.length > 1) throw new CommandRefusal('Ange en fil: kraft aterstall FIL [--ja].')
  kravAgare()
  const aterstallt = await laggTillbaka(plats, { ersatt: values.ja ?? false })
  const { tabeller, rader } = summa(aterstallt.antal)
  process.stdout.write(
    `Återställt från kopian som togs ${aterstallt.huvud.tagen}: ${antal(tabeller, 'tabell', 'tabeller')}, ${antal(rader, 'rad', 'rader')}.\n`,
  )
  if (!aterstallt.sammaNyckel) {
    process.stderr.write(
      'Kopian är gjord med en annan KRAFT_PERSONNYCKEL. Sätt den som gällde då innan appen startas; annars räknas\n' +
        'samma person som flera.\n',
    )
  }
  return 0
}
