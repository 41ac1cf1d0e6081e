import 'server-only'
import { accepted, rejected, type Outcome } from '@/domain/outcome'
import { aktualiseringStore, gallandeBeslut } from '@/modules/aktualisering/public'
import { utredningPolicy } from '@/modules/utredning/domain/public'
import {
  type Arende,
  arendeHandelse,
  arendet,
  genomforByte,
  kanAnsvara,
  utredningStore,
} from '@/modules/utredning/public'
import { utkastStore } from '@/modules/utkast/public'
import type { Datum } from '@/programme/definition'
import type { Tx } from '@/server/db/tenant-transaction'
import { defineUseCase } from '@/server/define-use-case'
import { beslutStore } from '../beslut-store'
import { type Beslut, fattaBeslut as regel } from '../domain/fatta-beslut'
import { FattaBeslutInput, type FattaBeslutVarden } from '../schema'
import { teamStore } from '../store'

/**
 * Records what the team decides on a case, in a meeting or outside one, and what follows at once in the case. The field
 * that a refusal is about is named with it, so that the form can point there.
 */
export const fattaBeslut = defineUseCase({
  name: 'fatta-beslut',
  input: FattaBeslutInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.teamets,
  run: async ({ tx, actor, today, newId, resource: u, input }) => {
    const dag = await decisionDay(tx, u, input, today)
    if (!dag.accepted) return dag
    const sandning = await aktualiseringStore.standing(tx, u)
    if (!sandning) return rejected('INGEN_AKTUALISERING')
    const beslut = asked(input, dag.value)
    const outcome = regel(u, beslut, { senasteBeslut: gallandeBeslut(sandning)?.datum ?? null }, today)
    if (!outcome.accepted) return atField(outcome.code, beslut.beslut, outcome.data)
    if (beslut.beslut === 'ANTAGEN' && !(await kanAnsvara(tx, u, beslut.ansvarigId))) {
      return atField('OKAND_ANSVARIG', beslut.beslut)
    }
    const version = await genomforByte(tx, u, input.version, actor.anvandareId, outcome.value)
    const id = newId()
    await beslutStore.insert(tx, u, {
      ...row(beslut),
      id,
      aktualiseringId: sandning.id,
      moteId: input.moteId,
      anteckning: input.anteckning,
      skapadAv: actor.anvandareId,
    })
    await utkastStore.remove(tx, actor.anvandareId, 'teambeslut', u.id)
    return accepted({ id, version, beslut: beslut.beslut, ...arendet(u) })
  },
  touchesGoals: ({ resource: u }) => [u.id],
  audit: ({ resource: u, input, value }) =>
    arendeHandelse('TEAMBESLUT_FATTAT', u, { beslut: value.beslut, beslutId: value.id, mote: input.moteId }),
})

/** The meeting's day, or today outside a meeting. Refused where the meeting is another team's or its minutes are closed. */
async function decisionDay(
  tx: Tx,
  u: Arende,
  input: FattaBeslutVarden,
  today: Datum,
): Promise<Outcome<Datum, 'HITTADES_INTE' | 'MOTE_AVSLUTAT'>> {
  if (input.moteId === null) return accepted(today)
  const mote = await teamStore.find(tx, input.moteId)
  if (!mote || mote.teamKod !== u.oppenTeam) return rejected('HITTADES_INTE')
  return mote.avslutadAt === null ? accepted(mote.datum) : rejected('MOTE_AVSLUTAT')
}

function asked(i: FattaBeslutVarden, datum: Datum): Beslut {
  switch (i.beslut) {
    case 'ANTAGEN':
      return { beslut: i.beslut, datum, ansvarigId: i.ansvarigId }
    case 'KOMPLETTERAS':
      return {
        beslut: i.beslut,
        datum,
        komplettera: i.komplettera ?? '',
        kompletteraSenast: i.kompletteraSenast,
      }
    case 'EJ_ANTAGEN':
      return { beslut: i.beslut, datum, skal: i.ejAntagenSkal ?? '', forslag: i.forslag ?? '' }
    case 'VILANDE':
      return { beslut: i.beslut, datum, skal: i.avvaktaSkal ?? '', taUpp: i.taUpp }
  }
}

const row = (b: Beslut) => ({
  ...{ skal: null, forslag: null, komplettera: null, kompletteraSenast: null, taUpp: null, ansvarigId: null },
  ...b,
})

const faltFor: Record<string, Partial<Record<Beslut['beslut'], string>>> = {
  ANSVARIG_SAKNAS: { ANTAGEN: 'ansvarigId' },
  OKAND_ANSVARIG: { ANTAGEN: 'ansvarigId' },
  KOMPLETTERA_SAKNAS: { KOMPLETTERAS: 'komplettera' },
  KOMPLETTERA_SENAST_SAKNAS: { KOMPLETTERAS: 'kompletteraSenast' },
  SKAL_SAKNAS: { EJ_ANTAGEN: 'ejAntagenSkal', VILANDE: 'avvaktaSkal' },
  FORSLAG_SAKNAS: { EJ_ANTAGEN: 'forslag' },
  TA_UPP_SAKNAS: { VILANDE: 'taUpp' },
  DATUM_INTE_FRAMAT: { KOMPLETTERAS: 'kompletteraSenast', VILANDE: 'taUpp' },
}

function atField(code: string, beslut: Beslut['beslut'], data: unknown = {}) {
  const falt = faltFor[code]?.[beslut]
  return rejected(code, falt ? { ...(data as object), falt: { [falt]: code } } : data)
}
