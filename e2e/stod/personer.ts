import { testNummer } from '../../src/cli/content/an-utredning'

export interface Pahittad {
  fornamn: string
  efternamn: string
  /** Twelve digits, a test number. */
  nummer: string
  kon: 'Kvinna' | 'Man'
}

const DAY = 86_400_000
const efternamn = ['Provgren', 'Testlund', 'Exempelman', 'Låtsasson', 'Pahittström']
let dealt = 0

/** An invented person with a test number that no other run has used: working age, and never the same twice. */
export function pahittad(fornamn = 'Prova'): Pahittad {
  dealt += 1
  const days = (Math.floor(Date.now() / 1000) + dealt * 37) % 9_000
  const born = new Date(Date.UTC(1968, 0, 1) + days * DAY).toISOString().slice(0, 10)
  const nummer = testNummer(born, dealt)
  const kon = Number(nummer[10]) % 2 === 0 ? 'Kvinna' : 'Man'
  return { fornamn, efternamn: `${efternamn[dealt % efternamn.length]}${letters(days + dealt)}`, nummer, kon }
}

/** Letters from a number, so that two people of two runs have two names. */
function letters(n: number): string {
  return n.toString(26).replace(/[0-9a-p]/g, (c) => String.fromCharCode(97 + Number.parseInt(c, 26)))
}
