import { randomUUID } from 'node:crypto'
import type { Datum, Kon, Spar } from '@/programme/definition'
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

type Row = Record<string, unknown>

/**
 * Builds one person's way through the programme as rows, in the order things happen; a lifecycle rather than columns.
 * Serves demo content and every test: anUtredning(s, p).identifierad(d).aktualiserad(d).antagen(d).kartlaggs(d).rekommenderad(d).
 */
export function anUtredning(s: Sammanhang, p: Person): UtredningBuilder {
  return new UtredningBuilder(s, p)
}

export class UtredningBuilder {
  readonly deltagareId = randomUUID()
  readonly utredningId = randomUUID()
  private readonly rows: Record<string, Row[]> = {}
  private readonly u: Row
  private aktualiseringId = ''
  private steg: Row | null = null
  private status: Row | null = null

  constructor(
    private readonly s: Sammanhang,
    private readonly p: Person,
  ) {
    this.add('deltagare', {
      id: this.deltagareId,
      fornamn: p.fornamn,
      efternamn: p.efternamn,
      nummer: p.nummer,
      nummerTyp:
        p.nummer === null
          ? 'SAKNAS'
          : Number(p.nummer.slice(6, 8)) > 60
            ? 'SAMORDNINGSNUMMER'
            : 'PERSONNUMMER',
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

  private add(table: string, row: Row): Row {
    ;(this.rows[table] ??= []).push(row)
    return row
  }

  private hang(table: string, row: Row): Row {
    return this.add(table, { id: randomUUID(), utredningId: this.utredningId, ...row })
  }

  private enter(steg: string, fran: Datum): void {
    if (this.steg) this.steg.till = fran
    this.steg = this.hang('steg_period', {
      steg,
      fran,
      till: null,
      okantSlut: false,
      kalla: 'APP',
      skapadAv: this.s.kontaktpersonId,
    })
    Object.assign(this.u, { steg, stegSedan: fran })
  }

  private turn(hos: 'KOMMUN' | 'TEAM' | 'LAKARE', sedan: Datum): void {
    Object.assign(this.u, { liggerHos: hos, liggerHosSedan: sedan })
  }

  private enterStatus(status: string, fran: Datum, more: Row = {}): void {
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

  handlaggare(anvandareId: string): this {
    this.hang('atkomst', { anvandareId, slag: 'HANDLAGGARE', fran: '2025-01-01', skapadAt: new Date() })
    return this
  }

  spar(spar: Spar, manader: number | null, skal: string | null = null): this {
    Object.assign(this.u, { spar, manader, skal })
    return this
  }

  falt(values: Row): this {
    Object.assign(this.u, values)
    return this
  }

  kontakt(values: Row): this {
    Object.assign(this.rows.deltagare![0]!, values)
    return this
  }

  identifierad(datum: Datum): this {
    this.u.identifierad = datum
    this.enter('IDENTIFIERING', datum)
    this.enterStatus('PAGAENDE', datum)
    this.turn('KOMMUN', datum)
    return this
  }

  samtycke(datum: Datum, more: Row = {}): this {
    this.hang('samtycke', {
      textVersion: '1',
      lattSvenska: false,
      satt: 'PAPPER',
      datum,
      till: null,
      oppnarTeam: true,
      oppnarLakare: false,
      makulerad: false,
      kalla: 'APP',
      version: 1,
      skapadAt: new Date(),
      skapadAv: this.s.kontaktpersonId,
      ...more,
    })
    return this
  }

  /** Sends the case to the team: ends step 1 and begins 2. A samtycke of the same day is recorded where none is. */
  aktualiserad(datum: Datum, more: Row = {}): this {
    if (!this.rows.samtycke) this.samtycke(datum)
    this.aktualiseringId = randomUUID()
    this.hang('aktualisering', {
      id: this.aktualiseringId,
      teamKod: this.s.teamKod,
      skickad: datum,
      skickadAt: instant(datum),
      makulerad: false,
      kalla: 'APP',
      version: 1,
      skickadAv: this.s.kontaktpersonId,
      ...more,
    })
    this.u.aktualiserad ??= datum
    if (this.u.steg === 'IDENTIFIERING') this.enter('AKTUALISERING', datum)
    this.turn('TEAM', datum)
    return this
  }

  private besluta(beslut: string, datum: Datum, more: Row = {}): this {
    this.hang('teambeslut', {
      aktualiseringId: this.aktualiseringId,
      beslut,
      datum,
      makulerad: false,
      kalla: 'APP',
      skapadAt: instant(datum),
      skapadAv: this.s.arbetsterapeutId,
      ...more,
    })
    this.u.teambeslut = beslut
    return this
  }

  antagen(datum: Datum): this {
    this.u.arbetsterapeutId = this.s.arbetsterapeutId
    return this.besluta('ANTAGEN', datum, { ansvarigId: this.s.arbetsterapeutId })
  }

  kompletteras(datum: Datum, komplettera: string, senast: Datum): this {
    this.turn('KOMMUN', datum)
    return this.besluta('KOMPLETTERAS', datum, { komplettera, kompletteraSenast: senast })
  }

  avvaktar(datum: Datum, skal: string, taUpp: Datum): this {
    this.enterStatus('VILANDE', datum, { skal, ater: taUpp })
    Object.assign(this.u, { vilandeSkal: skal, vilandeTill: taUpp })
    return this.besluta('VILANDE', datum, { skal, taUpp })
  }

  ejAntagen(datum: Datum, skal: string, forslag: string): this {
    this.besluta('EJ_ANTAGEN', datum, { skal, forslag })
    return this.avslutad(datum, 'EJ_ANTAGEN')
  }

  aterkalladAktualisering(datum: Datum): this {
    const sista = this.rows.aktualisering?.at(-1)
    if (sista) sista.atertagen = datum
    this.u.aktualiserad = null
    this.turn('KOMMUN', datum)
    return this
  }

  kartlaggs(datum: Datum): this {
    this.enter('KARTLAGGNING', datum)
    return this
  }

  bidrag(omrade: string, yrke: string, text: string, more: Row = {}): this {
    this.hang('kartlaggning_bidrag', {
      omrade,
      yrke,
      text,
      version: 1,
      skapadAt: new Date(),
      andradAt: new Date(),
      ...more,
    })
    return this
  }

  kartlagd(datum: Datum): this {
    this.enter('REKOMMENDATION', datum)
    return this
  }

  formaga(datum: Datum, procent: number, more: Row = {}): this {
    this.hang('aktivitetsformaga', {
      datum,
      procent,
      makulerad: false,
      kalla: 'APP',
      version: 1,
      skapadAt: new Date(),
      skapadAv: this.s.arbetsterapeutId,
      ...more,
    })
    return this
  }

  /** Signs a rekommendation: ends step 4 and begins 5. `steg`: the recommended types, in order. */
  rekommenderad(datum: Datum, steg: string[] = ['ARBETSFORBEREDANDE'], more: Row = {}): this {
    const id = randomUUID()
    this.hang('rekommendation', {
      id,
      nr: 1,
      status: 'SIGNERAD',
      sammanfattning: 'Sammanfattning av utredningen.',
      motivering: 'Bedömd i samtal och arbetsprov.',
      personensSyn: 'Stämmer med hur jag själv ser det.',
      genomgangen: datum,
      signerad: datum,
      signeradAt: instant(datum),
      signeradAv: this.s.arbetsterapeutId,
      aktivitetsformagaId: this.rows.aktivitetsformaga?.at(-1)?.id ?? null,
      makulerad: false,
      kalla: 'APP',
      version: 1,
      skapadAt: new Date(),
      andradAt: new Date(),
      ...more,
    })
    for (const [i, insatstyp] of steg.entries()) {
      this.hang('rekommendation_steg', {
        rekommendationId: id,
        ordning: i + 1,
        insatstyp,
        beskrivning: 'Börja i liten omfattning.',
      })
    }
    this.enter('STOD_VIDARE', datum)
    this.turn('KOMMUN', datum)
    return this
  }

  insats(typ: string, startad: Datum | null, more: Row = {}): this {
    this.hang('insats', {
      typ,
      status: startad ? 'PAGAENDE' : 'PLANERAD',
      startad,
      makulerad: false,
      kalla: 'APP',
      version: 1,
      skapadAt: new Date(),
      andradAt: new Date(),
      skapadAv: this.s.kontaktpersonId,
      ...more,
    })
    return this
  }

  anteckning(datum: Datum, typ: string, text: string, more: Row = {}): this {
    this.hang('anteckning', {
      typ,
      datum,
      text,
      forfattareId: this.s.kontaktpersonId,
      delad: this.u.aktualiserad !== undefined,
      makulerad: false,
      version: 1,
      skapadAt: instant(datum),
      andradAt: instant(datum),
      ...more,
    })
    return this
  }

  pausad(datum: Datum, skal: string, ater: Datum): this {
    this.enterStatus('VILANDE', datum, { skal, ater })
    Object.assign(this.u, { vilandeSkal: skal, vilandeTill: ater })
    return this
  }

  avslutad(datum: Datum, orsak: string): this {
    if (this.steg) this.steg.till = datum
    this.enterStatus('AVSLUTAD', datum)
    Object.assign(this.u, { avslutad: datum, avslutsorsak: orsak })
    return this
  }

  uppgift(slag: string, more: Row = {}): this {
    this.hang('uppgift', { slag, skapadAt: new Date(), ...more })
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
const instant = (datum: Datum): string => `${datum}T11:00:00.000Z`

/** Merges what several builders made for one kommun into one laying in. */
export function mergeRows(built: { rows: LayIn }[]): LayIn {
  const out: Record<string, Row[]> = {}
  for (const { rows } of built)
    for (const [table, list] of Object.entries(rows)) (out[table] ??= []).push(...(list ?? []))
  return out as LayIn
}

/** A test personnummer (serial 980–999) born on the day, with the kön that the ninth digit tells. */
export function testNummer(fodelsedatum: Datum, serie: number): string {
  const nine = fodelsedatum.replaceAll('-', '').slice(2) + String(980 + (serie % 20))
  const sum = [...nine].reduce((acc, c, i) => {
    const n = Number(c) * (i % 2 === 0 ? 2 : 1)
    return acc + (n > 9 ? n - 9 : n)
  }, 0)
  return fodelsedatum.slice(0, 2) + nine + String((10 - (sum % 10)) % 10)
}
