import { addDays } from '@/domain/datum'
import { anteckna, bedom, borja, kartlagg, motetFore, paMotet, skicka } from './delar'
import type { DemoUtredning } from './demo-utredning'
import type { Kontext } from './kontext'
import { kontaktOm, tillKartlaggning, tillRekommendation, tillSignering } from './strackor'

/** One way through the programme, told from its end: how the case stands today. */
export type Vag = (d: DemoUtredning, k: Kontext) => void

/** Just found; the next talk is planned, or late, or not planned at all. */
export const identifierad: Vag = (d, k) => {
  borja(d, k, k.slump.heltal(4, 40))
  if (k.slump.chans(60)) kontaktOm(d, k, k.slump.heltal(-4, 12), 'Samtal om samtycke')
}

export const inteAktuell: Vag = (d, k) => {
  const dagar = k.slump.heltal(60, 300)
  borja(d, k, dagar)
  d.avslutad(k.tid.sedan(dagar - 20), 'INTE_AKTUELLT').falt({
    avslutKommentar: 'Fick arbete innan aktualiseringen hann skickas.',
  })
}

export const vantarBeslut: Vag = (d, k) => {
  const dagar = k.slump.heltal(3, 15)
  borja(d, k, dagar + k.slump.heltal(10, 30))
  skicka(d, k, dagar)
  kontaktOm(d, k, k.slump.heltal(3, 15), 'Berätta vad teamet har beslutat')
}

/** The team asked for more; the answer is due in so many days, or was. */
export const kompletteras =
  (senast: number): Vag =>
  (d, k) => {
    const mote = motetFore(k, 8)
    const skickad = mote.dagar + k.slump.heltal(5, 14)
    borja(d, k, skickad + 14)
    skicka(d, k, skickad)
    d.kompletteras(
      mote.datum,
      'Teamet behöver veta hur många månader bistånd betalades före förra året.',
      addDays(k.tid.idag, senast),
      paMotet(mote),
    )
    kontaktOm(d, k, 4, 'Gå igenom det teamet frågar efter')
  }

export const kompletterad: Vag = (d, k) => {
  kompletteras(9)(d, k)
  d.kompletterad(
    k.tid.sedan(2),
    'Bistånd betalades i 31 månader i följd före förra året. Beslut från nämnden är genomgångna tillsammans.',
  )
}

export const avvaktar: Vag = (d, k) => {
  const mote = motetFore(k, k.slump.heltal(30, 60))
  const skickad = mote.dagar + 12
  borja(d, k, skickad + 20)
  skicka(d, k, skickad)
  d.avvaktar(
    mote.datum,
    'Operation är bokad. Tas upp när läkaren har gett klartecken.',
    k.tid.om(k.slump.heltal(5, 30)),
    paMotet(mote),
  )
  kontaktOm(d, k, 12, 'Höra hur det går efter operationen')
}

/** Antagen, and nobody has begun. */
export const klarAttStarta: Vag = (d, k) => {
  const mote = motetFore(k, 6)
  const skickad = mote.dagar + k.slump.heltal(5, 18)
  borja(d, k, skickad + 15)
  skicka(d, k, skickad)
  d.antagen(mote.datum, paMotet(mote))
  kontaktOm(d, k, 6, 'Första mötet med arbetsterapeuten')
}

/** Found work before the team had met. */
export const avslutadForeBeslut: Vag = (d, k) => {
  const dagar = k.slump.heltal(60, 200)
  borja(d, k, dagar + 15)
  skicka(d, k, dagar)
  d.avslutad(k.tid.sedan(dagar - 6), 'TILL_ARBETE').falt({
    avslutKommentar: 'Började på sågen innan teamet hann träffas.',
  })
}

export const ejAntagen: Vag = (d, k) => {
  const mote = motetFore(k, k.slump.heltal(40, 330))
  const skickad = mote.dagar + k.slump.heltal(5, 18)
  borja(d, k, skickad + 18)
  skicka(d, k, skickad)
  d.ejAntagen(
    mote.datum,
    'Har redan en plan hos Arbetsförmedlingen som börjar inom en månad.',
    'Fortsätt i Arbetsförmedlingens stöd. Välkommen tillbaka om det inte håller.',
    paMotet(mote),
  )
}

export const atertagen: Vag = (d, k) => {
  const dagar = k.slump.heltal(20, 50)
  borja(d, k, dagar + 20)
  skicka(d, k, dagar)
  d.atertagen(k.tid.sedan(dagar - 6), 'Skickades för tidigt. Personen vill vänta tills förskolan är klar.')
  kontaktOm(d, k, 9, 'Fråga om tiden är rätt nu')
}

export const samtyckeTaget: Vag = (d, k) => {
  const dagar = k.slump.heltal(15, 40)
  borja(d, k, dagar + 25)
  skicka(d, k, dagar)
  d.samtyckeAterkallat(k.tid.sedan(dagar - 9), 'Vill tänka igenom det en gång till.')
}

/** So far into the kartläggning: how many areas are described, and since when. */
export const iKartlaggning =
  (omraden: number, extra: (d: DemoUtredning, k: Kontext) => void = () => undefined): Vag =>
  (d, k) => {
    const start = k.slump.heltal(25, 60) + omraden * 8
    tillKartlaggning(d, k, start)
    anteckna(d, k, start - 2, k.slump.heltal(2, 12), Math.min(5, 2 + Math.floor(omraden / 3)))
    kartlagg(d, k, start, k.slump.heltal(1, 9), omraden, omraden > 6)
    bedom(d, k, start - 8, 9, omraden > 8 ? 2 : omraden > 2 ? 1 : 0)
    kontaktOm(d, k, k.slump.heltal(1, 14), 'Möte tillsammans om kartläggningen')
    extra(d, k)
  }

/** At rest since some weeks; `ater`: in so many days it goes on, or should have gone on where negative. */
export const pausad =
  (skal: 'SJUKDOM' | 'FORALDRALEDIGHET' | 'VANTAR_PA_VARD', ater: number): Vag =>
  (d, k) => {
    const start = k.slump.heltal(90, 130)
    tillKartlaggning(d, k, start)
    kartlagg(d, k, start, 50, 4)
    bedom(d, k, start - 8, 55, 1)
    anteckna(d, k, start - 2, 44, 3)
    d.pausad(k.tid.sedan(42), skal, ater < 0 ? k.tid.sedan(-ater) : k.tid.om(ater))
  }

/** The rekommendation is being written. */
export const iRekommendation: Vag = (d, k) => {
  const dagar = k.slump.heltal(5, 25)
  tillRekommendation(d, k, dagar)
  d.skrivRekommendation(k.profil.rekommendation, k.tid.sedan(Math.max(1, dagar - 4)), false)
  kontaktOm(d, k, k.slump.heltal(2, 10), 'Gå igenom rekommendationen')
}

/** Was in the fourth step and came back: something was not understood yet. */
export const returnerad: Vag = (d, k) => {
  tillRekommendation(d, k, 24)
  d.returnerad(
    'KARTLAGGNING',
    k.tid.sedan(8),
    'Hälsan behöver beskrivas mer innan rekommendationen går att skriva.',
  )
  kontaktOm(d, k, 5, 'Samtal om hälsan, med arbetsterapeuten')
}

/** Signed, and help runs beside the contact: one insats or two, sometimes one broken off before. */
export const iStodVidare: Vag = (d, k) => {
  const signerad = k.slump.heltal(12, 230)
  tillSignering(d, k, signerad)
  const [forsta, andra, tredje] = k.profil.insatser
  if (forsta && k.slump.chans(25)) {
    d.medInsats(forsta, {
      startad: k.tid.sedan(signerad + 40),
      slutad: k.tid.sedan(signerad + 15),
      avbruten: true,
    })
  }
  if (forsta) d.medInsats(forsta, { startad: k.tid.sedan(signerad - 5) })
  if (andra && k.slump.chans(50)) d.medInsats(andra, { startad: k.tid.sedan(Math.max(2, signerad - 20)) })
  if (tredje && k.slump.chans(40)) d.medInsats(tredje, { planerad: k.tid.om(k.slump.heltal(8, 40)) })
  if (k.slump.chans(35))
    bedom(d, { ...k, profil: { ...k.profil, formaga: k.profil.formaga.slice(-1) } }, 3, 3, 1)
  anteckna(d, k, signerad - 3, k.slump.heltal(2, 20), 3)
  d.falt({ mottagare: forsta?.utforareNamn ?? null, trepartssamtal: k.tid.sedan(signerad - 4) })
  if (k.slump.chans(75)) kontaktOm(d, k, k.slump.heltal(-3, 20), 'Avstämning med handledaren')
}

/** Signed more than a month ago, and nothing has started. */
export const utanInsats: Vag = (d, k) => {
  tillSignering(d, k, k.slump.heltal(33, 60))
  anteckna(d, k, 30, 21, 2)
}

/** All the way, and out: with a reason, an insats that ended, and a follow-up that is done, due or to come. */
export const klar =
  (orsak: string, avslutDagar: number, insats: number, kommentar: string | null = null): Vag =>
  (d, k) => {
    const signerad = avslutDagar + k.slump.heltal(35, 90)
    tillSignering(d, k, signerad)
    const vald = k.profil.insatser[insats]
    const slut = k.tid.sedan(avslutDagar)
    if (vald) d.medInsats(vald, { startad: k.tid.sedan(signerad - 6), slutad: slut })
    if (k.slump.chans(45))
      bedom(
        d,
        { ...k, profil: { ...k.profil, formaga: k.profil.formaga.slice(-1) } },
        avslutDagar + 5,
        avslutDagar + 5,
        1,
      )
    anteckna(d, k, signerad - 4, avslutDagar, 3)
    d.falt({
      mottagare: vald?.utforareNamn ?? null,
      trepartssamtal: k.tid.sedan(signerad - 5),
      avslutKommentar: kommentar,
    })
    d.avslutad(slut, orsak)
    if (avslutDagar < 100 || orsak === 'AVLIDEN') return
    d.uppfoljd(k.tid.sedan(avslutDagar - 90), {
      forsorjning:
        orsak === 'TILL_ARBETE' ? 'LON' : orsak === 'TILL_STUDIER' ? 'STUDIESTOD' : 'SJUKERSATTNING',
      sysselsattning:
        orsak === 'TILL_ARBETE'
          ? 'Arbetar halvtid'
          : orsak === 'TILL_STUDIER'
            ? 'Läser på Lärcentrum'
            : 'Dagverksamhet två dagar i veckan',
      kommentar: 'Nöjd. Tycker att vägen hit var rimlig.',
    })
  }

/** Left on the way, in the kartläggning. */
export const lamnade =
  (orsak: string, kommentar: string | null = null): Vag =>
  (d, k) => {
    const slut = k.slump.heltal(20, 150)
    const start = slut + 45
    tillKartlaggning(d, k, start)
    kartlagg(d, k, start, slut + 5, 4)
    anteckna(d, k, start, slut + 2, 2)
    if (orsak === 'ATERKALLAT_SAMTYCKE')
      d.samtyckeAterkallat(k.tid.sedan(slut + 2), 'Vill inte att uppgifterna delas längre.')
    d.avslutad(k.tid.sedan(slut), orsak).falt({ avslutKommentar: kommentar })
  }
