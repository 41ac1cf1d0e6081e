import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { layInJson } from '@/server/db/lay-in'
import { recountWith } from '@/server/goals'
import type { UtredningBuilder } from '../an-utredning'
import { mergeRows } from '../arendebyggare'
import type { DemoUtredning } from './demo-utredning'
import type { Varld } from './varld'

/** Lays in the cases, numbered in the order they began, and counts their intervals. */
export async function laggInArenden(client: pg.Client, arenden: readonly DemoUtredning[]): Promise<void> {
  for (const kommunKod of new Set(arenden.map((d) => d.kommunKod))) {
    const egna = arenden
      .filter((d) => d.kommunKod === kommunKod)
      .sort((a, b) => (a.identifieringsdag < b.identifieringsdag ? -1 : 1))
    for (const d of egna) {
      const ar = Number(d.identifieringsdag.slice(0, 4))
      const { rows } = await client.query<{ nr: string }>(
        'select vagg.nytt_arendenummer($1, $2::int, 1) as nr',
        [kommunKod, ar],
      )
      d.medArendenummer(rows[0]?.nr ?? '')
    }
  }
  await laggInByggda(client, arenden)
}

/** Lays in what builders made, and counts the intervals. */
export async function laggInByggda(client: pg.Client, byggare: readonly UtredningBuilder[]): Promise<void> {
  for (const kommunKod of [...new Set(byggare.map((b) => b.kommunKod))].sort()) {
    const rader = mergeRows(byggare.filter((b) => b.kommunKod === kommunKod).map((b) => b.build()))
    await client.query('select vagg.lagg_in($1, $2)', [kommunKod, layInJson(rader)])
  }
  await recountWith(
    async (sql, p) => (await client.query(sql, p)).rows,
    byggare.map((b) => b.utredningId),
  )
}

/** What hangs on no case: the doctor's time shared out, what came in about somebody protected, a note half written. */
export async function laggInOvrigt(
  client: pg.Client,
  v: Varld,
  programme: { kod: string; period: { fran: string } },
): Promise<void> {
  for (const [teamKod, minuter] of [
    ['NORRA', 3000],
    ['MELLERSTA', 3000],
    ['SODRA', 3240],
    [null, 900],
  ] as const) {
    await client.query(
      'insert into public.lakar_andel (id, program_kod, team_kod, minuter, fran, satt_av) values ($1, $2, $3, $4, $5, $6)',
      [randomUUID(), programme.kod, teamKod, minuter, programme.period.fran, v.konto('projektledare').id],
    )
  }
  const nybro = v.kommunKod('nybro')
  const skyddad = await ett(
    client,
    'select id, deltagare_id from public.utredning where kommun_kod = $1 and skyddad order by identifierad limit 1',
    nybro,
  )
  if (skyddad) {
    await client.query(
      `insert into public.granskning (kommun_kod, id, utredning_id, kalla, innehall, inlamnad_av, inlamnad_at) values ($1, $2, $3, 'FORSLAG', $4, $5, $6)`,
      [
        nybro,
        randomUUID(),
        skyddad.id,
        JSON.stringify({ motivering: 'Har frågat efter stöd att komma i arbete.' }),
        v.konto('remittent.nybro').id,
        `${v.tid.sedan(3)}T10:15:00Z`,
      ],
    )
    await client.query(
      `insert into public.uppgift (kommun_kod, id, utredning_id, slag, roll) values ($1, $2, $3, 'GRANSKA_INKOMMET', 'PROJEKTMEDARBETARE')`,
      [nybro, randomUUID(), skyddad.id],
    )
  }
  const paborjad = await ett(
    client,
    `select u.id from public.utredning u join public.deltagare d on d.id = u.deltagare_id
    where u.kommun_kod = $1 and d.fornamn = 'Kjell-Åke'`,
    nybro,
  )
  if (!paborjad) return
  await client.query(
    `insert into public.utkast (anvandare_id, form, resurs, kommun_kod, bas_version, innehall, nr) values ($1, 'anteckning', $2, $3, 0, $4, 1)`,
    [
      v.konto('projektmedarbetare.nybro').id,
      paborjad.id,
      nybro,
      JSON.stringify({
        typ: 'TELEFON',
        text: 'Vill komma i gång igen. Ont i ryggen, har tid hos vårdcentralen',
      }),
    ],
  )
}

async function ett(client: pg.Client, sql: string, kommunKod: string): Promise<{ id: string } | undefined> {
  return (await client.query<{ id: string }>(sql, [kommunKod])).rows[0]
}
