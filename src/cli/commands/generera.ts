import { parseArgs } from 'node:util'
import { defaultProgramme } from '@/programme/register'
import { connectedAsOwner } from '@/server/db/owner'
import { generera } from '../content/generera/lagg-in'
import { CommandRefusal } from '../refusal'
import { requireExpendable } from '../expendable'

/** A country: more kommuner than there are, and more people than any programme has seen, is a slip of the hand. */
const HOGST = { kommuner: 290, deltagare: 2_000_000 }

/**
 * kraft generera --kommuner N --deltagare N: adds invented participants in bulk, for measuring. The programme's kommuner
 * come first, then invented ones. Refused on any database that is neither the embedded one nor marked as a test database.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { kommuner: { type: 'string', default: '11' }, deltagare: { type: 'string', default: '308' } },
  })
  const antal = {
    kommuner: heltal('kommuner', values.kommuner),
    deltagare: heltal('deltagare', values.deltagare),
  }
  const borjan = performance.now()
  const rader = await connectedAsOwner(async (client) => {
    await requireExpendable(client)
    return generera(client, defaultProgramme, antal, sagerTill(antal.deltagare))
  })
  const alla = Object.values(rader).reduce((n, m) => n + m, 0)
  const sekunder = Math.round((performance.now() - borjan) / 1000)
  process.stderr.write(
    `${antal.deltagare} påhittade deltagare i ${antal.kommuner} kommuner, ${alla} rader, på ${sekunder} sekunder.\n`,
  )
  return 0
}

/** Says how far it has come, at most every fifth second. */
function sagerTill(deltagare: number): (klara: number) => void {
  let sagt = performance.now()
  return (klara) => {
    if (performance.now() - sagt < 5_000) return
    sagt = performance.now()
    process.stderr.write(`  ${klara} av ${deltagare}\n`)
  }
}

function heltal(namn: keyof typeof HOGST, text: string): number {
  const n = Number(text)
  if (Number.isInteger(n) && n >= 1 && n <= HOGST[namn]) return n
  throw new CommandRefusal(`--${namn} ska vara ett helt tal från 1 till ${HOGST[namn]}.`)
}
