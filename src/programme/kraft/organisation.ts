import type { KommunFro, TeamFro } from '../definition'

/**
 * The organisation as it is first laid into the database, where names and dated targets then live as rows.
 * Source: Projektplan, "Målgrupper" (table of participants per kommun and team).
 */

export const team = [
  { kod: 'NORRA', namn: 'Norra', ascii: 'norra' },
  { kod: 'MELLERSTA', namn: 'Mellersta', ascii: 'mellersta' },
  { kod: 'SODRA', namn: 'Södra', ascii: 'sodra' },
] as const satisfies readonly TeamFro[]
export type TeamKod = (typeof team)[number]['kod']

export const kommuner = [
  {
    kommunkod: '0860',
    namn: 'Hultsfred',
    ascii: 'hultsfred',
    prefix: 'HUL',
    team: 'NORRA',
    mal: 48,
    nod: true,
  },
  {
    kommunkod: '0884',
    namn: 'Vimmerby',
    ascii: 'vimmerby',
    prefix: 'VIM',
    team: 'NORRA',
    mal: 18,
    nod: false,
  },
  {
    kommunkod: '0883',
    namn: 'Västervik',
    ascii: 'vastervik',
    prefix: 'VAS',
    team: 'NORRA',
    mal: 34,
    nod: false,
  },
  {
    kommunkod: '0882',
    namn: 'Oskarshamn',
    ascii: 'oskarshamn',
    prefix: 'OSK',
    team: 'MELLERSTA',
    mal: 48,
    nod: true,
  },
  {
    kommunkod: '0861',
    namn: 'Mönsterås',
    ascii: 'monsteras',
    prefix: 'MON',
    team: 'MELLERSTA',
    mal: 27,
    nod: false,
  },
  {
    kommunkod: '0821',
    namn: 'Högsby',
    ascii: 'hogsby',
    prefix: 'HOG',
    team: 'MELLERSTA',
    mal: 25,
    nod: false,
  },
  { kommunkod: '0881', namn: 'Nybro', ascii: 'nybro', prefix: 'NYB', team: 'SODRA', mal: 38, nod: true },
  {
    kommunkod: '0862',
    namn: 'Emmaboda',
    ascii: 'emmaboda',
    prefix: 'EMM',
    team: 'SODRA',
    mal: 18,
    nod: false,
  },
  { kommunkod: '0834', namn: 'Torsås', ascii: 'torsas', prefix: 'TOR', team: 'SODRA', mal: 21, nod: false },
  {
    kommunkod: '0840',
    namn: 'Mörbylånga',
    ascii: 'morbylanga',
    prefix: 'MOR',
    team: 'SODRA',
    mal: 15,
    nod: false,
  },
  {
    kommunkod: '0885',
    namn: 'Borgholm',
    ascii: 'borgholm',
    prefix: 'BOR',
    team: 'SODRA',
    mal: 16,
    nod: false,
  },
] as const satisfies readonly KommunFro<TeamKod>[]
