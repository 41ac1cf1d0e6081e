import { etikettAv } from '@/domain/kodlista'
import type { Datum } from '@/programme/definition'
import { EGEN_ROST } from '@/programme/kraft'
import type { AnyProgramme } from '@/programme/register'
import { underlagText as t } from '@/text/sv/lakarstod'
import type { Del, Textstycke } from './domain/konsultation'

/** What a case holds, as rows; the doctor's copy is made of this. */
export interface UnderlagFakta {
  bakgrund: string | null
  provatTidigare: string | null
  forsorjning: { kalla: string | null; sammanhangande: number | null; total: number | null }
  bidrag: {
    omrade: string
    yrke: string
    text: string
    styrkor: string | null
    hinder: string | null
    stodbehov: string | null
  }[]
  ejRelevanta: { omrade: string; skal: string }[]
  formagor: {
    datum: Datum
    procent: number
    bedomare: string | null
    grund: string | null
    motivering: string | null
  }[]
  insatser: {
    typ: string
    benamning: string | null
    status: string
    startad: Datum | null
    slutad: Datum | null
    syfte: string | null
    resultat: string | null
  }[]
  rekommendation: {
    status: string
    signerad: Datum | null
    sammanfattning: string | null
    motivering: string | null
    personensSyn: string | null
    steg: { insatstyp: string; beskrivning: string }[]
  } | null
}

const stycke = (rubrik: string, text: string | null | undefined): Textstycke[] =>
  text?.trim() ? [{ rubrik, text: text.trim() }] : []

/**
 * Takes what a case holds and gives its parts as headed texts, in the programme's order: what the doctor will read,
 * word for word, and nothing of who the person is beyond what the texts say.
 */
export function underlagDelar(programme: AnyProgramme, f: UnderlagFakta): Del[] {
  return programme.koder.lakarDelar.map((d) => ({
    kod: d.kod,
    etikett: d.etikett,
    stycken: styckenFor(programme, d.kod, f),
  }))
}

function styckenFor(programme: AnyProgramme, del: string, f: UnderlagFakta): Textstycke[] {
  if (del.startsWith('OMRADE_')) return omrade(programme, del.slice('OMRADE_'.length), f)
  if (del === 'BAKGRUND') return stycke(t.bakgrund, f.bakgrund)
  if (del === 'TIDIGARE_PROVAT') return stycke(t.provat, f.provatTidigare)
  if (del === 'FORSORJNING') return forsorjning(programme, f)
  if (del === 'AKTIVITETSFORMAGA')
    return f.formagor.map((a) => ({ rubrik: t.formaga(a.datum), text: t.formagaText(a) }))
  if (del === 'INSATSER') return f.insatser.map((i) => insats(programme, i))
  return del === 'REKOMMENDATION' ? rekommendation(programme, f) : []
}

function omrade(programme: AnyProgramme, kod: string, f: UnderlagFakta): Textstycke[] {
  const roster = f.bidrag.filter((b) => b.omrade === kod)
  // The person's own words come first, as everywhere.
  const ordnade = [
    ...roster.filter((b) => b.yrke === EGEN_ROST),
    ...roster.filter((b) => b.yrke !== EGEN_ROST),
  ]
  const skal = f.ejRelevanta.find((e) => e.omrade === kod)?.skal
  return [
    ...ordnade.flatMap((b) => [
      ...stycke(b.yrke === EGEN_ROST ? t.egnaOrd : etikettAv(programme.koder.yrken, b.yrke), b.text),
      ...stycke(t.styrkor, b.styrkor),
      ...stycke(t.hinder, b.hinder),
      ...stycke(t.stodbehov, b.stodbehov),
    ]),
    ...stycke(t.ejRelevant, skal),
  ]
}

function forsorjning(programme: AnyProgramme, { forsorjning: fs }: UnderlagFakta): Textstycke[] {
  const kalla = fs.kalla && etikettAv(programme.koder.forsorjningskallor, fs.kalla)
  return stycke(t.forsorjning, [kalla, t.manader(fs.sammanhangande, fs.total)].filter(Boolean).join('. '))
}

function insats(programme: AnyProgramme, i: UnderlagFakta['insatser'][number]): Textstycke {
  const typ = etikettAv(programme.koder.insatstyper, i.typ)
  const status = etikettAv(programme.koder.insatsStatusar, i.status)
  const rader = [
    t.tid(status, i.startad, i.slutad),
    i.syfte && `${t.syfte}: ${i.syfte}`,
    i.resultat && `${t.resultat}: ${i.resultat}`,
  ]
  return { rubrik: i.benamning ? `${typ}: ${i.benamning}` : typ, text: rader.filter(Boolean).join('\n') }
}

function rekommendation(programme: AnyProgramme, { rekommendation: r }: UnderlagFakta): Textstycke[] {
  if (!r) return []
  const nasta = r.steg
    .map((s, i) => `${i + 1}. ${etikettAv(programme.koder.insatstyper, s.insatstyp)}: ${s.beskrivning}`)
    .join('\n')
  return [
    ...stycke(t.rekommendation(r.signerad), r.sammanfattning),
    ...stycke(t.nastaSteg, nasta),
    ...stycke(t.motivering, r.motivering),
    ...stycke(t.personensSyn, r.personensSyn),
  ]
}
