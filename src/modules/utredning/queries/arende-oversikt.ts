import 'server-only'
import { z } from 'zod'
import { namesOf } from '@/modules/anvandare/public'
import { lageAv, type SamtyckesLagesKod } from '@/modules/samtycke/domain/public'
import { programmeOf } from '@/programme/register'
import { heltal } from '@/schema/falt'
import { defineQuery } from '@/server/define-query'
import { arendeHandelse } from '../arende-handelse'
import type { Arende } from '../domain/arende'
import { uppfoljningForfaller } from '../domain/avsluta'
import type { Checkpunkt } from '../domain/checklista'
import { detSomKommer, type Kommande } from '../domain/det-som-kommer'
import { egnaOrd, type EgnaOrd } from '../domain/egna-ord'
import { filtrera, type Handelse, handelser, type Handelsefilter } from '../domain/handelser'
import type { FormagaRad, InsatsRad, SamtyckeRad } from '../domain/handelserader'
import { type Vagen, vagen } from '../domain/vagen'
import { handelserStore } from '../handelser-store'
import { utredningPolicy } from '../policy'
import { ArendeSidaInput } from '../schema'
import { utredningStore } from '../store'
import { type ArendeHuvud, loadArendeHuvud } from './arende-huvud'
import { loadStegUnderlag, stegChecklista } from './steg-underlag'

export const ArendeOversiktInput = ArendeSidaInput.extend({
  visa: z.preprocess(
    (v) => (v === 'kontakt' || v === 'beslut' ? v.toUpperCase() : 'ALLT'),
    z.enum(['ALLT', 'KONTAKT', 'BESLUT']),
  ),
  /** How many events are shown. */
  antal: z.preprocess((v) => v ?? 8, heltal(1, 5_000)),
})

export interface ArendeOversikt {
  huvud: ArendeHuvud
  /** Null in a closed case. */
  checklista: { steg: string; nummer: number; punkter: Checkpunkt[]; antagen: boolean } | null
  kommer: Kommande[]
  egnaOrd: EgnaOrd | null
  vagen: Vagen
  insatser: InsatsRad[]
  formagor: (FormagaRad & { till: string | null })[]
  samtycken: (SamtyckeRad & { lage: SamtyckesLagesKod })[]
  handelser: {
    rader: (Handelse & { vem: string | null })[]
    filter: Handelsefilter
    totalt: number
    rattelser: number
  }
}

/** The whole of a case on one page: what is missing, what is coming, what has happened. Logged as a read of the person. */
export const arendeOversikt = defineQuery({
  name: 'arende-oversikt',
  input: ArendeOversiktInput,
  load: ({ tx, input }) => utredningStore.findForDeltagare(tx, input.deltagareId, input.u),
  read: utredningPolicy.read,
  audit: ({ resource: u }) => arendeHandelse('ARENDE_LAST', u),
  present: async ({ tx, actor, input, resource: u }): Promise<ArendeOversikt> => {
    const programme = programmeOf(u.programKod)
    const huvud = await loadArendeHuvud(tx, actor, u)
    const rader = await handelserStore.load(tx, u)
    const steg = programme.steg.find((s) => s.kod === u.steg)
    const underlag = steg && u.avslutad === null ? await loadStegUnderlag(tx, u, actor.idag) : null
    const alla = filtrera(handelser(rader, u, programme.steg), input.visa)
    const visade = alla.slice(0, input.antal)
    const namn = await namesOf(
      tx,
      visade.map((h) => h.av),
    )
    const gang = vagen(
      rader,
      huvud.stegen,
      programme.koder.anteckningstyper,
      u.avslutad ? null : u.nastaKontakt,
    )
    return {
      huvud,
      checklista:
        steg && underlag
          ? {
              steg: steg.kod,
              nummer: steg.nummer,
              punkter: stegChecklista(u, underlag),
              antagen: underlag.senasteBeslut === 'ANTAGEN',
            }
          : null,
      kommer: detSomKommer({ ...u, samtycke: huvud.samtycke, uppfoljning: uppfoljningsdag(u) }, rader),
      egnaOrd: egnaOrd(rader.bidrag, rader.aktualiseringar),
      vagen: gang,
      insatser: rader.insatser.filter((i) => !i.makulerad).reverse(),
      formagor: rader.formagor
        .filter((f) => !f.makulerad)
        .reverse()
        .map((f) => ({ ...f, till: gang.formaga.find((p) => p.id === f.id)?.till ?? null })),
      samtycken: rader.samtycken
        .filter((s) => !s.makulerad)
        .reverse()
        .map((s) => ({ ...s, lage: lageAv(s, actor.idag) })),
      handelser: {
        rader: visade.map((h) => ({ ...h, vem: namn.get(h.av ?? '') ?? null })),
        filter: input.visa,
        totalt: alla.length,
        rattelser: rader.antalRattelser,
      },
    }
  },
})

function uppfoljningsdag(u: Arende): string | null {
  if (u.avslutad === null || u.avslutsorsak === null) return null
  return uppfoljningForfaller(u.avslutad, u.avslutsorsak, programmeOf(u.programKod))
}
