import { randomUUID } from 'node:crypto'
import { underlagDelar } from '@/modules/lakarstod/underlag'
import type { Datum } from '@/programme/definition'
import type { LakarDel } from '@/programme/kraft'
import { defaultProgramme } from '@/programme/register'
import { UtredningBuilder } from '../an-utredning'
import { instant, type Row } from '../arendebyggare'
import type { Insatstext, Profil } from './profil'
import { underlagFakta } from './underlag-fakta'

/** A question to the förtroendeläkare, and the answer where there is one. */
export interface Lakarfraga {
  datum: Datum
  lakareId: string
  fraga: string
  delar: readonly LakarDel[]
  onskat: Datum
  minuter: number
  svar?: { datum: Datum; text: string; minuter: number }
}

/** The lifecycle of a demo participant: what tests seldom need, with days and hours as they would have been. */
export class DemoUtredning extends UtredningBuilder {
  private forra: DemoUtredning | null = null

  /** The day the case began; its number is given in that order. */
  get identifieringsdag(): Datum {
    return String(this.u.identifierad)
  }

  /** At which meetings the case was decided on. */
  get motesbeslut(): { moteId: string; kommunKod: string }[] {
    const beslut = (this.rows.teambeslut ?? []) as { moteId?: string }[]
    return beslut.flatMap(({ moteId }) => (moteId ? [{ moteId, kommunKod: this.s.kommunKod }] : []))
  }

  /** The same person takes part again: this case follows one that has ended. */
  fortsatter(forra: DemoUtredning): this {
    this.forra = forra
    return this
  }

  override build(): ReturnType<UtredningBuilder['build']> {
    if (!this.forra) return super.build()
    const { deltagareId } = this.forra
    this.u.deltagareId = deltagareId
    const { deltagare: _egen, ...rows } = super.build().rows
    return { ...super.build(), deltagareId, rows }
  }

  medArendenummer(arendenummer: string): this {
    for (const k of this.rows.lakarkonsultation ?? []) k.arendenummer = arendenummer
    return this.falt({ arendenummer })
  }

  /** The kommun answers what the team asked for. */
  kompletterad(datum: Datum, komplettering: string): this {
    Object.assign(this.rows.aktualisering?.at(-1) ?? {}, { kompletterad: datum, komplettering })
    this.turn('TEAM', datum)
    return this
  }

  /** The kommun takes its undecided sending back. */
  atertagen(datum: Datum, skal: string): this {
    this.aterkalladAktualisering(datum)
    Object.assign(this.rows.aktualisering?.at(-1) ?? {}, { atertagenSkal: skal })
    return this.falt({ teambeslut: null })
  }

  /** The person withdraws the samtycke: the case rests, and the kontaktperson is asked what becomes of it. */
  samtyckeAterkallat(datum: Datum, skal: string): this {
    Object.assign(this.rows.samtycke?.at(-1) ?? {}, { aterkallat: datum, aterkallatSkal: skal })
    if (!['ANTAGEN', 'EJ_ANTAGEN'].includes(String(this.u.teambeslut)))
      this.atertagen(datum, 'SAMTYCKE_ATERKALLAT')
    this.enterStatus('VILANDE', datum, { skal: 'SAMTYCKE_ATERKALLAT' })
    this.turn('KOMMUN', datum)
    this.falt({ vilandeSkal: 'SAMTYCKE_ATERKALLAT', vilandeTill: null })
    return this.uppgift('NYTT_SAMTYCKE_ELLER_AVSLUT', {
      anvandareId: this.s.kontaktpersonId,
      roll: 'PROJEKTMEDARBETARE',
      skapadAt: instant(datum),
    })
  }

  returnerad(steg: string, datum: Datum, skal: string): this {
    this.enter(steg, datum, skal)
    this.turn('TEAM', datum)
    return this
  }

  aterupptagen(datum: Datum): this {
    this.enterStatus('PAGAENDE', datum)
    return this.falt({ vilandeSkal: null, vilandeTill: null })
  }

  inteAktuelltOmrade(omrade: string, skal: string, datum: Datum): this {
    this.hang('kartlaggning_omrade', { omrade, ejRelevantSkal: skal, version: 1, andradAt: instant(datum) })
    return this
  }

  instrument(datum: Datum, namn: string, bedomare: string, sammanfattning: string): this {
    const skapad = { skapadAt: instant(datum), skapadAv: this.s.arbetsterapeutId }
    this.hang('instrument', {
      namn,
      datum,
      bedomare,
      sammanfattning,
      makulerad: false,
      version: 1,
      ...skapad,
    })
    return this
  }

  foretradare(values: Row): this {
    this.add('foretradare', { id: randomUUID(), deltagareId: this.deltagareId, ...values })
    return this
  }

  /** Writes the rekommendation: signed on a day (ends step 4, begins 5), or still a draft. */
  skrivRekommendation(text: Profil['rekommendation'], datum: Datum, arSignerad: boolean): this {
    const { steg, ...falt } = text
    const id = randomUUID()
    const formaga = this.rows.aktivitetsformaga?.at(-1)?.id ?? null
    const signering = {
      genomgangen: datum,
      signerad: datum,
      signeradAt: instant(datum),
      signeradAv: this.s.arbetsterapeutId,
    }
    this.hang('rekommendation', {
      id,
      nr: 1,
      status: arSignerad ? 'SIGNERAD' : 'UTKAST',
      ...falt,
      personensSyn: arSignerad ? falt.personensSyn : null,
      aktivitetsformagaId: formaga,
      ...(arSignerad ? signering : {}),
      makulerad: false,
      kalla: 'APP',
      version: 1,
      skapadAt: instant(datum),
      skapadAv: this.s.arbetsterapeutId,
      andradAt: instant(datum),
      andradAv: this.s.arbetsterapeutId,
    })
    for (const [i, s] of steg.entries())
      this.hang('rekommendation_steg', { rekommendationId: id, ordning: i + 1, ...s })
    if (!arSignerad) return this
    this.enter('STOD_VIDARE', datum)
    this.turn('KOMMUN', datum)
    return this
  }

  /** An insats as its text tells: planned, running, ended or broken off. */
  medInsats(
    t: Insatstext,
    p: { planerad?: Datum; startad?: Datum; slutad?: Datum; avbruten?: boolean },
  ): this {
    const status = p.avbruten ? 'AVBRUTEN' : p.slutad ? 'AVSLUTAD' : p.startad ? 'PAGAENDE' : 'PLANERAD'
    const vid = instant(p.startad ?? p.slutad ?? this.senasteDag())
    return this.insats(t.typ, p.startad ?? null, {
      status,
      benamning: t.benamning,
      utforare: t.utforare,
      utforareNamn: t.utforareNamn,
      planeradStart: p.planerad ?? p.startad ?? null,
      slutad: p.slutad ?? null,
      timmarPerVecka: t.timmar,
      syfte: t.syfte,
      resultat: status === 'AVSLUTAD' ? t.resultat : null,
      avbrottSkal: p.avbruten ? t.avbrott : null,
      skapadAt: vid,
      andradAt: vid,
    })
  }

  /** Asks the doctor, with a copy of the chosen parts as the case stands now; the case lies with the doctor until the answer. */
  fragaLakare(f: Lakarfraga): this {
    const id = randomUUID()
    this.hang('lakarkonsultation', {
      id,
      teamKod: this.s.teamKod,
      arendenummer: this.u.arendenummer,
      lakareId: f.lakareId,
      fraga: f.fraga,
      form: 'LASNING',
      delar: f.delar,
      onskatSvar: f.onskat,
      minuterBokade: f.minuter,
      overAndel: false,
      svar: f.svar?.text ?? null,
      minuterAnvanda: f.svar?.minuter ?? null,
      svarad: f.svar?.datum ?? null,
      svaradAt: f.svar ? instant(f.svar.datum) : null,
      version: 1,
      stalldAt: instant(f.datum),
      stalldAv: this.s.arbetsterapeutId,
    })
    const delar = underlagDelar(defaultProgramme, underlagFakta(this.u, this.rows)).filter((d) =>
      (f.delar as readonly string[]).includes(d.kod),
    )
    for (const [i, d] of delar.entries()) {
      this.add('konsultation_underlag', {
        id: randomUUID(),
        konsultationId: id,
        del: d.kod,
        ordning: i + 1,
        innehall: d.stycken,
      })
    }
    if (!f.svar) this.turn('LAKARE', f.datum)
    return this
  }

  /** What was left to do is done with when the case is closed. */
  override avslutad(datum: Datum, orsak: string): this {
    for (const u of this.rows.uppgift ?? [])
      Object.assign(u, { klarAt: instant(datum), klarAv: this.s.kontaktpersonId })
    return super.avslutad(datum, orsak)
  }

  uppfoljd(datum: Datum, values: Row): this {
    this.hang('uppfoljning', {
      datum,
      nadd: true,
      makulerad: false,
      skapadAt: instant(datum),
      skapadAv: this.s.kontaktpersonId,
      ...values,
    })
    return this.falt({ uppfoljd: datum })
  }

  nastaKontakt(datum: Datum, vad: string): this {
    return this.falt({ nastaKontakt: datum, nastaKontaktVad: vad })
  }

  /** Dates the rows of the case by what has happened in it. Last of all. */
  tidsatt(): this {
    const forst = instant(this.identifieringsdag)
    const sist = instant(this.senasteDag())
    return this.falt({ skapadAt: forst, andradAt: sist }).kontakt({ skapadAt: forst, andradAt: forst })
  }

  private senasteDag(): Datum {
    const dagar = Object.values(this.rows)
      .flat()
      .flatMap((r) => [r.datum, r.skickad, r.signerad, r.startad, r.slutad, r.fran, r.identifierad])
    return dagar.reduce<string>((a, b) => (typeof b === 'string' && b > a ? b : a), '')
  }
}
