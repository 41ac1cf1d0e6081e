import type { Ting } from './varlden'

/** A page, who opens it, at most how many statements its reading takes, and the address it is opened with. */
export interface Sidrad {
  sida: string
  konto: string
  hogst: number
  fraga?: (t: Ting) => Record<string, unknown>
}

const PM = 'projektmedarbetare.nybro'
const AT = 'arbetsterapeut.sodra'
const person = (t: Ting) => ({ deltagareId: t.deltagareId })
const allt = () => ({ visa: 'alla' })

/**
 * The query budget: every page of the app has a row, and none may ask the database more than this, however many rows
 * there are. These are what they ask today: raise one only for a reason. The first statement of each reading finds the actor, the last one writes the log.
 */
// prettier-ignore
export const sidor: Sidrad[] = [
  { sida: '/',                                    konto: PM, hogst: 12, fraga: allt },
  { sida: '/',                                    konto: AT, hogst: 12 },
  { sida: '/admin',                               konto: 'systemadministrator', hogst: 6 },
  { sida: '/admin/konton/[kontoId]',              konto: 'systemadministrator', hogst: 6, fraga: (t) => ({ id: t.kontoId }) },
  { sida: '/admin/nytt',                          konto: 'systemadministrator', hogst: 1 },
  { sida: '/anteckna',                            konto: PM, hogst: 4 },
  { sida: '/anteckna/[utredningId]',              konto: PM, hogst: 6, fraga: (t) => ({ utredningId: t.utredningId }) },
  { sida: '/deltagare',                           konto: PM, hogst: 6 },
  { sida: '/deltagare',                           konto: AT, hogst: 6 },
  { sida: '/deltagare/[deltagareId]',             konto: PM, hogst: 8, fraga: person },
  { sida: '/deltagare/[deltagareId]',             konto: AT, hogst: 8, fraga: person },
  { sida: '/deltagare/[deltagareId]/anteckningar', konto: PM, hogst: 10, fraga: person },
  { sida: '/deltagare/[deltagareId]/arendet',     konto: PM, hogst: 7, fraga: person },
  { sida: '/deltagare/[deltagareId]/insatser',    konto: PM, hogst: 8, fraga: person },
  { sida: '/deltagare/[deltagareId]/kartlaggning', konto: AT, hogst: 12, fraga: person },
  { sida: '/deltagare/[deltagareId]/lakare',      konto: AT, hogst: 17, fraga: person },
  { sida: '/deltagare/[deltagareId]/person',      konto: PM, hogst: 11, fraga: person },
  { sida: '/deltagare/[deltagareId]/rattelser',   konto: PM, hogst: 6, fraga: person },
  { sida: '/deltagare/[deltagareId]/rekommendation', konto: AT, hogst: 10, fraga: (t) => ({ deltagareId: t.undertecknad }) },
  { sida: '/deltagare/[deltagareId]/rekommendation/skriv-ut', konto: AT, hogst: 10, fraga: (t) => ({ deltagareId: t.undertecknad }) },
  { sida: '/deltagare/[deltagareId]/samtycke',    konto: PM, hogst: 17, fraga: person },
  { sida: '/deltagare/[deltagareId]/samtycke/beslut', konto: AT, hogst: 14, fraga: (t) => ({ deltagareId: t.oppetBeslut }) },
  { sida: '/deltagare/[deltagareId]/skriv-ut',    konto: PM, hogst: 10, fraga: person },
  { sida: '/deltagare/registrera',                konto: PM, hogst: 4 },
  { sida: '/deltagare/registrera/[deltagareId]',  konto: PM, hogst: 8, fraga: (t) => ({ deltagareId: t.avslutadDeltagare }) },
  { sida: '/forslag',                             konto: PM, hogst: 8 },
  { sida: '/forslag',                             konto: 'remittent.nybro', hogst: 3 },
  { sida: '/forslag/ny',                          konto: 'remittent.nybro', hogst: 3 },
  { sida: '/granskning',                          konto: PM, hogst: 5 },
  { sida: '/granskning/[granskningId]',           konto: PM, hogst: 5, fraga: (t) => ({ granskningId: t.granskningId }) },
  { sida: '/hjalp',                               konto: PM, hogst: 1 },
  { sida: '/import',                              konto: PM, hogst: 1 },
  { sida: '/import/[filId]',                      konto: PM, hogst: 4, fraga: (t) => ({ filId: t.filId }) },
  { sida: '/konto',                               konto: PM, hogst: 5 },
  { sida: '/lakarstod',                           konto: AT, hogst: 7 },
  { sida: '/lakarstod',                           konto: 'lakare', hogst: 4 },
  { sida: '/lakarstod/[konsultationId]',          konto: 'lakare', hogst: 6, fraga: (t) => ({ id: t.konsultationId }) },
  { sida: '/logg',                                konto: 'loggranskare.nybro', hogst: 5 },
  { sida: '/logg/person/[deltagareId]',           konto: 'loggranskare.nybro', hogst: 5, fraga: person },
  { sida: '/mal',                                 konto: 'projektledare', hogst: 6 },
  { sida: '/mal',                                 konto: PM, hogst: 6 },
  { sida: '/mal/[indikator]',                     konto: AT, hogst: 7, fraga: () => ({ indikator: 'M1', typ: 'TEAM', kod: 'SODRA' }) },
  { sida: '/samtyckestext',                       konto: PM, hogst: 1 },
  { sida: '/team',                                konto: AT, hogst: 9 },
  { sida: '/team/moten',                          konto: AT, hogst: 15 },
  { sida: '/team/moten',                          konto: PM, hogst: 9 },
  { sida: '/team/moten/[moteId]',                 konto: AT, hogst: 22, fraga: (t) => ({ moteId: t.moteId }) },
  { sida: '/team/moten/[moteId]/protokoll',       konto: PM, hogst: 15, fraga: (t) => ({ moteId: t.moteId, kommunKod: '0881' }) },
]

/** Readings that are no page's: what surrounds every page, files that are downloaded, answers to a form. */
// prettier-ignore
export const ovriga: { las: string; konto: string; hogst: number; fraga?: (t: Ting) => Record<string, unknown> }[] = [
  { las: 'skal',              konto: PM, hogst: 2 },
  { las: 'sok-person',        konto: PM, hogst: 7, fraga: () => ({ sok: 'Prov Levnad', fodelsedatum: '1970-01-02' }) },
  { las: 'exportera-lista',   konto: PM, hogst: 5, fraga: () => ({ format: 'csv' }) },
  { las: 'mal-tal',           konto: 'projektledare', hogst: 5 },
  { las: 'avvisade-rader',    konto: PM, hogst: 4, fraga: (t) => ({ filId: t.filId, format: 'csv' }) },
  { las: 'import-framsteg',   konto: PM, hogst: 2, fraga: (t) => ({ filId: t.filId }) },
]
