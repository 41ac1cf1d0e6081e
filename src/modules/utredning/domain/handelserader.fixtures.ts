import type {
  AktualiseringRad,
  FormagaRad,
  Handelserader,
  InsatsRad,
  RekommendationRad,
  SamtyckeRad,
  TeambeslutRad,
} from './handelserader'

/** What is recorded about a case, for the tests of the rules that read it. */
export const inget: Handelserader = {
  samtycken: [],
  aktualiseringar: [],
  beslut: [],
  anteckningar: [],
  insatser: [],
  formagor: [],
  instrument: [],
  rekommendationer: [],
  konsultationer: [],
  uppfoljningar: [],
  bidrag: [],
  steg: [],
  statusar: [],
  uppgifter: [],
  rattade: [],
  antalRattelser: 0,
}

const grund = { av: 'sofia', makulerad: false, version: 1, kalla: 'APP' }

export const samtycke = (mer: Partial<SamtyckeRad> = {}): SamtyckeRad => ({
  ...grund,
  id: 's1',
  datum: '2026-01-20',
  till: null,
  satt: 'PAPPER',
  berattat: null,
  oppnarTeam: true,
  oppnarLakare: false,
  mottagare: null,
  aterkallat: null,
  aterkallatSkal: null,
  ...mer,
})

export const sandning = (mer: Partial<AktualiseringRad> = {}): AktualiseringRad => ({
  ...grund,
  id: 'a1',
  skickad: '2026-02-02',
  fraga: null,
  egnaOrd: null,
  atertagen: null,
  atertagenSkal: null,
  kompletterad: null,
  komplettering: null,
  ...mer,
})

export const beslut = (mer: Partial<TeambeslutRad> = {}): TeambeslutRad => ({
  ...grund,
  id: 'b1',
  aktualiseringId: 'a1',
  beslut: 'ANTAGEN',
  datum: '2026-02-10',
  skal: null,
  forslag: null,
  komplettera: null,
  kompletteraSenast: null,
  taUpp: null,
  anteckning: null,
  ...mer,
})

export const insats = (mer: Partial<InsatsRad> = {}): InsatsRad => ({
  ...grund,
  id: 'i1',
  typ: 'SOCIAL',
  benamning: null,
  utforare: null,
  utforareNamn: null,
  status: 'PAGAENDE',
  planeradStart: null,
  startad: '2026-03-01',
  slutad: null,
  timmarPerVecka: null,
  syfte: null,
  resultat: null,
  avbrottSkal: null,
  ...mer,
})

/** An assessment. */
export const formaga = (mer: Partial<FormagaRad> = {}): FormagaRad => ({
  ...grund,
  id: 'f1',
  datum: '2026-05-06',
  procent: 30,
  bedomare: null,
  grund: null,
  motivering: null,
  ...mer,
})

/** A first version of a rekommendation, signed. */
export const rekommendation = (mer: Partial<RekommendationRad> = {}): RekommendationRad => ({
  ...grund,
  id: 'r1',
  nr: 1,
  status: 'SIGNERAD',
  sammanfattning: null,
  motivering: null,
  personensSyn: null,
  genomgangen: null,
  ejGenomgangenSkal: null,
  signerad: '2026-05-20',
  rattelseSkal: null,
  aktivitetsformagaId: null,
  steg: [],
  ...mer,
})
