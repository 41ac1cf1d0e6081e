import type { Importrad } from './importrad'

/** For tests: a sound row about one invented person, with the facts that the test is about. */
export function enRad(falt: Partial<Importrad> = {}): Importrad {
  return {
    personnummer: '198504129811',
    fornamn: 'Åsa',
    efternamn: 'Testlund',
    kon: 'KVINNA',
    kommunKod: '0881',
    spar: 'REAKTIV',
    manader: 30,
    skal: null,
    skyddad: false,
    identifierad: '2026-01-10',
    aktualiserad: null,
    teambeslut: null,
    beslutsdatum: null,
    kartlaggningPaborjad: null,
    rekommendationKlar: null,
    insatstyp: null,
    insatsStartad: null,
    aktivitetsformaga: null,
    bedomningsdatum: null,
    avslutad: null,
    avslutsorsak: null,
    ...falt,
  }
}
