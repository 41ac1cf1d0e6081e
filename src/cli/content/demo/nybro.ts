import { addDays } from '@/domain/datum'
import type { Kon } from '@/programme/definition'
import { anteckna, bedom, borja, kartlagg, motetFore, paMotet, skicka } from './delar'
import {
  identifierad,
  iKartlaggning,
  iRekommendation,
  iStodVidare,
  klar,
  kompletteras,
  pausad,
  utanInsats,
  vantarBeslut,
  type Vag,
} from './vagar'
import { fraga } from './strackor'

/** Those in Nybro whom the start page and the participant page are looked at with. */
export interface Nybrobo {
  fornamn: string
  kon: Kon
  alder: number
  /** Which life, in the order of the profiles. */
  liv: number
  skydd?: string
  vag: Vag
}

/** A long way in the kartläggning: a pause, an insats broken off, five assessments, three areas left. */
const mittIAllt: Vag = (d, k) => {
  const { tid, profil } = k
  const mote = motetFore(k, 365)
  borja(d, k, mote.dagar + 40)
  d.spar('REAKTIV', 38)
  skicka(d, k, mote.dagar + 21, { till: addDays(tid.idag, 112) })
  d.antagen(mote.datum, paMotet(mote))
  d.kartlaggs(tid.sedan(358))
  for (const [dagar, procent, grund] of [
    [355, 15, 'Första samtalet'],
    [246, 25, 'Arbetsträning, sex veckor'],
    [198, 0, 'Läkarintyg, operation'],
    [57, 25, 'Samtal och observation på Återbruket'],
    [15, 30, 'Arbetsprov under tre dagar'],
  ] as const) {
    d.formaga(tid.sedan(dagar), procent, {
      bedomare: k.at.namn,
      grund,
      motivering: 'Bedömd tillsammans, utifrån veckor som har varit lika.',
    })
  }
  const [traning, fysio, arbete] = profil.insatser
  if (traning) d.medInsats(traning, { startad: tid.sedan(291), slutad: tid.sedan(217), avbruten: true })
  d.pausad(tid.sedan(200), 'SJUKDOM', tid.sedan(80)).aterupptagen(tid.sedan(81))
  if (fysio) d.medInsats(fysio, { startad: tid.sedan(165) })
  if (traning) d.medInsats(traning, { startad: tid.sedan(74) })
  if (arbete)
    d.medInsats(
      {
        ...arbete,
        typ: 'SOCIAL',
        benamning: 'Skuldrådgivning',
        utforare: 'SOCIALTJANST',
        utforareNamn: 'Nybro kommun',
        timmar: 1,
      },
      { planerad: tid.om(8) },
    )
  kartlagg(d, k, 340, 12, 9, true)
  anteckna(d, k, 350, 210, 9)
  anteckna(d, k, 78, 4, 8)
  d.fragaLakare({
    datum: tid.sedan(80),
    lakareId: k.lakareId,
    fraga: profil.lakare.fraga,
    delar: ['BAKGRUND', 'OMRADE_HALSA', 'AKTIVITETSFORMAGA', 'INSATSER'],
    onskat: tid.sedan(66),
    minuter: 45,
    svar: { datum: tid.sedan(67), text: profil.lakare.svar, minuter: 40 },
  })
  d.nastaKontakt(tid.om(1), 'Möte tillsammans på AME')
}

const narmastSlut: Vag = (d, k) => {
  iKartlaggning(3)(d, k)
  d.nastaKontakt(k.tid.om(3), 'Möte på neutral plats')
}

/** The question lies with the doctor. */
export const hosLakaren: Vag = (d, k) => {
  iKartlaggning(10)(d, k)
  fraga(d, k, 9)
}

/** The doctor has answered, and it can still be read. */
export const lakarenHarSvarat: Vag = (d, k) => {
  iKartlaggning(9)(d, k)
  fraga(d, k, 20, 5)
}

const ingetPlanerat: Vag = (d, k) => {
  iKartlaggning(2)(d, k)
  d.falt({ nastaKontakt: null, nastaKontaktVad: null })
}

/** The samtycke ends within the month; everything else goes on. */
export const samtyckeSlutarSnart: Vag = (d, k) => {
  const mote = motetFore(k, 60)
  borja(d, k, mote.dagar + 30)
  skicka(d, k, mote.dagar + 12, { till: addDays(k.tid.idag, 7 + k.slump.heltal(0, 14)) })
  d.antagen(mote.datum, paMotet(mote))
  d.kartlaggs(k.tid.sedan(52))
  kartlagg(d, k, 50, 6, 4)
  bedom(d, k, 40, 40, 1)
  anteckna(d, k, 50, 6, 3)
  d.nastaKontakt(k.tid.om(4), 'Förnya samtycket')
}

export const nybrobor: readonly Nybrobo[] = [
  { fornamn: 'Åsa', kon: 'KVINNA', alder: 41, liv: 0, vag: mittIAllt },
  { fornamn: 'Roger', kon: 'MAN', alder: 47, liv: 3, vag: kompletteras(-3) },
  { fornamn: 'Samira', kon: 'KVINNA', alder: 33, liv: 2, vag: klar('TILL_ARBETE', 91, 0) },
  { fornamn: 'Abdirahman', kon: 'MAN', alder: 36, liv: 2, vag: iKartlaggning(9) },
  { fornamn: 'Daniel', kon: 'MAN', alder: 30, liv: 1, vag: hosLakaren },
  { fornamn: 'Örjan', kon: 'MAN', alder: 55, liv: 0, vag: iRekommendation },
  { fornamn: 'Tigist', kon: 'KVINNA', alder: 38, liv: 2, vag: iStodVidare },
  { fornamn: 'Linnea', kon: 'KVINNA', alder: 24, liv: 1, vag: ingetPlanerat },
  { fornamn: 'Jonas', kon: 'MAN', alder: 44, liv: 3, vag: utanInsats },
  { fornamn: 'Zlatko', kon: 'MAN', alder: 51, liv: 0, vag: pausad('VANTAR_PA_VARD', -5) },
  { fornamn: 'Emelie', kon: 'KVINNA', alder: 27, liv: 1, vag: samtyckeSlutarSnart },
  { fornamn: 'Kjell-Åke', kon: 'MAN', alder: 59, liv: 3, vag: vantarBeslut },
  { fornamn: 'Ebba', kon: 'KVINNA', alder: 26, liv: 1, vag: identifierad },
  { fornamn: 'Rut', kon: 'KVINNA', alder: 50, liv: 3, vag: iStodVidare },
  { fornamn: 'Conny', kon: 'MAN', alder: 43, liv: 0, vag: iStodVidare },
  { fornamn: 'Majken', kon: 'KVINNA', alder: 29, liv: 1, vag: klar('TILL_STUDIER', 150, 2) },
  { fornamn: 'Sven-Olof', kon: 'MAN', alder: 58, liv: 0, vag: klar('RATT_ERSATTNING', 64, 1) },
  { fornamn: 'Vera', kon: 'KVINNA', alder: 35, liv: 1, skydd: 'SEKRETESSMARKERING', vag: narmastSlut },
]
