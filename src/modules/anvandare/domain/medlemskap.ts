import { accepted, type Outcome, rejected } from '@/domain/outcome'
import type { Datum } from '@/programme/definition'
import type { AnyProgramme } from '@/programme/register'

/** The programme's roles. */
type Roll = AnyProgramme['roller'][number]['kod']

/** What a role is tied to, and whether it sees persons: such a membership holds only when somebody else has confirmed it. */
export interface Rollregel {
  kod: Roll
  omfang: 'KOMMUN' | 'TEAM' | 'PROGRAM' | 'INSTALLATION'
  serPersoner: boolean
}

/** The rule of a role in a programme. Throws for a role that the programme does not have. */
export function rollregel(programme: AnyProgramme, roll: Roll): Rollregel {
  const found = programme.roller.find((r) => r.kod === roll)
  if (!found) throw new Error(`Rollen ${roll} finns inte i ${programme.kod}`)
  return found
}

export interface Medlemskapsforslag {
  roll: Roll
  yrke: string | null
  kommunKod: string | null
  teamKod: string | null
  fran: Datum
  till: Datum | null
}

export type MedlemskapFel =
  'KOMMUN_SAKNAS' | 'TEAM_SAKNAS' | 'YRKE_SAKNAS' | 'UPPDRAG_SLUT_FORE_START' | 'UPPDRAG_SLUT_PASSERAT'

/**
 * Takes what was proposed and gives the membership with only what its role is tied to, or what is missing: a kommun for
 * the kommun's roles, a team for an arbetsterapeut, a profession for a projektmedarbetare, and an end that lies ahead.
 * Source: Projektplan, "Verktyg och resurser"; docs/beslut/2026-11-23-konton-och-medlemskap.md.
 */
export function provaMedlemskap(
  programme: AnyProgramme,
  f: Medlemskapsforslag,
  idag: Datum,
): Outcome<Medlemskapsforslag, MedlemskapFel> {
  const { omfang } = rollregel(programme, f.roll)
  if (omfang === 'KOMMUN' && !programme.kommuner.some((k) => k.kommunkod === f.kommunKod))
    return atField('KOMMUN_SAKNAS', 'kommunKod')
  if (omfang === 'TEAM' && !programme.team.some((t) => t.kod === f.teamKod))
    return atField('TEAM_SAKNAS', 'teamKod')
  if (f.roll === 'PROJEKTMEDARBETARE' && !f.yrke) return atField('YRKE_SAKNAS', 'yrke')
  if (f.till !== null && f.till < f.fran) return atField('UPPDRAG_SLUT_FORE_START', 'till')
  if (f.till !== null && f.till < idag) return atField('UPPDRAG_SLUT_PASSERAT', 'till')
  return accepted({
    ...f,
    yrke: f.roll === 'PROJEKTMEDARBETARE' ? f.yrke : null,
    kommunKod: omfang === 'KOMMUN' ? f.kommunKod : null,
    teamKod: omfang === 'TEAM' ? f.teamKod : null,
  })
}

/** The refusal, with the field that it is about. */
const atField = (code: MedlemskapFel, falt: string) => rejected(code, { falt: { [falt]: code } })

export type MedlemskapLage = 'VANTAR' | 'KOMMANDE' | 'GALLER' | 'UTGANGET' | 'AVSLUTAT'

/** Takes a membership and today and tells how it stands: it begins and ends by itself on its dates. */
export function medlemskapLage(
  m: { bekraftadAt: string | null; avslutadAt: string | null; fran: Datum; till: Datum | null },
  idag: Datum,
): MedlemskapLage {
  if (m.avslutadAt !== null) return 'AVSLUTAT'
  if (m.till !== null && m.till < idag) return 'UTGANGET'
  if (m.bekraftadAt === null) return 'VANTAR'
  return m.fran > idag ? 'KOMMANDE' : 'GALLER'
}

export type SistaDagFel =
  'UPPDRAG_GALLER_INTE' | 'SISTA_DAG_PASSERAD' | 'SISTA_DAG_FORE_START' | 'SISTA_DAG_SENARE'

/**
 * Takes a membership, the last day it is to have and today; gives the day, or what is wrong: only one that holds or is
 * to begin gets a last day, today or ahead, and never a later one than it has: more time is a new membership, confirmed
 * as any. Source: docs/beslut/2026-11-23-konton-och-medlemskap.md.
 */
export function provaSistaDag(
  m: Parameters<typeof medlemskapLage>[0],
  till: Datum,
  idag: Datum,
): Outcome<Datum, SistaDagFel> {
  const lage = medlemskapLage(m, idag)
  const fel = (code: SistaDagFel) => rejected(code, { falt: { till: code }, fran: m.fran, till: m.till })
  if (lage !== 'GALLER' && lage !== 'KOMMANDE') return rejected('UPPDRAG_GALLER_INTE')
  if (till < idag) return fel('SISTA_DAG_PASSERAD')
  if (till < m.fran) return fel('SISTA_DAG_FORE_START')
  return m.till !== null && till >= m.till ? fel('SISTA_DAG_SENARE') : accepted(till)
}

/** What stands in the way of ending by hand: open cases, or a protected person whose last handler it is. */
export interface Avslutshinder {
  oppna: number
  sista: boolean
}

/**
 * Takes what stands in the way of ending a membership or an account by hand, and whose it is; gives the refusal, or null:
 * open cases are handed over first, and a protected person never loses the last handler.
 * Source: docs/beslut/2026-11-23-konton-och-medlemskap.md; docs/beslut/2026-11-23-skyddade-personuppgifter.md.
 */
export function provaAvslut(
  hinder: Avslutshinder,
  namn: string,
): Outcome<null, 'OPPNA_ARENDEN' | 'SISTA_HANDLAGGAREN'> {
  if (hinder.oppna > 0) return rejected('OPPNA_ARENDEN', { antal: hinder.oppna, namn })
  return hinder.sista ? rejected('SISTA_HANDLAGGAREN', { namn }) : accepted(null)
}
