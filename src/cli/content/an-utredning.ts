import { randomUUID } from 'node:crypto'
import type { Datum, Spar } from '@/programme/definition'
import { Arendebyggare, instant, type Person, type Row, type Sammanhang } from './arendebyggare'

export { mergeRows, type Person, type Sammanhang } from './arendebyggare'
export { testNummer } from './test-nummer'

/**
 * Builds one person's way through the programme as rows, in the order things happen; a lifecycle rather than columns.
 * Serves demo content and every test: anUtredning(s, p).identifierad(d).aktualiserad(d).antagen(d).kartlaggs(d).rekommenderad(d).
 * With `tidigare` it is one more utredning of the person already laid in with that one.
 */
export function anUtredning(s: Sammanhang, p: Person, tidigare?: UtredningBuilder): UtredningBuilder {
  return new UtredningBuilder(s, p, tidigare)
}

export class UtredningBuilder extends Arendebyggare {
  private aktualiseringId = ''

  spar(spar: Spar, manader: number | null, skal: string | null = null): this {
    Object.assign(this.u, { spar, manader, skal })
    return this
  }

  falt(values: Row): this {
    Object.assign(this.u, values)
    return this
  }

  kontakt(values: Row): this {
    Object.assign(this.rows.deltagare?.[0] ?? {}, values)
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

  antagen(datum: Datum, more: Row = {}): this {
    this.u.arbetsterapeutId = this.s.arbetsterapeutId
    this.turn('TEAM', datum)
    return this.besluta('ANTAGEN', datum, { ansvarigId: this.s.arbetsterapeutId, ...more })
  }

  kompletteras(datum: Datum, komplettera: string, senast: Datum, more: Row = {}): this {
    this.turn('KOMMUN', datum)
    return this.besluta('KOMPLETTERAS', datum, { komplettera, kompletteraSenast: senast, ...more })
  }

  avvaktar(datum: Datum, skal: string, taUpp: Datum, more: Row = {}): this {
    this.turn('TEAM', datum)
    this.pausad(datum, 'TEAMET_AVVAKTAR', taUpp)
    return this.besluta('VILANDE', datum, { skal, taUpp, ...more })
  }

  ejAntagen(datum: Datum, skal: string, forslag: string, more: Row = {}): this {
    this.besluta('EJ_ANTAGEN', datum, { skal, forslag, ...more })
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
    this.leave(datum)
    this.enterStatus('AVSLUTAD', datum, { skal: orsak })
    this.turn('KOMMUN', datum)
    Object.assign(this.u, { avslutad: datum, avslutsorsak: orsak, vilandeSkal: null, vilandeTill: null })
    return this
  }

  uppgift(slag: string, more: Row = {}): this {
    this.hang('uppgift', { slag, skapadAt: new Date(), ...more })
    return this
  }
}
