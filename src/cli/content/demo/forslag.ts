import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Personlotta } from './personer'
import type { Tid } from './tid'

interface Ett {
  kommun: string
  status: 'INLAMNAT' | 'MOTTAGET' | 'REGISTRERAT' | 'INTE_AKTUELLT'
  dagar: number
  motivering: string
  skal?: string
}

/** What handläggare at ekonomiskt bistånd have proposed, in each state that a förslag can have. */
const alla: readonly Ett[] = [
  {
    kommun: 'nybro',
    status: 'INLAMNAT',
    dagar: 2,
    motivering:
      'Bistånd sedan fyra år. Har själv frågat efter projektet efter att ha läst om det på anslagstavlan.',
  },
  {
    kommun: 'nybro',
    status: 'INLAMNAT',
    dagar: 5,
    motivering: 'Tre avbrutna praktiker på två år. Jag tror att något har missats.',
  },
  {
    kommun: 'nybro',
    status: 'MOTTAGET',
    dagar: 8,
    motivering:
      'Vill arbeta men kommer inte förbi värken. Vårdcentralen och Arbetsförmedlingen säger olika saker.',
  },
  {
    kommun: 'nybro',
    status: 'REGISTRERAT',
    dagar: 40,
    motivering: 'Unga vuxna i hushållet, ingen har arbete. Börja gärna med modern.',
  },
  {
    kommun: 'nybro',
    status: 'INTE_AKTUELLT',
    dagar: 60,
    motivering: 'Sjukskriven på heltid sedan ett år.',
    skal: 'Står i en rehabilitering som pågår till våren. Välkommen att föreslå igen då.',
  },
  {
    kommun: 'hultsfred',
    status: 'INLAMNAT',
    dagar: 3,
    motivering: 'Långt bistånd, god svenska, har aldrig fått en samlad kartläggning.',
  },
  {
    kommun: 'hultsfred',
    status: 'MOTTAGET',
    dagar: 12,
    motivering: 'Har skrivit brev till nämnden om att få hjälp att komma vidare.',
  },
  {
    kommun: 'oskarshamn',
    status: 'INLAMNAT',
    dagar: 6,
    motivering: 'Två år efter utförsäkringen. Saknar läkarkontakt.',
  },
  {
    kommun: 'oskarshamn',
    status: 'REGISTRERAT',
    dagar: 55,
    motivering: 'Trivdes på Återbruket, tappade platsen när den lades ner.',
  },
  {
    kommun: 'emmaboda',
    status: 'INLAMNAT',
    dagar: 4,
    motivering: 'Glasbruket lade ner. Hela laget behöver något nytt, hen är längst från arbete.',
  },
  {
    kommun: 'torsas',
    status: 'MOTTAGET',
    dagar: 9,
    motivering: 'Bor hos förälder, har inte kommit hit ensam på två år.',
  },
  {
    kommun: 'vastervik',
    status: 'INTE_AKTUELLT',
    dagar: 33,
    motivering: 'Fick bistånd första gången i våras.',
    skal: 'För kort tid med bistånd för reaktivt spår, och vägen till arbete finns redan.',
  },
]

/** Lays in the förslag; a registered one leads to the latest case of its kommun. */
export async function laggInForslag(
  client: pg.Client,
  tid: Tid,
  personer: Personlotta,
  kommunKod: (ascii: string) => string,
  id: (konto: string) => string,
): Promise<void> {
  for (const f of alla) {
    const p = personer.nasta()
    const kommun = kommunKod(f.kommun)
    const inlamnat = `${tid.sedan(f.dagar)}T09:20:00Z`
    const svarat = f.status === 'INLAMNAT' ? null : `${tid.sedan(Math.max(1, f.dagar - 3))}T13:05:00Z`
    const arende = f.status === 'REGISTRERAT' ? await senasteArendet(client, kommun) : null
    await client.query(
      `insert into public.forslag (kommun_kod, id, fornamn, efternamn, nummer, fodelsedatum, telefon, motivering, status, skal, utredning_id,
        forslagsstallare_id, inlamnat_at, svarat_at, svarat_av) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        kommun,
        randomUUID(),
        p.fornamn,
        p.efternamn,
        p.nummer,
        p.fodelsedatum,
        '070-174 06 11',
        f.motivering,
        f.status,
        f.skal ?? null,
        arende,
        id(`remittent.${f.kommun}`),
        inlamnat,
        svarat,
        svarat ? id(`projektmedarbetare.${f.kommun}`) : null,
      ],
    )
  }
}

async function senasteArendet(client: pg.Client, kommunKod: string): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    'select id from public.utredning where kommun_kod = $1 and not skyddad and avslutad is null order by identifierad desc, id limit 1',
    [kommunKod],
  )
  return rows[0]?.id ?? null
}
