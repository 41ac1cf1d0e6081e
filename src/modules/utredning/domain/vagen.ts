import type { Datum } from '@/domain/datum'
import { formageperioder } from '@/modules/insats/domain/public'
import type { Kod } from '@/programme/definition'
import type { Handelserader } from './handelserader'
import type { StegLage } from './stegvis'

/** A stretch of days; null while it goes on. */
type Strecka = { fran: Datum; till: Datum | null }

/** What the picture of the way so far is drawn from: everything that has run side by side. */
export interface Vagen {
  steg: (Strecka & { kod: string; nummer: number; lage: 'klar' | 'pagar' })[]
  insatser: (Strecka & { id: string; lage: 'klar' | 'pagar' | 'avbruten' | 'planerad' })[]
  formaga: (Strecka & { id: string; procent: number })[]
  kontakter: Datum[]
  pausad: Strecka[]
}

const insatslage = {
  PLANERAD: 'planerad',
  PAGAENDE: 'pagar',
  AVSLUTAD: 'klar',
  AVBRUTEN: 'avbruten',
} as const

/** The types of note that are a contact with the person. */
export type Kontakttyper = readonly (Kod & { readonly kontakt: boolean })[]

/**
 * Takes what is recorded about a case, its steps and the planned contact; gives the way so far. An end that is exclusive
 * in the records stays so here: the next stretch begins where the one before ended.
 */
export function vagen(
  r: Handelserader,
  stegen: readonly StegLage[],
  typer: Kontakttyper,
  nastaKontakt: Datum | null,
): Vagen {
  const nummer = new Map(stegen.map((s) => [s.kod, s.nummer]))
  const arKontakt = (typ: string): boolean => typer.find((t) => t.kod === typ)?.kontakt ?? false
  return {
    steg: r.steg.map((p) => ({
      kod: p.steg,
      nummer: nummer.get(p.steg) ?? 0,
      fran: p.fran,
      till: p.till,
      lage: p.till === null ? 'pagar' : 'klar',
    })),
    insatser: r.insatser.flatMap((i) => {
      const fran = i.startad ?? i.planeradStart
      if (i.makulerad || fran === null) return []
      return [
        { id: i.id, fran, till: i.slutad, lage: insatslage[i.status as keyof typeof insatslage] ?? 'pagar' },
      ]
    }),
    formaga: formageperioder(r.formagor.filter((f) => !f.makulerad)).map(({ id, fran, till, procent }) => ({
      id,
      fran,
      till,
      procent,
    })),
    kontakter: [
      ...r.anteckningar
        .filter((a) => !a.makulerad && a.tillaggTillId === null && arKontakt(a.typ))
        .map((a) => a.datum),
      ...(nastaKontakt ? [nastaKontakt] : []),
    ].sort(),
    pausad: r.statusar.filter((p) => p.status === 'VILANDE').map((p) => ({ fran: p.fran, till: p.till })),
  }
}
