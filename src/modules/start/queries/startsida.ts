import 'server-only'
import { z } from 'zod'
import { addDays, type Datum } from '@/domain/datum'
import { groupBy } from '@/domain/group-by'
import { type FormularUnderlag, formularUnderlag } from '@/modules/anteckning/public'
import { antalAttBekrafta } from '@/modules/anvandare/public'
import { antalForslag } from '@/modules/forslag/public'
import {
  type ArendeScope,
  arendeScope,
  loadSaknas,
  uppfoljningForfaller,
  utredningStore,
} from '@/modules/utredning/public'
import { type Utkast, utkastStore } from '@/modules/utkast/public'
import { type AnyProgramme, programmeOf } from '@/programme/register'
import { utkastOm } from '@/schema/utkast'
import type { Actor } from '@/server/actor'
import type { Tx } from '@/server/db/tenant-transaction'
import { defineQuery } from '@/server/define-query'
import {
  arbetslista,
  type ArbetsRad,
  begransa,
  type Grupp,
  type Grupptal,
  type Radslag,
} from '../domain/arbetslista'
import { type Gemensamt, teametsBeslut } from '../domain/gemensamt'
import { type Nyhet, type Stangd, type StartArende, startStore } from '../store'

const Input = z.object({
  visa: z.enum(['mina', 'alla']).catch('mina').default('mina'),
  /** The case whose row is open for a note. */
  anteckna: z.uuid().nullish().catch(null),
})

export interface StartRad extends ArbetsRad {
  arende: StartArende
  formular: FormularUnderlag | null
  /** How many things the step's checklist still asks for, in a row about the step; else null. */
  saknas: number | null
}

export interface Startsida {
  idag: Datum
  sida: 'KOMMUN' | 'TEAM'
  visa: 'mina' | 'alla'
  antal: { mina: number; alla: number }
  /** The first rows of each group; what a group holds in all is in `grupper`. */
  rader: StartRad[]
  grupper: Record<Grupp, Grupptal>
  /** What waits for one together with others. */
  gemensamt: Gemensamt[]
  steg: { kod: string; kort: string; nummer: number; antal: number }[]
  nytt: (Omit<Nyhet, 'at'> & { arende: StartArende; at: string })[]
  utkast: (Pick<Utkast, 'form' | 'resurs' | 'sparatAt'> & { arende: StartArende })[]
  stangda: Stangd[]
}

/** The start page: what waits for one, what one waits for, with whom nothing is planned, and what is new. */
export const startsida = defineQuery({
  name: 'startsida',
  input: Input,
  scope: arendeScope,
  load: async ({ tx, actor, scope, input, today }) => {
    const jag = actor.anvandareId
    const programme = programmeOf(actor.uppdrag?.programKod ?? '')
    const utkast = await utkastStore.all(tx, jag)
    const val = input.visa === 'alla' ? input.visa : { minaOch: utkast.map(arendeId).filter(isUuid) }
    const arenden = await startStore.arenden(tx, scope, jag, val)
    const mina = arenden.filter((u) => u.mitt)
    const nytt = await startStore.nytt(tx, mina, jag, addDays(today, -3))
    const per = new Map(arenden.map((u) => [u.utredningId, u]))
    const visade = input.visa === 'alla' ? arenden : arenden.filter((u) => u.mitt || u.minUppgift)
    const lagen = visade.map((u) => lageAv(u, programme))
    const lista = arbetslista(lagen, scope.slag, today, programme.installningar)
    const antal = await startStore.antal(tx, scope, jag)
    return {
      programme,
      per,
      // Among all, each has its own row. Among one's own, what is everybody's stands as one; of a case that is another's, the
      // task stands there alone.
      ...begransa(
        lista.filter(
          (rad) =>
            input.visa === 'alla' ||
            (!arGemensam(rad) && (per.get(rad.utredningId)?.mitt || rad.slag === 'UPPGIFT')),
        ),
      ),
      gemensamt: await loadGemensamt(tx, actor, scope, input.visa, programme, summa(antal, 'ingens')),
      utkast,
      nytt: newestPerArende(nytt),
      antal,
      stangda: scope.slag === 'TEAM' ? await startStore.stangda(tx) : [],
    }
  },
  audit: ({ resource: r, actor, input }) => {
    const visade = [...r.rader, ...r.nytt].map((x) => x.utredningId)
    const perKommun = groupBy(
      [...new Set([...visade, ...r.utkast.map(arendeId)])].flatMap((id) => r.per.get(id) ?? []),
      (u) => u.kommunKod,
    )
    return [...perKommun].map(([kedja, u]) => ({
      handelse: 'ARBETSLISTA_LAST',
      kedja,
      deltagare: u.map((x) => x.deltagareId),
      utredningar: u.map((x) => x.utredningId),
      uppgifter: { visa: input.visa, uppdrag: actor.uppdrag?.id },
    }))
  },
  present: async ({ tx, actor, resource: r, scope, input, today }): Promise<Startsida> => {
    const { per, rader } = r
    const saknas = await loadSaknas(
      tx,
      rader.flatMap((rad) => (omSteget.has(rad.slag) ? (per.get(rad.utredningId) ?? []) : [])),
      today,
    )
    // A case may stand on several rows: the form opens once, in the row that asks for the contact.
    const egna = rader.filter((rad) => rad.utredningId === input.anteckna)
    const oppenRad = egna.find((rad) => rad.slag === 'KONTAKT' || rad.slag === 'INGET_PLANERAT') ?? egna[0]
    const oppet = oppenRad && (await utredningStore.find(tx, oppenRad.utredningId))
    const formular = oppet ? await formularUnderlag(tx, actor, oppet) : null
    return {
      idag: today,
      sida: scope.slag,
      visa: input.visa,
      antal: { mina: summa(r.antal, 'mina'), alla: summa(r.antal, 'alla') },
      grupper: r.grupper,
      gemensamt: r.gemensamt,
      rader: rader.flatMap((rad) => {
        const arende = per.get(rad.utredningId)
        if (!arende) return []
        return {
          ...rad,
          arende,
          formular: rad === oppenRad ? formular : null,
          saknas: omSteget.has(rad.slag) ? (saknas.get(rad.utredningId)?.length ?? null) : null,
        }
      }),
      steg: r.programme.steg.map((s) => ({
        kod: s.kod,
        kort: s.kort,
        nummer: s.nummer,
        antal: summa(
          r.antal.filter((a) => a.steg === s.kod),
          'mina',
        ),
      })),
      nytt: r.nytt.flatMap((n) => {
        const arende = per.get(n.utredningId)
        return arende ? [{ ...n, at: n.at.toISOString(), arende }] : []
      }),
      utkast: offered(r.utkast, per),
      stangda: r.stangda,
    }
  },
})

/** Rows that are about bringing a step to its end: these tell how much is missing. */
const omSteget: ReadonlySet<Radslag> = new Set(['KARTLAGG', 'REKOMMENDERA', 'VANTAR_TEAM'])

/** The task that a case which is nobody's sets for all on its side. */
const INGENS = { KOMMUN: 'UTAN_KONTAKTPERSON', TEAM: 'UTSE_ARBETSTERAPEUT' } as const

/** Whether a row is one of those that are told together, by how many there are. */
const arGemensam = ({ slag, uppgift }: ArbetsRad): boolean =>
  slag === 'BESLUTA' || Object.values<string | null>(INGENS).includes(uppgift)

/**
 * What waits for one together with others: the team's decisions, the kommun's förslag and proposed memberships, and the cases
 * that are nobody's.
 */
async function loadGemensamt(
  tx: Tx,
  actor: Actor,
  scope: ArendeScope,
  visa: Startsida['visa'],
  { installningar }: AnyProgramme,
  ingens: number,
): Promise<Gemensamt[]> {
  const rader: Gemensamt[] = []
  if (scope.slag === 'KOMMUN') {
    const { kommunKod } = scope
    rader.push({ slag: 'FORSLAG', antal: await antalForslag(tx, kommunKod), forsenade: 0 })
    rader.push({ slag: 'UPPDRAG', antal: await antalAttBekrafta(tx, kommunKod), forsenade: 0 })
  } else if (visa === 'mina') {
    const obeslutade = await utredningStore.obeslutade(tx, scope.teamKod, actor.idag)
    rader.push(teametsBeslut(obeslutade, actor.idag, installningar))
  }
  if (visa === 'mina') rader.push({ slag: INGENS[scope.slag], antal: ingens, forsenade: 0 })
  return rader.filter((g) => g.antal > 0)
}

type Antal = Awaited<ReturnType<typeof startStore.antal>>[number]
const summa = (antal: Antal[], vilka: 'alla' | 'mina' | 'ingens'): number =>
  antal.reduce((n, a) => n + a[vilka], 0)

/** The case that a draft is about, where it is about one. */
const arendeId = (u: Utkast): string => utkastOm(u.resurs).utredningId
const isUuid = (id: string): boolean => z.uuid().safeParse(id).success

const lageAv = (u: StartArende, programme: AnyProgramme) => ({
  ...u,
  uppfoljningForfaller:
    u.avslutad && u.avslutsorsak ? uppfoljningForfaller(u.avslutad, u.avslutsorsak, programme) : null,
})

/** The author's drafts that are about a case: offered again on the start page. */
function offered(utkast: Utkast[], per: Map<string, StartArende>): Startsida['utkast'] {
  return utkast.flatMap((u) => {
    const arende = per.get(arendeId(u))
    return arende ? [{ form: u.form, resurs: u.resurs, arende, sparatAt: u.sparatAt }] : []
  })
}

/** One line for each case and kind, the newest: eleven areas written in an afternoon are one piece of news. */
function newestPerArende(nytt: Nyhet[]): Nyhet[] {
  return [...groupBy(nytt, (n) => `${n.utredningId}${n.slag}`).values()]
    .flatMap((same) => same.slice(0, 1))
    .slice(0, 8)
}
