import type { Dorr } from '../../integration/dorrar/alla-dorrar'
import { median, slump } from '../stod/prov'
import { sidor } from './adresser'
import type { Aktor } from './aktorer'
import { knacka, radernaTill } from './celler'
import { allaHandlingar, hamta, posta, type Ratt } from './http'
import { gissning, indataFor } from './indata'
import { rangsumma, riktning } from './rangsumma'
import { tabell, vantat } from './tabell'
import type { Lage } from './vem-far'
import type { Provperson } from './varld'

/** Something to ask about a person, at a door that may not say that the person is there. */
interface Fraga {
  plats: string
  stall: (p: Provperson) => Promise<unknown>
  om: Provperson
}

const RUNDOR = 100
const UPPVARMNING = 5
const FORSOK = 3

/** To whom a person is foreign: by another kommun, and by protection. */
const framlingar: { situation: Aktor['situation']; lage: Lage }[] = [
  { situation: 'annat team', lage: 'ordinar' },
  { situation: 'egen kommun', lage: 'skyddad' },
]

/**
 * Whether somebody who is hidden can be told from nobody by how long the answer takes: every door, page and action that
 * may not tell them apart is asked about both in turn. A difference counts when it comes back each time it is measured anew.
 */
export async function provaTider(r: Ratt, dorrar: Dorr[], gles: number): Promise<void> {
  const fragor = framlingar.flatMap((f) => fragorna(r, dorrar, f)).filter((_, i) => i % gles === 0)
  for (const fraga of fragor) {
    r.logg.celler += 1
    const matta = await mattGangPaGang(fraga)
    if (matta)
      r.logg.fel.push(`${fraga.plats}: tiden skiljer sig från den om någon som inte finns (${matta})`)
  }
}

function fragorna(r: Ratt, dorrar: Dorr[], { situation, lage }: (typeof framlingar)[number]): Fraga[] {
  const om = r.v.personer.find((p) => p.lage === lage)!
  const a = r.v.aktorer.find((x) => x.roll === 'PROJEKTMEDARBETARE' && x.situation === situation)!
  const dold = (rad: string): boolean =>
    rad === 'sok-person' || ['FINNS_INTE', 'NEJ'].includes(vantat(tabell[rad]!, a, lage))
  const fraga = (vad: string, stall: Fraga['stall']): Fraga => ({
    plats: `${vad} | ${a.namn} | ${lage}`,
    stall,
    om,
  })
  return [
    ...radernaTill(dorrar)
      .filter(({ rad }) => dold(rad) && !tabell[rad]!.utanPerson)
      .map(({ rad, dorr }) => fraga(rad, (p) => knacka(dorr, a, indataFor(rad, p, r.v)))),
    ...Object.entries(sidor)
      .filter(([, { rad, adress }]) => dold(rad) && adress(om, r.v) !== adress(gissning(om), r.v))
      .map(([sida, { adress }]) => fraga(`sidan ${sida}`, (p) => hamta(r.app, a, adress(p, r.v)))),
    ...allaHandlingar(dorrar).flatMap((h) =>
      h.rader
        .filter((rad) => dold(rad) && !tabell[rad]!.utanPerson)
        .map((rad) => fraga(`handlingen ${h.namn} (${rad})`, (p) => posta(r, h, rad, a, p))),
    ),
  ]
}

/** The difference in words where it is there every time, the same way; null as soon as it is not. */
async function mattGangPaGang(fraga: Fraga): Promise<string | null> {
  let forra = 0
  let ord = ''
  for (let n = 0; n < FORSOK; n += 1) {
    const { ingen, nagon } = await mat(fraga, n)
    const skillnad = rangsumma(ingen, nagon)
    const vart = riktning(skillnad)
    if (vart === 0 || (n > 0 && vart !== forra)) return null
    forra = vart
    ord = `${median(ingen).toFixed(2)} mot ${median(nagon).toFixed(2)} ms, z ${skillnad.z.toFixed(1)}`
  }
  return ord
}

/** Asks about nobody and about the person side by side, in an order that is drawn. */
async function mat({ stall, om }: Fraga, fro: number): Promise<{ ingen: number[]; nagon: number[] }> {
  const nasta = slump(fro + 1)
  const ingen: number[] = []
  const nagon: number[] = []
  const tag = async (p: Provperson, tider: number[]): Promise<void> => {
    const fore = performance.now()
    await stall(p)
    tider.push(performance.now() - fore)
  }
  for (let n = 0; n < RUNDOR + UPPVARMNING; n += 1) {
    const par = [() => tag(gissning(om), ingen), () => tag(om, nagon)]
    if (nasta() < 0.5) par.reverse()
    for (const en of par) await en()
  }
  return { ingen: ingen.slice(UPPVARMNING), nagon: nagon.slice(UPPVARMNING) }
}
