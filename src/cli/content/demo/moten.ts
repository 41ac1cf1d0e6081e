import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { addDays, type Datum, daysBetween } from '@/domain/datum'
import type { Medverkande, Mote } from './kontext'
import type { Tid } from './tid'

/** A team with those who meet. */
export interface Motesteam {
  kod: string
  ledare: Medverkande
  deltar: (Medverkande & { kommunKod: string; roll: string })[]
}

const MELLANRUM = 21

/** The team's past meetings, every third Thursday, the latest first and more than two weeks ago: so the queue has grown. */
export function motenFor(tid: Tid, programFran: Datum): Mote[] {
  const sistaTorsdag = Array.from({ length: 7 }, (_, i) => addDays(tid.idag, -15 - i)).find(
    (d) => new Date(`${d}T12:00:00Z`).getUTCDay() === 4,
  )
  const sista = sistaTorsdag ?? addDays(tid.idag, -15)
  const antal = Math.max(8, Math.floor(daysBetween(addDays(programFran, 12), sista) / MELLANRUM) + 1)
  return Array.from({ length: Math.min(antal, 22) }, (_, i) => ({
    id: randomUUID(),
    datum: addDays(sista, -i * MELLANRUM),
  }))
}

const sagt = [
  'Vi hann med alla ärenden. Kommunen tar med frågan om tolk till nästa möte.',
  'Bra underlag. Teamet bad om att få frågan formulerad i en mening nästa gång.',
  'Vi talade om väntetiderna hos vårdcentralen. Arbetsterapeuten hör av sig till verksamhetschefen.',
  'Kontaktpersonen berättade hur det går för dem som antogs förra gången.',
  'Vi prövade att börja med personens egna ord. Det vill vi fortsätta med.',
]

/** Lays in a team's meetings with who was there, and for each kommun that had a case at one its minutes. */
export async function laggInMoten(
  client: pg.Client,
  team: Motesteam,
  moten: readonly Mote[],
  beslut: readonly { moteId: string; kommunKod: string }[],
): Promise<void> {
  for (const [i, mote] of moten.entries()) {
    await client.query(
      'insert into public.teammote (id, team_kod, datum, ledare_id, startad_at, avslutad_at, version) values ($1, $2, $3, $4, $5, $6, 2)',
      [mote.id, team.kod, mote.datum, team.ledare.id, `${mote.datum}T12:00:00Z`, `${mote.datum}T14:10:00Z`],
    )
    const dar = team.deltar.filter((_, n) => n === 0 || (n + i) % 5 !== 0)
    for (const m of dar) {
      await client.query(
        'insert into public.teammote_narvaro (mote_id, anvandare_id, namn, roll, kommun_kod) values ($1, $2, $3, $4, $5)',
        [mote.id, m.id, m.namn, m.roll, m.roll === 'PROJEKTMEDARBETARE' ? m.kommunKod : null],
      )
    }
    const kommuner = [...new Set(beslut.filter((b) => b.moteId === mote.id).map((b) => b.kommunKod))].sort()
    for (const [n, kommunKod] of kommuner.entries()) {
      await client.query(
        'insert into public.teammote_protokoll (mote_id, kommun_kod, text, andrad_at) values ($1, $2, $3, $4)',
        [mote.id, kommunKod, sagt[(i + n) % sagt.length], `${mote.datum}T14:10:00Z`],
      )
    }
  }
}
