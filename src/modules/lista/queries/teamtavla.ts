import 'server-only'
import { z } from 'zod'
import { type Datum, daysBetween } from '@/domain/datum'
import { groupBy } from '@/domain/group-by'
import { namesOf } from '@/modules/anvandare/public'
import { vantarPaBeslut } from '@/modules/team/domain/public'
import { arendeScope, type Checkpunkt, loadSaknas } from '@/modules/utredning/public'
import { programmeOf } from '@/programme/register'
import { defineQuery } from '@/server/define-query'
import { ListaInput } from '../schema'
import { type ListRad, listaStore } from '../store'
import { listLogg } from './deltagarlista'

const Input = z.object({ kommun: ListaInput.shape.kommun })

/** Longer than this in a step without having come further: it stands still. */
const STILLA_DAGAR = 60

export interface TavlaKort extends Pick<
  ListRad,
  | 'utredningId'
  | 'deltagareId'
  | 'arendenummer'
  | 'skyddad'
  | 'steg'
  | 'status'
  | 'liggerHos'
  | 'liggerHosSedan'
  | 'avslutad'
  | 'avslutsorsak'
  | 'vilandeTill'
  | 'teambeslut'
  | 'aktualiserad'
> {
  namn: string | null
  kommun: string
  kontaktperson: string | null
  dagarISteg: number
  /** What the step's checklist still asks for. */
  saknas: Checkpunkt[]
}

export interface Teamtavla {
  idag: Datum
  team: string
  val: { kommun: string | null }
  kommuner: { varde: string; etikett: string }[]
  kolumner: { kod: string; kort: string; nummer: number; arenden: TavlaKort[] }[]
  /** Undecided, longest waiting first. */
  vantarBeslut: TavlaKort[]
  stillastaende: TavlaKort[]
  /** Open cases per person, by role. */
  belastning: { namn: string; roll: 'ARBETSTERAPEUT' | 'PROJEKTMEDARBETARE'; antal: number }[]
}

/** The team's open cases by step, who carries how many, what waits for a decision and what stands still. */
export const teamtavla = defineQuery({
  name: 'teamtavla',
  input: Input,
  scope: (actor) => {
    const scoped = arendeScope(actor)
    return scoped?.scope.slag === 'TEAM' ? scoped : null
  },
  load: async ({ tx, actor, scope, input, today }) => {
    const val = ListaInput.parse({ kommun: input.kommun, sort: 'steg' })
    const { rader } = await listaStore.lista(tx, scope, val, actor.anvandareId, today, null)
    return {
      rader,
      saknas: await loadSaknas(tx, rader, today),
      namn: await namesOf(
        tx,
        rader.flatMap((r) => [r.kontaktpersonId, r.arbetsterapeutId]),
      ),
      kommuner: await listaStore.kommunNamn(tx),
      team: scope.slag === 'TEAM' ? await listaStore.team(tx, scope.teamKod) : null,
    }
  },
  audit: ({ resource, input }) =>
    listLogg('TEAMTAVLA_LAST', resource.rader, input.kommun ? { kommun: input.kommun } : {}),
  present: ({ resource: r, actor, input, today }): Teamtavla => {
    const programme = programmeOf(actor.uppdrag?.programKod ?? '')
    const kort = r.rader.map((rad) => toKort(rad, r, today))
    const vantar = kort.filter((k) => vantarPaBeslut(k, today, today))
    const langst = (a: TavlaKort, b: TavlaKort): number => a.liggerHosSedan.localeCompare(b.liggerHosSedan)
    return {
      idag: today,
      team: r.team?.namn ?? '',
      val: { kommun: input.kommun ?? null },
      kommuner: (r.team?.kommuner ?? []).map((kod) => ({ varde: kod, etikett: r.kommuner.get(kod) ?? kod })),
      kolumner: programme.steg.map((s) => ({
        kod: s.kod,
        kort: s.kort,
        nummer: s.nummer,
        arenden: kort.filter((k) => k.steg === s.kod),
      })),
      vantarBeslut: vantar.sort(langst),
      stillastaende: kort
        .filter((k) => k.status === 'PAGAENDE' && k.dagarISteg > STILLA_DAGAR && k.steg !== 'STOD_VIDARE')
        .sort((a, b) => b.dagarISteg - a.dagarISteg),
      belastning: belastning(r.rader, r.namn),
    }
  },
})

interface Kallor {
  namn: Map<string, string>
  kommuner: Map<string, string>
  saknas: Map<string, Checkpunkt[]>
}

function toKort(r: ListRad, { namn, kommuner, saknas }: Kallor, idag: Datum): TavlaKort {
  return {
    ...r,
    namn: r.fornamn && r.efternamn ? `${r.fornamn} ${r.efternamn}` : null,
    kommun: kommuner.get(r.kommunKod) ?? '',
    kontaktperson: namn.get(r.kontaktpersonId ?? '') ?? null,
    dagarISteg: daysBetween(r.stegSedan, idag),
    saknas: saknas.get(r.utredningId) ?? [],
  }
}

function belastning(rader: ListRad[], namn: Map<string, string>): Teamtavla['belastning'] {
  const per = (roll: 'ARBETSTERAPEUT' | 'PROJEKTMEDARBETARE', idAv: (r: ListRad) => string | null) =>
    [...groupBy(rader, idAv)]
      .map(([id, egna]) => ({ namn: (id && namn.get(id)) ?? 'Ingen', roll, antal: egna.length }))
      .sort((a, b) => b.antal - a.antal)
  return [
    ...per('ARBETSTERAPEUT', (r) => r.arbetsterapeutId),
    ...per('PROJEKTMEDARBETARE', (r) => r.kontaktpersonId),
  ]
}
