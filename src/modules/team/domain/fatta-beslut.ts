import { latestOf, type Datum } from '@/domain/datum'
import { accepted, rejected, type Outcome } from '@/domain/outcome'
import {
  type Arende,
  tillPagaende,
  tillsammans,
  tillVila,
  turenTill,
  type Arendebyte,
  tillAvslutad,
  provaHandelsedatum,
  type DatumFel,
} from '@/modules/utredning/domain/public'
import type { Teambeslut } from '@/programme/definition'

/** What is recorded with each decision; the fields follow the choice. */
export type Beslut = { datum: Datum } & (
  | { beslut: 'ANTAGEN'; ansvarigId: string | null }
  | { beslut: 'KOMPLETTERAS'; komplettera: string; kompletteraSenast: Datum | null }
  | { beslut: 'EJ_ANTAGEN'; skal: string; forslag: string }
  | { beslut: 'VILANDE'; skal: string; taUpp: Datum | null }
)

export type BeslutFaltFel =
  | 'ANSVARIG_SAKNAS'
  | 'KOMPLETTERA_SAKNAS'
  | 'KOMPLETTERA_SENAST_SAKNAS'
  | 'SKAL_SAKNAS'
  | 'FORSLAG_SAKNAS'
  | 'TA_UPP_SAKNAS'
  | 'DATUM_INTE_FRAMAT'

export type BeslutFel =
  DatumFel | BeslutFaltFel | 'UTREDNING_AVSLUTAD' | 'INGEN_AKTUALISERING' | 'REDAN_BESLUTAT'

/** The only decisions that no new one follows on. */
const slutliga: readonly (string | null)[] = ['ANTAGEN', 'EJ_ANTAGEN'] satisfies Teambeslut[]

const tom = (text: string): boolean => text.trim() === ''

/**
 * Records what the team decides on an aktualisering and what follows in the case. ANTAGEN: ready to start, with an
 * ansvarig arbetsterapeut. EJ_ANTAGEN: closed that day, with a reason and a suggestion back. KOMPLETTERAS: back to the
 * kommun, with what and by when. VILANDE: rests, with a reason and a day to take it up. The last two are not final.
 * Source: Projektplan, "Målgrupper" (the team judges and decides) and "Arbetsterapeuter".
 */
export function fattaBeslut(
  u: Arende,
  beslut: Beslut,
  { senasteBeslut }: { senasteBeslut: Datum | null },
  idag: Datum,
): Outcome<Arendebyte, BeslutFel> {
  if (u.status === 'AVSLUTAD') return rejected('UTREDNING_AVSLUTAD')
  if (u.aktualiserad === null) return rejected('INGEN_AKTUALISERING')
  if (slutliga.includes(u.teambeslut)) return rejected('REDAN_BESLUTAT')
  const tidigast = senasteBeslut === null ? u.aktualiserad : latestOf(u.aktualiserad, senasteBeslut)
  const datumFel = provaHandelsedatum(beslut.datum, tidigast, idag)
  if (datumFel) return datumFel
  const faltFel = provaFalt(beslut)
  return faltFel ? rejected(faltFel) : accepted(foljder(u, beslut))
}

function provaFalt(b: Beslut): BeslutFaltFel | null {
  switch (b.beslut) {
    case 'ANTAGEN':
      return b.ansvarigId === null ? 'ANSVARIG_SAKNAS' : null
    case 'KOMPLETTERAS':
      if (tom(b.komplettera)) return 'KOMPLETTERA_SAKNAS'
      return framat(b.kompletteraSenast, b.datum, 'KOMPLETTERA_SENAST_SAKNAS')
    case 'EJ_ANTAGEN':
      if (tom(b.skal)) return 'SKAL_SAKNAS'
      return tom(b.forslag) ? 'FORSLAG_SAKNAS' : null
    case 'VILANDE':
      return tom(b.skal) ? 'SKAL_SAKNAS' : framat(b.taUpp, b.datum, 'TA_UPP_SAKNAS')
  }
}

function framat(dag: Datum | null, beslutsdag: Datum, saknas: BeslutFaltFel): BeslutFaltFel | null {
  if (dag === null) return saknas
  return dag > beslutsdag ? null : 'DATUM_INTE_FRAMAT'
}

/** A case that the team let rest runs again with the next decision; one that rests for another reason goes on resting. */
function foljder(u: Arende, b: Beslut): Arendebyte {
  const beslutat: Arendebyte = { andring: { teambeslut: b.beslut } }
  const vaknar = u.vilandeSkal === 'TEAMET_AVVAKTAR' ? tillPagaende(b.datum) : { andring: {} }
  switch (b.beslut) {
    case 'ANTAGEN':
      return tillsammans(beslutat, vaknar, turenTill('TEAM', b.datum), {
        andring: { arbetsterapeutId: b.ansvarigId },
      })
    case 'KOMPLETTERAS':
      return tillsammans(beslutat, vaknar, turenTill('KOMMUN', b.datum))
    case 'EJ_ANTAGEN':
      return tillsammans(beslutat, tillAvslutad(b.datum, 'EJ_ANTAGEN', null))
    case 'VILANDE':
      return tillsammans(beslutat, turenTill('TEAM', b.datum), tillVila(b.datum, 'TEAMET_AVVAKTAR', b.taUpp))
  }
}
