import type { Query } from '@/server/define-query'
import type { UseCase } from '@/server/define-use-case'
import type { Result } from '@/server/result'
import type { Aktor } from './aktorer'
import type { Dorr } from '../../integration/dorrar/alla-dorrar'
import { gissning, indataFor } from './indata'
import { type Svar, tabell, vantat } from './tabell'
import { utanUppdrag, utestangd, vemSer } from './vem-far'
import { type Provperson, UTAN_SPAR, type Varld } from './varld'

/** How far the matrix has been filled, and what did not hold. */
export interface Protokoll {
  celler: number
  fel: string[]
}

/** A row of the table with its door; every door must have one, and every row a door. */
export function radernaTill(dorrar: Dorr[]): { rad: string; dorr: Dorr }[] {
  const namn = new Map(dorrar.map((d) => [d.namn, d]))
  const rader = Object.keys(tabell).map((rad) => ({ rad, dorr: namn.get(rad.split('#')[0] ?? '') }))
  const utan = dorrar
    .filter((d) => !rader.some((r) => r.dorr === d))
    .map((d) => `${d.namn} har ingen rad i tabellen`)
  const borta = rader.filter((r) => !r.dorr).map((r) => `${r.rad} i tabellen har ingen dörr`)
  if (utan.length + borta.length > 0) throw new Error([...utan, ...borta].join('\n'))
  return rader as { rad: string; dorr: Dorr }[]
}

type Utfall = { kod: string; text: string }

/** Knocks. A use case that is let in runs to its last statement, and is undone there. */
export async function knacka(dorr: Dorr, aktor: Aktor, raw: unknown): Promise<Utfall> {
  const door = { ...aktor.door, adress: dorr.slag === 'use-case' ? UTAN_SPAR : 'prov' }
  try {
    const svar = (await (dorr.oppna as UseCase<unknown> | Query<unknown>)(door, raw)) as Result<unknown>
    return { kod: svar.ok ? 'OK' : svar.kod, text: JSON.stringify(svar) }
  } catch (error) {
    if (String(error).includes('PROV_SLUT')) return { kod: 'OK', text: '' }
    return { kod: 'KRASCH', text: String(error) }
  }
}

const VAGRAN: Record<string, Svar> = {
  LOGGA_IN: 'LOGGA_IN',
  EJ_BEHORIG: 'EJ_BEHORIG',
  HITTADES_INTE: 'FINNS_INTE',
}

/** Whether what came is what the table says. Anything a rule says once one is let in is JA. */
export function stammer(vantade: Svar, kod: string): boolean {
  if (kod === 'KRASCH' || kod === 'OGILTIG_INDATA') return false
  const svar = VAGRAN[kod] ?? 'JA'
  return vantade === 'NEJ' ? svar === 'EJ_BEHORIG' || svar === 'FINNS_INTE' : svar === vantade
}

/** What an actor may be told of the person, though the case is not theirs to see. */
function lovligt(aktor: Aktor, p: Provperson, ord: string): boolean {
  if (utanUppdrag(aktor.situation) || utestangd(aktor.situation)) return false
  if (vemSer[p.lage][aktor.grupp]) return true
  // The log names a case by its ärendenummer, and never a protected one.
  if (aktor.grupp === 'GRANSKARE') return p.lage !== 'skyddad' && ord === p.arendenummer
  // The doctor is told which case it is, and reads the parts asked about; after a withdrawal the team is told the number.
  if (ord !== p.arendenummer) return false
  return (
    aktor.grupp === 'LAKARE' ||
    (p.lage === 'aterkallat' && ['TEAM', 'TEAM_HANDLAGGARE'].includes(aktor.grupp))
  )
}

/** What stands in an answer of persons whom the actor may not know of; what one sent oneself may be echoed. */
export function lacker(v: Varld, aktor: Aktor, text: string, sant = ''): string[] {
  return v.personer.flatMap((p) =>
    [...p.hemligt, p.arendenummer].filter(
      (ord) => text.includes(ord) && !sant.includes(ord) && !lovligt(aktor, p, ord),
    ),
  )
}

const numren = (text: string, v: Provperson[]): string =>
  v.reduce(
    (t, p) => t.replaceAll(p.utredningId, 'ID').replaceAll(p.deltagareId, 'ID').replaceAll(p.nummer, 'NR'),
    text,
  )

// The answer about nobody, asked once for each door and actor.
const gissade = new Map<string, Promise<string>>()
function motGissning(
  v: Varld,
  { rad, dorr }: { rad: string; dorr: Dorr },
  aktor: Aktor,
  p: Provperson,
): Promise<string> {
  const nyckel = `${rad}|${aktor.namn}`
  const ingen = gissning(p)
  const fraga = async () => numren((await knacka(dorr, aktor, indataFor(rad, ingen, v))).text, [ingen])
  if (!gissade.has(nyckel)) gissade.set(nyckel, fraga())
  return gissade.get(nyckel)!
}

/** One cell: the door's answer against the table's; nothing of a foreign person in it; and no other words than for a guess. */
export async function cell(
  v: Varld,
  { rad, dorr }: { rad: string; dorr: Dorr },
  aktor: Aktor,
  p: Provperson,
  logg: Protokoll,
): Promise<void> {
  logg.celler += 1
  const plats = `${rad} | ${aktor.namn} | ${p.lage}`
  const raw = indataFor(rad, p, v)
  const vantade = vantat(tabell[rad]!, aktor, p.lage)
  const utfall = await knacka(dorr, aktor, raw)
  if (!stammer(vantade, utfall.kod))
    logg.fel.push(
      `${plats}: väntade ${vantade}, fick ${utfall.kod} ${utfall.kod === 'KRASCH' || utfall.kod === 'OGILTIG_INDATA' ? utfall.text.slice(0, 600) : ''}`,
    )
  const lackt = lacker(v, aktor, utfall.text, JSON.stringify(raw))
  if (lackt.length > 0) logg.fel.push(`${plats}: svaret innehåller ${lackt.join(', ')}`)
  if (vantade !== 'FINNS_INTE' || utfall.kod !== 'HITTADES_INTE') return
  if ((await motGissning(v, { rad, dorr }, aktor, p)) !== numren(utfall.text, [p]))
    logg.fel.push(`${plats}: svaret skiljer sig från svaret om någon som inte finns`)
}
