import type { Tabell } from '@/filer/tabell'
import { indikatorer, konIndikatorer } from '@/programme/kraft'
import type { MalTal } from './queries/mal-tal'

const etikett = new Map<string, string>([...indikatorer, ...konIndikatorer].map((i) => [i.kod, i.etikett]))
const omfangstyp: Record<string, string> = { PROGRAM: 'Hela projektet', TEAM: 'Team', KOMMUN: 'Kommun' }

/** Every goal in every scope as a table, one row a number. A withheld number is empty and says why. */
export function malTabell({ per, omfang }: MalTal): Tabell {
  return {
    namn: 'Mål',
    kolumner: [
      { rubrik: 'Per', slag: 'DATUM', nyckel: 'per' },
      { rubrik: 'Omfång', slag: 'TEXT', nyckel: 'typ' },
      { rubrik: 'Namn', slag: 'TEXT', nyckel: 'namn' },
      { rubrik: 'Kommunkod', slag: 'TEXT', nyckel: 'kod' },
      { rubrik: 'Indikator', slag: 'TEXT', nyckel: 'indikator' },
      { rubrik: 'Benämning', slag: 'TEXT', nyckel: 'benamning' },
      { rubrik: 'Utfall', slag: 'TAL', nyckel: 'utfall' },
      { rubrik: 'Mål', slag: 'TEXT', nyckel: 'mal' },
      { rubrik: 'Undantag', slag: 'TEXT', nyckel: 'undantag' },
    ],
    rader: omfang.flatMap((o) =>
      Object.entries(o.indikatorer).map(([kod, m]) => [
        per,
        omfangstyp[o.typ] ?? o.typ,
        o.namn,
        o.kod,
        kod,
        etikett.get(kod) ?? kod,
        m.utfall,
        m.mal === null ? null : typeof m.mal === 'number' ? String(m.mal) : m.mal.join('–'),
        m.undantag ?? null,
      ]),
    ),
  }
}
