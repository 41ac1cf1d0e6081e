import { isMonthEnd, type Datum } from '@/domain/datum'
import type { Spar } from '@/programme/definition'

/**
 * What a reader who must not be able to tell single persons apart may see (styrgrupp).
 * Source: OSL 26 kap. 1 §; docs/beslut/2026-11-23-sma-grupper.md.
 */

export type Omfangstyp = 'PROGRAM' | 'TEAM' | 'KOMMUN'
export type Undantag = 'SMA_GRUPPER' | 'ENDAST_MANADSSLUT'

export type KonGrupper = { KVINNA: number; MAN: number; UPPGIFT_SAKNAS: number }

/** One scope with its kön groups; `nyckel` is the kommunkod or the team's code, `team` a kommun's own team. */
export type OmfangMedKon = { typ: Omfangstyp; nyckel: string; team: string | null; kon: KonGrupper }

const arLiten = (antal: number, minstaGrupp: number): boolean => antal >= 1 && antal < minstaGrupp

/** Takes a scope's kön groups and the smallest group that may be shown; says whether any group is too small. */
export function harSmaGrupp(kon: KonGrupper, minstaGrupp: number): boolean {
  return Object.values(kon).some((antal) => arLiten(antal, minstaGrupp))
}

const id = (o: Pick<OmfangMedKon, 'typ' | 'nyckel'>): string => `${o.typ}:${o.nyckel}`

/**
 * Takes every scope of the programme and gives the ids (`TYP:nyckel`) of those whose kön cells are withheld: a scope
 * with a group of 1–4, and its siblings (a kommun: all kommuner of the team; a team: all teams). If that leaves one
 * single team to be found by taking the other teams' kommuner from the programme, those kommuner are withheld too.
 */
export function dolda(omfang: readonly OmfangMedKon[], minstaGrupp: number): Set<string> {
  const sma = omfang.filter((o) => harSmaGrupp(o.kon, minstaGrupp))
  const smaTeam = new Set(sma.filter((o) => o.typ === 'KOMMUN').map((o) => o.team))
  const doljTeam = sma.some((o) => o.typ === 'TEAM')
  const doljProgram = sma.some((o) => o.typ === 'PROGRAM')
  const antalTeam = omfang.filter((o) => o.typ === 'TEAM').length
  const doljAllaKommuner = doljTeam && !doljProgram && antalTeam > 1 && smaTeam.size <= 1
  const dold = (o: OmfangMedKon): boolean => {
    if (o.typ === 'PROGRAM') return doljProgram
    if (o.typ === 'TEAM') return doljTeam
    return doljAllaKommuner || smaTeam.has(o.team)
  }
  return new Set(omfang.filter(dold).map(id))
}

/**
 * Takes the date, the spår asked for, a scope and what `dolda` gave; says why the scope's kön cells are withheld, or
 * null. Never any kön by spår; below the programme nothing at all but at the end of a month.
 */
export function konUndantag(
  omfang: Pick<OmfangMedKon, 'typ' | 'nyckel'>,
  fraga: { per: Datum; spar: Spar | null },
  doldaOmfang: ReadonlySet<string>,
): Undantag | null {
  const manadsslut = utfallUndantag(omfang.typ, fraga.per)
  if (manadsslut) return manadsslut
  return fraga.spar !== null || doldaOmfang.has(id(omfang)) ? 'SMA_GRUPPER' : null
}

/** Takes a scope's type and the date; below the programme figures are given for the last day of a month only. */
export function utfallUndantag(typ: Omfangstyp, per: Datum): Undantag | null {
  return typ === 'PROGRAM' || isMonthEnd(per) ? null : 'ENDAST_MANADSSLUT'
}
