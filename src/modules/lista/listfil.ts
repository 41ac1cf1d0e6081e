import type { Tabell, TabellKolumn } from '@/filer/tabell'
import { laget, sparNamn, stegNamn } from '@/text/sv/lista'
import type { Listexport } from './queries/exportera-lista'

const kolumner: TabellKolumn[] = [
  { rubrik: 'Ärendenummer', slag: 'TEXT', nyckel: 'arendenummer' },
  { rubrik: 'Förnamn', slag: 'TEXT', nyckel: 'fornamn' },
  { rubrik: 'Efternamn', slag: 'TEXT', nyckel: 'efternamn' },
  { rubrik: 'Kommun', slag: 'TEXT', nyckel: 'kommun' },
  { rubrik: 'Spår', slag: 'TEXT', nyckel: 'spar' },
  { rubrik: 'Steg', slag: 'TEXT', nyckel: 'steg' },
  { rubrik: 'Läge', slag: 'TEXT', nyckel: 'lage' },
  { rubrik: 'Kontaktperson', slag: 'TEXT', nyckel: 'kontaktperson' },
  { rubrik: 'Identifierad', slag: 'DATUM', nyckel: 'identifierad' },
  { rubrik: 'Aktualiserad', slag: 'DATUM', nyckel: 'aktualiserad' },
  { rubrik: 'Nästa kontakt', slag: 'DATUM', nyckel: 'nastaKontakt' },
  { rubrik: 'Avslutad', slag: 'DATUM', nyckel: 'avslutad' },
]

/** The list as a table for a file. Cells are made safe from formulas by the writer. */
export function listTabell({ rader, idag }: Listexport): Tabell {
  return {
    namn: 'Deltagare',
    kolumner,
    rader: rader.map((r) => [
      r.arendenummer,
      r.fornamn,
      r.efternamn,
      r.kommun,
      sparNamn(r.spar),
      stegNamn(r.steg),
      laget(r, idag),
      r.kontaktperson,
      r.identifierad,
      r.aktualiserad,
      r.nastaKontakt,
      r.avslutad,
    ]),
  }
}
