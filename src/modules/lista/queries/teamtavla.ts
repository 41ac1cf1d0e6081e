import 'server-only'
import { z } from 'zod'
import { addDays, type Datum, daysBetween } from '@/domain/datum'
import { namesOf } from '@/modules/anvandare/public'
import { vantarPaBeslut } from '@/modules/team/domain/public'
import { arendeScope, type Checkpunkt, loadSaknas, utredningStore } from '@/modules/utredning/public'
import { programmeOf } from '@/programme/register'
import { defineQuery } from '@/server/define-query'
import { ListaInput } from '../schema'
import { type ListRad, listaStore, type TavlaRad, type Tavlatal } from '../store'
import { listLogg } from './deltagarlista'

const Input = z.object({ kommun: ListaInput.shape.kommun })

/** Longer than this in a step without having come further: it stands still. */
export const STILLA_DAGAR = 60
/** So many cases of a step, and of a list, stand on the board: it is to be taken in at a glance. The rest are in the list. */
const PER_KOLUMN = 6
const I_LISTA = 10
const PERSONER_PER_ROLL = 10

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
  /** How many open cases there are in all. */
  antal: number
  kolumner: { kod: string; kort: string; nummer: number; antal: number; arenden: TavlaKort[] }[]
  /** Undecided, longest waiting first. */
  vantarBeslut: { antal: number; arenden: TavlaKort[] }
  /** Longest in the step first. */
  stillastaende: { antal: number; arenden: TavlaKort[] }
  /** Open cases per person, by role, the first so many who have most; `fler`: how many persons there are besides. */
  belastning: { rader: Belastning[]; fler: number }
}

interface Belastning {
  namn: string
  roll: 'ARBETSTERAPEUT' | 'PROJEKTMEDARBETARE'
  antal: number
}

/**
 * The team's open cases by step, who carries how many, what waits for a decision and what stands still: how many there are
 * of each, and the first of them.
 */
export const teamtavla = defineQuery({
  name: 'teamtavla',
  input: Input,
  scope: (actor) => {
    const scoped = arendeScope(actor)
    return scoped?.scope.slag === 'TEAM' ? { ...scoped, scope: scoped.scope } : null
  },
  load: async ({ tx, actor, scope, input, today }) => {
    const programme = programmeOf(actor.uppdrag?.programKod ?? '')
    const urval = {
      teamKod: scope.teamKod,
      kommun: input.kommun ?? null,
      stillaFore: addDays(today, -STILLA_DAGAR),
    }
    const obeslutade = await utredningStore.obeslutade(tx, urval.teamKod, today, {
      kommunKod: urval.kommun,
      ider: I_LISTA,
    })
    const vantar = obeslutade
      .filter((u) => vantarPaBeslut(u, today, today))
      .sort((a, b) => a.liggerHosSedan.localeCompare(b.liggerHosSedan))
    const forsta = vantar.flatMap((u) => u.forsta).slice(0, I_LISTA)
    const rader = await listaStore.tavla(tx, {
      ...urval,
      steg: programme.steg.map((s) => s.kod),
      perKolumn: PER_KOLUMN,
      iLista: I_LISTA,
      ocksa: forsta,
    })
    const tal = await listaStore.tavlatal(tx, urval, PERSONER_PER_ROLL)
    const belastade = tal.filter((t) => t.per !== 'STEG')
    return {
      programme,
      rader,
      tal,
      belastade,
      vantar: { antal: vantar.reduce((n, u) => n + u.antal, 0), forsta },
      saknas: await loadSaknas(tx, rader, today),
      namn: await namesOf(tx, [...rader.map((r) => r.kontaktpersonId), ...belastade.map((t) => t.vem)]),
      team: await listaStore.team(tx, scope.teamKod),
    }
  },
  audit: ({ resource, input }) =>
    listLogg('TEAMTAVLA_LAST', resource.rader, input.kommun ? { kommun: input.kommun } : {}),
  present: ({ resource: r, input, today }): Teamtavla => {
    const kort = new Map(r.rader.map((rad) => [rad.utredningId, toKort(rad, r, today)]))
    const kortFor = (vilka: TavlaRad[]): TavlaKort[] => vilka.flatMap((v) => kort.get(v.utredningId) ?? [])
    const perSteg = r.tal.filter((t) => t.per === 'STEG')
    return {
      idag: today,
      team: r.team.namn,
      val: { kommun: input.kommun ?? null },
      kommuner: r.team.kommuner.map((kod) => ({ varde: kod, etikett: r.team.namnen.get(kod) ?? kod })),
      antal: perSteg.reduce((n, t) => n + t.antal, 0),
      kolumner: r.programme.steg.map((s) => ({
        kod: s.kod,
        kort: s.kort,
        nummer: s.nummer,
        antal: perSteg.find((t) => t.vem === s.kod)?.antal ?? 0,
        arenden: kortFor(r.rader.filter((rad) => rad.iKolumn && rad.steg === s.kod)),
      })),
      vantarBeslut: { antal: r.vantar.antal, arenden: r.vantar.forsta.flatMap((id) => kort.get(id) ?? []) },
      stillastaende: {
        antal: perSteg.reduce((n, t) => n + t.stilla, 0),
        arenden: kortFor(r.rader.filter((rad) => rad.iStilla)),
      },
      belastning: {
        rader: r.belastade.map(({ per, vem, antal }) => ({
          namn: (vem && r.namn.get(vem)) ?? 'Ingen',
          roll: per as Belastning['roll'],
          antal,
        })),
        fler: antalBarare(r.belastade) - r.belastade.length,
      },
    }
  },
})

/** How many persons there are in all of the roles that the first of are given. */
const antalBarare = (belastade: Tavlatal[]): number =>
  [...new Map(belastade.map((t) => [t.per, t.avAlla])).values()].reduce((n, av) => n + av, 0)

interface Kallor {
  namn: Map<string, string>
  team: { namnen: Map<string, string> }
  saknas: Map<string, Checkpunkt[]>
}

function toKort(r: TavlaRad, { namn, team, saknas }: Kallor, idag: Datum): TavlaKort {
  return {
    ...r,
    namn: r.fornamn && r.efternamn ? `${r.fornamn} ${r.efternamn}` : null,
    kommun: team.namnen.get(r.kommunKod) ?? '',
    kontaktperson: namn.get(r.kontaktpersonId ?? '') ?? null,
    dagarISteg: daysBetween(r.stegSedan, idag),
    saknas: saknas.get(r.utredningId) ?? [],
  }
}
