import { parseArgs } from 'node:util'
import { antal } from '@/text/sv/format'
import { CommandRefusal } from '../refusal'
import { kravAgare, summa } from '../sakerhetskopia/kommando'
import { taKopia } from '../sakerhetskopia/ta-kopia'

/** kraft sakerhetskopiera FIL: copies all that the database holds, as it stands at one moment, while it is in use. */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true })
  const [plats] = positionals
  if (!plats || positionals.length > 1) {
    throw new CommandRefusal('Ange en ny fil: kraft sakerhetskopiera FIL.')
  }
  kravAgare()
  const { tabeller, rader } = summa(await taKopia(plats))
  process.stdout.write(
    `${plats}: ${antal(tabeller, 'tabell', 'tabeller')}, ${antal(rader, 'rad', 'rader')}. Kopian är läst och hel.\n`,
  )
  process.stderr.write(
    'Filen innehåller uppgifter om personer och är inte krypterad. Bara du får läsa den. Kryptera den innan den flyttas,\n' +
      'och spara KRAFT_PERSONNYCKEL på ett annat ställe: den är inte med.\n',
  )
  return 0
}
