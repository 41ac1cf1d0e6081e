import 'server-only'
import { z } from 'zod'
import { addDays, type Datum } from '@/domain/datum'
import { groupBy } from '@/domain/group-by'
import { type FormularUnderlag, formularUnderlag } from '@/modules/anteckning/public'
import { arendeScope, loadSaknas, uppfoljningForfaller, utredningStore } from '@/modules/utredning/public'
import { type Utkast, utkastStore } from '@/modules/utkast/public'
import { programmeOf } from '@/programme/register'
import { defineQuery } from '@/server/define-query'
import { arbetslista, type ArbetsRad, type Radslag } from '../domain/arbetslista'
import { type Nyhet, type StartArende, startStore } from '../store'

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
  rader: StartRad[]
  steg: { kod: string; kort: string; nummer: number; antal: number }[]
  nytt: (Omit<Nyhet, 'at'> & { arende: StartArende; at: string })[]
  utkast: { form: string; arende: StartArende; sparatAt: string }[]
  stangda: { arendenummer: string; sedan: Datum }[]
}

/** The start page: what waits for one, what one waits for, with whom nothing is planned, and what is new. */
export const startsida = defineQuery({
  name: 'startsida',
  input: Input,
  scope: arendeScope,
  load: async ({ tx, actor, scope, input, today }) => {
    const alla = await startStore.arenden(tx, scope, actor.anvandareId)
    const mina = alla.filter((u) => u.mitt)
    const visade = input.visa === 'alla' ? alla : mina
    const utkast = await utkastStore.all(tx, actor.anvandareId)
    return {
      alla,
      mina,
      visade,
      utkast,
      nytt: await startStore.nytt(
        tx,
        mina.map((u) => u.utredningId),
        actor.anvandareId,
        addDays(today, -3),
      ),
      stangda: scope.slag === 'TEAM' ? await startStore.stangda(tx) : [],
    }
  },
  audit: ({ resource, actor, input }) => {
    const perKommun = groupBy(resource.visade, (u) => u.kommunKod)
    return [...perKommun].map(([kedja, u]) => ({
      handelse: 'ARBETSLISTA_LAST',
      kedja,
      deltagare: u.map((x) => x.deltagareId),
      utredningar: u.map((x) => x.utredningId),
      uppgifter: { visa: input.visa, uppdrag: actor.uppdrag?.id },
    }))
  },
  present: async ({ tx, actor, resource: r, scope, input, today }): Promise<Startsida> => {
    const programme = programmeOf(actor.uppdrag?.programKod ?? '')
    const per = new Map(r.alla.map((u) => [u.utredningId, u]))
    const lagen = r.visade.map((u) => ({
      ...u,
      uppfoljningForfaller:
        u.avslutad && u.avslutsorsak ? uppfoljningForfaller(u.avslutad, u.avslutsorsak, programme) : null,
    }))
    const rader = arbetslista(lagen, scope.slag, today, programme.installningar)
    const saknas = await loadSaknas(
      tx,
      rader.flatMap((rad) => (omSteget.has(rad.slag) ? (per.get(rad.utredningId) ?? []) : [])),
      today,
    )
    const oppet =
      input.anteckna && per.has(input.anteckna) ? await utredningStore.find(tx, input.anteckna) : null
    // A case may stand on several rows: the form opens once, in the row that asks for the contact.
    const egna = rader.filter((rad) => rad.utredningId === input.anteckna)
    const oppenRad = egna.find((rad) => rad.slag === 'KONTAKT' || rad.slag === 'INGET_PLANERAT') ?? egna[0]
    const formular = oppet && (await formularUnderlag(tx, actor, oppet))
    return {
      idag: today,
      sida: scope.slag,
      visa: input.visa,
      antal: {
        mina: r.mina.filter((u) => !u.avslutad).length,
        alla: r.alla.filter((u) => !u.avslutad).length,
      },
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
      steg: programme.steg.map((s) => ({
        kod: s.kod,
        kort: s.kort,
        nummer: s.nummer,
        antal: r.mina.filter((u) => !u.avslutad && u.steg === s.kod).length,
      })),
      nytt: newestPerArende(r.nytt).flatMap((n) => {
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

/** The author's drafts that are about a case: offered again on the start page. */
function offered(utkast: Utkast[], per: Map<string, StartArende>): Startsida['utkast'] {
  return utkast.flatMap((u) => {
    const arende = per.get(u.resurs.split(':')[0] ?? '')
    return arende ? [{ form: u.form, arende, sparatAt: u.sparatAt }] : []
  })
}

/** One line for each case and kind, the newest: eleven areas written in an afternoon are one piece of news. */
function newestPerArende(nytt: Nyhet[]): Nyhet[] {
  return [...groupBy(nytt, (n) => `${n.utredningId}${n.slag}`).values()]
    .flatMap((same) => same.slice(0, 1))
    .slice(0, 8)
}
