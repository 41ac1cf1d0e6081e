import { GISSAT, type Provperson, type Varld } from './varld'

type Adress = (p: Provperson, v: Varld) => string
const ting = (p: Provperson, namn: string): string => p.ids[namn] ?? GISSAT

/** Every page, by its file under src/app: the row of the table that it opens by, and where it is for a person. */
export const sidor: Record<string, { rad: string; adress: Adress }> = {
  '(inloggad)': { rad: 'skal', adress: () => '/' },
  '(inloggad)/admin': { rad: 'anvandare', adress: () => '/admin' },
  '(inloggad)/admin/konton/[kontoId]': { rad: 'konto', adress: (_, v) => `/admin/konton/${v.mal.konto}` },
  '(inloggad)/admin/nytt': { rad: 'nytt-konto', adress: () => '/admin/nytt' },
  '(inloggad)/anteckna': { rad: 'mina-arenden', adress: () => '/anteckna' },
  '(inloggad)/anteckna/[utredningId]': { rad: 'anteckna', adress: (p) => `/anteckna/${p.utredningId}` },
  '(inloggad)/deltagare': {
    rad: 'deltagarlista',
    adress: (p) => `/deltagare?status=ALLA&arende=${p.arendenummer}`,
  },
  '(inloggad)/deltagare/[deltagareId]': {
    rad: 'arende-oversikt',
    adress: (p) => `/deltagare/${p.deltagareId}`,
  },
  '(inloggad)/deltagare/[deltagareId]/anteckningar': {
    rad: 'anteckningar',
    adress: (p) => `/deltagare/${p.deltagareId}/anteckningar`,
  },
  '(inloggad)/deltagare/[deltagareId]/arendet': {
    rad: 'gang-sida',
    adress: (p) => `/deltagare/${p.deltagareId}/arendet`,
  },
  '(inloggad)/deltagare/[deltagareId]/insatser': {
    rad: 'insats-sida',
    adress: (p) => `/deltagare/${p.deltagareId}/insatser`,
  },
  '(inloggad)/deltagare/[deltagareId]/kartlaggning': {
    rad: 'kartlaggning-sida',
    adress: (p) => `/deltagare/${p.deltagareId}/kartlaggning`,
  },
  '(inloggad)/deltagare/[deltagareId]/lakare': {
    rad: 'lakare-flik',
    adress: (p) => `/deltagare/${p.deltagareId}/lakare`,
  },
  '(inloggad)/deltagare/[deltagareId]/person': {
    rad: 'person-form',
    adress: (p) => `/deltagare/${p.deltagareId}/person`,
  },
  '(inloggad)/deltagare/[deltagareId]/rattelser': {
    rad: 'rattelser',
    adress: (p) => `/deltagare/${p.deltagareId}/rattelser`,
  },
  '(inloggad)/deltagare/[deltagareId]/rekommendation': {
    rad: 'rekommendation-sida',
    adress: (p) => `/deltagare/${p.deltagareId}/rekommendation`,
  },
  '(inloggad)/deltagare/[deltagareId]/rekommendation/skriv-ut': {
    rad: 'rekommendation-utskrift',
    adress: (p) => `/deltagare/${p.deltagareId}/rekommendation/skriv-ut`,
  },
  '(inloggad)/deltagare/[deltagareId]/samtycke': {
    rad: 'samtycke-sida',
    adress: (p) => `/deltagare/${p.deltagareId}/samtycke`,
  },
  '(inloggad)/deltagare/[deltagareId]/samtycke/beslut': {
    rad: 'beslut-utan-mote',
    adress: (p) => `/deltagare/${p.deltagareId}/samtycke/beslut`,
  },
  '(inloggad)/deltagare/[deltagareId]/skriv-ut': {
    rad: 'arende-utskrift',
    adress: (p) => `/deltagare/${p.deltagareId}/skriv-ut`,
  },
  '(inloggad)/deltagare/registrera': {
    rad: 'registrera-form',
    adress: (p) => `/deltagare/registrera?forslag=${ting(p, 'forslag')}`,
  },
  '(inloggad)/deltagare/registrera/[deltagareId]': {
    rad: 'ny-utredning-form',
    adress: (p) => `/deltagare/registrera/${p.deltagareId}`,
  },
  '(inloggad)/forslag': { rad: 'forslag', adress: () => '/forslag' },
  '(inloggad)/forslag/ny': { rad: 'nytt-forslag', adress: () => '/forslag/ny' },
  '(inloggad)/granskning': { rad: 'granskningar', adress: () => '/granskning' },
  '(inloggad)/granskning/[granskningId]': {
    rad: 'granskning',
    adress: (p) => `/granskning/${ting(p, 'granskning')}`,
  },
  '(inloggad)/hjalp': { rad: 'hjalp', adress: () => '/hjalp' },
  '(inloggad)/import': { rad: 'import-start', adress: () => '/import' },
  '(inloggad)/import/[filId]': { rad: 'granska-import#fil', adress: (_, v) => `/import/${v.mal.filId}` },
  '(inloggad)/konto': { rad: 'mitt-konto', adress: () => '/konto' },
  '(inloggad)/lakarstod': { rad: 'lakarstod', adress: () => '/lakarstod' },
  '(inloggad)/lakarstod/[konsultationId]': {
    rad: 'konsultation',
    adress: (p) => `/lakarstod/${ting(p, 'konsultation')}`,
  },
  '(inloggad)/logg': { rad: 'logg', adress: () => '/logg' },
  '(inloggad)/logg/person/[deltagareId]': {
    rad: 'loggutdrag',
    adress: (p) => `/logg/person/${p.deltagareId}`,
  },
  '(inloggad)/mal': { rad: 'mal-sida', adress: () => '/mal' },
  '(inloggad)/mal/[indikator]': { rad: 'mal-bakom#nybro', adress: () => '/mal/M1?omfang=KOMMUN:0881' },
  '(inloggad)/samtyckestext': { rad: 'samtyckestext', adress: () => '/samtyckestext' },
  '(inloggad)/team': { rad: 'teamtavla', adress: () => '/team' },
  '(inloggad)/team/moten': { rad: 'moten', adress: () => '/team/moten' },
  '(inloggad)/team/moten/[moteId]/protokoll': {
    rad: 'protokoll#nybro',
    adress: (_, v) => `/team/moten/${v.mal.moteId}/protokoll?k=0881`,
  },
  '(mote)/team/moten/[moteId]': { rad: 'teammote', adress: (_, v) => `/team/moten/${v.mal.moteId}` },
}

/** Pages that anyone may open, and what none of them shows is a person. */
export const oppnaSidor: Record<string, string> = {
  'logga-in': '/logga-in',
  'lank/[hemlighet]': `/lank/${GISSAT}`,
}

interface Hamtning {
  rad: string
  /** In every form it is given. */
  adresser: Adress[]
  /** Asked again and again by a page that may have what it waits for already: it says nothing where nothing is there. */
  tyst?: true
}

/** Route handlers that give something out. */
export const hamtningar: Record<string, Hamtning> = {
  'api/export/deltagare': {
    rad: 'exportera-lista',
    adresser: ['xlsx', 'csv', 'json'].map((f) => () => `/api/export/deltagare?format=${f}&status=ALLA`),
  },
  'api/export/mal': {
    rad: 'mal-tal',
    adresser: ['xlsx', 'csv', 'json'].map((f) => () => `/api/export/mal?format=${f}`),
  },
  'api/import/avvisade': {
    rad: 'avvisade-rader#fil',
    adresser: [(_, v) => `/api/import/avvisade?format=csv&filId=${v.mal.filId}`],
  },
  'api/import/framsteg': {
    rad: 'import-framsteg#fil',
    adresser: [(_, v) => `/api/import/framsteg?filId=${v.mal.filId}`],
    tyst: true,
  },
  'api/import/mall': {
    rad: 'import-start',
    adresser: [() => '/api/import/mall?format=csv', () => '/api/import/mall'],
  },
}
/** Route handlers that take something in, or tell nothing: tried by checks of their own. */
export const ovrigaVagar = ['api/halsa', 'api/logga-ut', 'api/uppladdning/import', 'api/utkast']
