import type { Datum } from '@/domain/datum'
import { KOLUMNER, type Kolumn } from '@/modules/import/domain/rubriker'
import { testNummer } from '@/cli/content/an-utredning'

export type Rad = Partial<Record<Kolumn, string>>

/** A sound row about an invented person in Nybro, with the facts that the test is about. */
export function enRad(fodd: Datum, falt: Rad = {}): Rad {
  return {
    Personnummer: testNummer(fodd, 3),
    Förnamn: 'Åsa',
    Efternamn: 'Testlund',
    Kön: 'Kvinna',
    Kommun: 'Nybro',
    Spår: 'Reaktiv',
    'Månader med bistånd': '30',
    Identifierad: '2026-01-10',
    ...falt,
  }
}

/** The rows as a file that Excel would have saved. */
export function csv(rader: readonly Rad[]): Uint8Array {
  const text = [KOLUMNER.join(';'), ...rader.map((r) => KOLUMNER.map((k) => r[k] ?? '').join(';'))].join(
    '\r\n',
  )
  return new TextEncoder().encode(`\ufeff${text}\r\n`)
}
