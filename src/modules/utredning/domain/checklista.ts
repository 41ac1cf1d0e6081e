import { etikettAv } from '@/domain/kodlista'
import type { KodLista, Kriterium, StegUnderlag } from '@/programme/definition'
import type { AnyProgramme } from '@/programme/register'

/** One line of the checklist: a criterion of the step, or one life area where the criteria are a matter of each. */
export type Checkpunkt =
  | { slag: 'KRITERIUM'; kod: string; etikett: string; klar: boolean }
  | {
      slag: 'OMRADE'
      kod: string
      etikett: string
      klar: boolean
      lage: 'TOMT' | 'UTAN_EGNA_ORD' | 'BESKRIVET' | 'EJ_RELEVANT'
    }

/**
 * Takes a programme, a step's code and the facts; gives the checklist in the step's order. Criteria about each area
 * stand as one line an area; such a criterion gets a line of its own only where it fails though every area is done.
 * Source: Projektplan, "Utredningens fem steg".
 */
export function checklista(
  program: Pick<AnyProgramme, 'steg' | 'koder'>,
  kod: string,
  underlag: StegUnderlag,
): Checkpunkt[] {
  const omraden = program.koder.livsomraden
  const kriterier: readonly Kriterium[] = program.steg.find((s) => s.kod === kod)?.kriterier ?? []
  const perOmrade = kriterier.filter((k) => k.omrade)
  const rader = perOmrade.length > 0 ? underlag.omraden.map((o) => omradesrad(o, perOmrade, omraden)) : []
  const allaKlara = rader.every((r) => r.klar)
  const ovriga = kriterier
    .map((k) => ({ k, klar: k.uppfyllt(underlag) }))
    .filter(({ k, klar }) => !k.omrade || (allaKlara && !klar))
    .map(({ k, klar }): Checkpunkt => ({ slag: 'KRITERIUM', kod: k.kod, etikett: k.etikett, klar }))
  return [...rader, ...ovriga]
}

type Omrade = StegUnderlag['omraden'][number]

function omradesrad(o: Omrade, kriterier: readonly Kriterium[], omraden: KodLista): Checkpunkt {
  return {
    slag: 'OMRADE',
    kod: o.kod,
    etikett: etikettAv(omraden, o.kod),
    klar: kriterier.every((k) => k.omrade?.(o) ?? true),
    lage: lageAv(o),
  }
}

function lageAv(o: Omrade): 'TOMT' | 'UTAN_EGNA_ORD' | 'BESKRIVET' | 'EJ_RELEVANT' {
  if (o.beskrivet) return o.harEgnaOrd ? 'BESKRIVET' : 'UTAN_EGNA_ORD'
  return o.ejRelevantSkal ? 'EJ_RELEVANT' : 'TOMT'
}
