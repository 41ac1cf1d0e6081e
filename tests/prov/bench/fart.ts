import { median } from '../stod/prov'
import { belasta, hamtaSida, type Matning } from './belastning'
import { type Sida, TOM } from './sidor'
import type { Varld } from './varld'

/** A page of a world, and how it answers. */
export interface Fart extends Matning {
  sida: string
  varld: Varld
  /** Requests a second, relative to the empty page. */
  kvot: number
  /** That ratio in each round, in the order of the rounds, which are the same for all worlds. */
  kvoter: number[]
  bytes: number
}

/** Whose pages are measured. */
export interface Deltagande {
  varld: Varld
  sidor: Sida[]
}

/** Enough for the database to have made its plan for every statement on every connection. */
export const UPPVARMNING = 8
/** Enough for the empty page to be as fast as it gets also where few other pages are asked for. */
const UPPVARMNING_TOM = 200

/** In turn, another first each round: nobody's empty page comes straight after their own heavy one, to pay for its rubbish. */
const varvets = <T>(alla: T[], varv: number): T[] => {
  const forst = varv % alla.length
  return [...alla.slice(forst), ...alla.slice(0, forst)]
}

/**
 * The pages of worlds whose apps run side by side. A round asks for a page in each world, every time just after the empty
 * one of that world: what is divided by what was measured within the same seconds, on a machine as busy.
 */
export async function matFart(
  deltagande: Deltagande[],
  millisekunder: number,
  varven: number,
): Promise<Fart[]> {
  const alla: (Fart & { matningar: Matning[]; kaka: string; tom: string; url: string })[] = []
  for (const { varld, sidor } of deltagande) {
    const tom = await varld.kaka(TOM.konto)
    await varm(varld.adress + TOM.vag, tom, UPPVARMNING_TOM)
    for (const { sida, konto, vag } of sidor) {
      const [kaka, url] = [await varld.kaka(konto), varld.adress + vag]
      const bytes = await varm(url, kaka)
      const inget = { kvot: 0, perSekund: 0, p50: 0, p95: 0, kvoter: [], matningar: [] }
      alla.push({ sida, varld, kaka, tom, url, bytes, ...inget })
    }
  }
  for (const sida of new Set(alla.map((f) => f.sida))) {
    const samma = alla.filter((f) => f.sida === sida)
    for (let varv = 0; varv < varven; varv++)
      for (const f of varvets(samma, varv)) {
        const tom = await belasta(f.varld.adress + TOM.vag, f.tom, millisekunder)
        const matning = await belasta(f.url, f.kaka, millisekunder)
        f.matningar.push(matning)
        f.kvoter.push(matning.perSekund / tom.perSekund)
      }
  }
  return alla.map(({ sida, varld, kvoter, bytes, matningar }) => {
    const mitt = (av: (m: Matning) => number): number => median(matningar.map(av))
    const matning = { perSekund: mitt((m) => m.perSekund), p50: mitt((m) => m.p50), p95: mitt((m) => m.p95) }
    return { sida, varld, kvot: median(kvoter), kvoter, bytes, ...matning }
  })
}

/** The size of one's ratio to another's, in the middle of their rounds. */
export const avAnnan = (en: { kvoter: number[] }, annan: { kvoter: number[] }): number =>
  median(en.kvoter.map((kvot, varv) => kvot / annan.kvoter[varv]!))

async function varm(url: string, kaka: string, ganger = UPPVARMNING): Promise<number> {
  let bytes = 0
  for (let i = 0; i < ganger; i++) bytes = (await hamtaSida(url, kaka)).bytes
  return bytes
}
