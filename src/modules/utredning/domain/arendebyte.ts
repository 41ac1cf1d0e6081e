import type { Datum } from '@/domain/datum'
import type { UtredningStatus } from '@/programme/definition'
import type { ArendeAndring } from './arende'

/**
 * What happens to a list of periods. `NY`: the running one ends on that day and this one begins. `SLUT`: the running
 * one ends. `ANGRA`: the running one was a mistake; it goes, and the one before runs again. `OPPNA`: the last one,
 * which had ended, runs again.
 */
export type Periodbyte<K extends string> =
  | { slag: 'NY'; kod: K; dag: Datum; skal: string | null; ater: Datum | null }
  | { slag: 'SLUT'; dag: Datum }
  | { slag: 'ANGRA' }
  | { slag: 'OPPNA' }

/** What an accepted act does to the case: columns of its row, and what follows in its steps and statuses. */
export type Arendebyte = {
  andring: ArendeAndring
  steg?: Periodbyte<string>
  status?: Periodbyte<UtredningStatus>
}

/** Takes a step, the day and (for a return) the reason; gives the change to it. */
export function tillSteg(steg: string, dag: Datum, skal: string | null = null): Arendebyte {
  return { andring: { steg, stegSedan: dag }, steg: { slag: 'NY', kod: steg, dag, skal, ater: null } }
}

/** Takes the day, the reason and the expected return, if any; gives the change to a case at rest. */
export function tillVila(dag: Datum, skal: string, ater: Datum | null): Arendebyte {
  return {
    andring: { status: 'VILANDE', vilandeSkal: skal, vilandeTill: ater },
    status: { slag: 'NY', kod: 'VILANDE', dag, skal, ater },
  }
}

/** Takes the day and gives the change from rest to running. */
export function tillPagaende(dag: Datum): Arendebyte {
  return {
    andring: { status: 'PAGAENDE', vilandeSkal: null, vilandeTill: null },
    status: { slag: 'NY', kod: 'PAGAENDE', dag, skal: null, ater: null },
  }
}

/** Takes whose turn it becomes and the day; gives that change. */
export function turenTill(liggerHos: 'KOMMUN' | 'TEAM' | 'LAKARE', dag: Datum): Arendebyte {
  return { andring: { liggerHos, liggerHosSedan: dag } }
}

/** Takes changes that belong to one act and gives them as one; a later one wins over an earlier. */
export function tillsammans(...byten: readonly Arendebyte[]): Arendebyte {
  return byten.reduce((alla, b) => ({ ...alla, ...b, andring: { ...alla.andring, ...b.andring } }), {
    andring: {},
  })
}
