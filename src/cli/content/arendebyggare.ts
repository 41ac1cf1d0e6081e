import { randomUUID } from 'node:crypto'
import { nummerTypUr } from '@/modules/deltagare/public'
import type { Datum, Kon } from '@/programme/definition'
import type { LayIn } from '@/server/db/lay-in'

export interface Sammanhang {
  kommunKod: string
  teamKod: string
  programKod: string
  arendenummer: string
  kontaktpersonId: string | null
  arbetsterapeutId: string | null
}

export interface Person {
  fornamn: string
  efternamn: string
  /** Twelve digits, a test number; null where there is none. */
  nummer: string | null
  fodelsedatum: Datum
  kon: Kon
  skydd?: string
  /** Keyed pseudonym; the record's own id where left out. */
  person?: string
}

export type Row = Record<string, unknown>

/** The rows of one case as it is built: the person, the case, and what hangs on it. */
export class Arendebyggare {
  readonly deltagareId: string
  readonly utredningId = randomUUID()
  protected readonly rows: Record<string, Row[]> = {}
  protected readonly u: Row
  private steg: Row | null = null
  private status: Row | null = null

  constructor(
    protected readonly s: Sammanhang,
    protected readonly p: Person,
    tidigare?: Arendebyggare,
  ) {
    this.deltagareId = tidigare?.deltagareId ?? randomUUID()
    if (!tidigare) this.addDeltagare(s, p)
    this.u = this.add('utredning', {
      id: this.utredningId,
      deltagareId: this.deltagareId,
      programKod: s.programKod,
      arendenummer: s.arendenummer,
      teamKod: s.teamKod,
      spar: 'REAKTIV',
      manader: 36,
      kontaktpersonId: s.kontaktpersonId,
      steg: 'IDENTIFIERING',
      status: 'PAGAENDE',
      liggerHos: 'KOMMUN',
      kalla: 'APP',
      version: 1,
      skyddad: false,
      skapadAt: new Date(),
      andradAt: new Date(),
      skapadAv: s.kontaktpersonId,
      andradAv: s.kontaktpersonId,
    })
    if (p.skydd && p.skydd !== 'INGA' && s.kontaktpersonId) this.handlaggare(s.kontaktpersonId)
  }

  private addDeltagare(s: Sammanhang, p: Person): void {
    this.add('deltagare', {
      id: this.deltagareId,
      fornamn: p.fornamn,
      efternamn: p.efternamn,
      nummer: p.nummer,
      nummerTyp: p.nummer === null ? 'SAKNAS' : nummerTypUr(p.nummer),
      fodelsedatum: p.fodelsedatum,
      kon: p.kon,
      skydd: p.skydd ?? 'INGA',
      person: p.person ?? this.deltagareId,
      tolkbehov: false,
      version: 1,
      skapadAt: new Date(),
      andradAt: new Date(),
      skapadAv: s.kontaktpersonId,
    })
  }

  get kommunKod(): string {
    return this.s.kommunKod
  }

  protected add(table: string, row: Row): Row {
    ;(this.rows[table] ??= []).push(row)
    return row
  }

  protected hang(table: string, row: Row): Row {
    return this.add(table, { id: randomUUID(), utredningId: this.utredningId, ...row })
  }

  /** Goes into a step; `skal` where the case comes back to it. */
  protected enter(steg: string, fran: Datum, skal: string | null = null): void {
    if (this.steg) this.steg.till = fran
    this.steg = this.hang('steg_period', {
      steg,
      fran,
      till: null,
      okantSlut: false,
      skal,
      kalla: 'APP',
      skapadAv: this.s.kontaktpersonId,
    })
    Object.assign(this.u, { steg, stegSedan: fran })
  }

  protected turn(hos: 'KOMMUN' | 'TEAM' | 'LAKARE', sedan: Datum): void {
    Object.assign(this.u, { liggerHos: hos, liggerHosSedan: sedan })
  }

  protected enterStatus(status: string, fran: Datum, more: Row = {}): void {
    if (this.status) this.status.till = fran
    this.status = this.hang('status_period', {
      status,
      fran,
      till: null,
      skapadAv: this.s.kontaktpersonId,
      ...more,
    })
    this.u.status = status
  }

  /** Ends the step that runs. */
  protected leave(datum: Datum): void {
    if (this.steg) this.steg.till = datum
  }

  handlaggare(anvandareId: string): this {
    this.hang('atkomst', { anvandareId, slag: 'HANDLAGGARE', fran: '2025-01-01', skapadAt: new Date() })
    return this
  }

  /** The rows, by table, to lay into `kommunKod`. */
  build(): { kommunKod: string; utredningId: string; deltagareId: string; rows: LayIn } {
    if (!this.u.identifierad) throw new Error('En utredning börjar med identifierad()')
    return {
      kommunKod: this.s.kommunKod,
      utredningId: this.utredningId,
      deltagareId: this.deltagareId,
      rows: this.rows as LayIn,
    }
  }
}

/** Noon of a day, so that what is recorded on it also falls on it in Stockholm. */
export const instant = (datum: Datum): string => `${datum}T11:00:00.000Z`

/** Merges what several builders made for one kommun into one laying in. */
export function mergeRows(built: { rows: LayIn }[]): LayIn {
  const out: Record<string, Row[]> = {}
  for (const { rows } of built)
    for (const [table, list] of Object.entries(rows)) (out[table] ??= []).push(...(list ?? []))
  return out as LayIn
}
