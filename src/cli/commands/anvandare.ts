import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import { parseArgs } from 'node:util'
import { stockholmDatum } from '@/domain/datum'
import { avslutaKonto } from '@/modules/anvandare/use-cases/avsluta-konto'
import { foreslaMedlemskap } from '@/modules/anvandare/use-cases/foresla-medlemskap'
import { skapaKonto } from '@/modules/anvandare/use-cases/skapa-konto'
import { skapaLank } from '@/modules/anvandare/use-cases/skapa-lank'
import { anvandareQuery } from '@/modules/anvandare/queries/anvandare'
import { SkapaKontoInput } from '@/modules/anvandare/schema'
import { defaultProgramme } from '@/programme/register'
import { roller } from '@/server/actor'
import { newSecret } from '@/server/auth/secrets'
import { inloggPool } from '@/server/db/client'
import { isUniqueViolation, sqlState } from '@/server/db/errors'
import type { Door } from '@/server/db/tenant-transaction'
import type { Result } from '@/server/result'
import { meddelande } from '@/text/sv/refusals'
import { openDoor, requireSom } from '../door'
import { CommandRefusal } from '../refusal'

const HJALP = 'Skriv skapa, lank eller avsluta. Mer: npm run kraft -- anvandare --help'

const options = {
  som: { type: 'string' },
  epost: { type: 'string' },
  namn: { type: 'string' },
  roll: { type: 'string' },
  kommun: { type: 'string' },
  team: { type: 'string' },
  yrke: { type: 'string' },
  fran: { type: 'string' },
  till: { type: 'string' },
} as const
type Values = { [K in keyof typeof options]?: string }

/** kraft anvandare skapa|avsluta|lank: the same use cases as the room of accounts, by another door. */
export async function run(args: string[]): Promise<number> {
  const [vad, ...rest] = args
  const { values } = parseArgs({ args: rest, options })
  if (vad === 'skapa') return values.som ? skapa(await openDoor(values.som), values) : skapaForsta(values)
  if (vad === 'avsluta') return avsluta(await openDoor(requireSom(values.som)), values)
  if (vad === 'lank') return lank(await openDoor(requireSom(values.som)), values)
  throw new CommandRefusal(HJALP)
}

function valueOf<V>(result: Result<V>): V {
  if (result.ok) return result.value
  const falt = Object.values(result.falt ?? {}).join(' ')
  throw new CommandRefusal(falt || meddelande(result.kod, result.data))
}

/** The account with the address, as those who keep accounts see it. */
async function kontoId(door: Door, epost: string | undefined): Promise<string> {
  if (!epost) throw new CommandRefusal('Ange vilket konto: --epost E-POST.')
  const view = valueOf(await anvandareQuery(door, { sok: epost, roll: '' }))
  const konto = view.konton.rader.find((k) => k.epost === epost.trim().toLowerCase())
  if (!konto) throw new CommandRefusal(`Det finns inget konto med e-postadressen ${epost}.`)
  return konto.id
}

const adressTill = (sokvag: string): string =>
  `${process.env.AUTH_URL ?? `http://127.0.0.1:${process.env.PORT ?? 3000}`}${sokvag}`

const skriv = (text: string): void => void process.stdout.write(`${text}\n`)

/** Told before the account is made: an account that is left without its uppdrag is in the way of trying again. */
function requireUppdrag(v: Values): void {
  const roll = roller.find((r) => r === v.roll)
  if (!roll) throw new CommandRefusal(`Rollen finns inte. Skriv en av: ${roller.join(', ')}.`)
  const { team } = defaultProgramme
  if (v.team && !team.some((t) => t.kod === v.team))
    throw new CommandRefusal(`Teamet finns inte. Skriv ett av: ${team.map((t) => t.kod).join(', ')}.`)
}

async function skapa(door: Door, v: Values): Promise<number> {
  if (v.roll) requireUppdrag(v)
  const { id } = valueOf(await skapaKonto(door, { namn: v.namn ?? '', epost: v.epost ?? '' }))
  skriv(`Kontot ${v.epost} är skapat.`)
  if (!v.roll) return 0
  const idag = stockholmDatum(new Date())
  const { vantar } = valueOf(
    await foreslaMedlemskap(door, {
      anvandareId: id,
      roll: v.roll,
      kommunKod: v.kommun ?? '',
      teamKod: v.team ?? '',
      yrke: v.yrke ?? '',
      fran: v.fran ?? idag,
      till: v.till ?? '',
    }),
  )
  skriv(
    vantar
      ? 'Uppdraget är föreslaget och gäller när någon annan har bekräftat det.'
      : 'Uppdraget gäller från sin första dag.',
  )
  return 0
}

async function avsluta(door: Door, v: Values): Promise<number> {
  valueOf(await avslutaKonto(door, { id: await kontoId(door, v.epost) }))
  skriv(`Kontot ${v.epost} är avslutat och utloggat överallt.`)
  return 0
}

async function lank(door: Door, v: Values): Promise<number> {
  const { sokvag } = valueOf(await skapaLank(door, { id: await kontoId(door, v.epost) }))
  skriv(`Länken gäller i 24 timmar och går att använda en gång:\n${adressTill(sokvag)}`)
  return 0
}

/** Only while nobody is: afterwards accounts are made by somebody, and the log says by whom. */
async function skapaForsta(v: Values): Promise<number> {
  const given = SkapaKontoInput.safeParse({ namn: v.namn ?? '', epost: v.epost ?? '' })
  if (!given.success) throw new CommandRefusal(given.error.issues.map((i) => i.message).join(' '))
  const hemlighet = newSecret()
  try {
    await inloggPool().query('select vagg.forsta_systemadministrator($1, $2, $3, $4, $5, $6)', [
      randomUUID(),
      given.data.epost,
      given.data.namn,
      defaultProgramme.kod,
      hemlighet,
      userInfo().username,
    ])
  } catch (error) {
    if (isUniqueViolation(error))
      throw new CommandRefusal(`Det finns redan ett konto med ${given.data.epost}.`)
    if (sqlState(error) !== 'KR003') throw error
    throw new CommandRefusal('Det finns redan en systemadministratör. Ange vem du arbetar som: --som E-POST.')
  }
  skriv(
    `Den första systemadministratören är skapad. Länken gäller i 24 timmar och går att använda en gång:\n${adressTill(`/lank/${hemlighet}`)}`,
  )
  return 0
}
