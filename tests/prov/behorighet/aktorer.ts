import { randomUUID } from 'node:crypto'
import type { Roll } from '@/server/actor'
import { closeSession, openSession } from '@/server/auth/sign-in'
import { withOwner } from '@/server/db/owner'
import type { Door } from '@/server/db/tenant-transaction'
import { dag } from '../../factories/dagar'
import type { Vem } from './tabell'
import type { Grupp, Situation } from './vem-far'

/** Somebody who tries every door. */
export interface Aktor extends Vem {
  namn: string
  id: string | null
  epost: string | null
  door: Door
}

interface Uppdrag {
  roll: Roll
  kommunKod?: string
  teamKod?: string
  fran?: string
  till?: string
}

const NYBRO = '0881'
const platser: Partial<Record<Situation, { kommunKod: string; teamKod: string }>> = {
  'annan kommun, samma team': { kommunKod: '0834', teamKod: 'SODRA' },
  'annat team': { kommunKod: '0860', teamKod: 'NORRA' },
  'annat team, namngiven kollega': { kommunKod: '0860', teamKod: 'NORRA' },
}

const KOMMUNENS: Roll[] = ['PROJEKTMEDARBETARE', 'REMITTENT', 'LOGGRANSKARE']
const PROGRAMMETS: Roll[] = [
  'FORTROENDELAKARE',
  'PROJEKTLEDARE',
  'PROJEKTADMINISTRATOR',
  'STYRGRUPP',
  'SYSTEMADMINISTRATOR',
]
const forlorade: Situation[] = ['inte börjat', 'slutat', 'avstängt konto', 'återkallad session']

/** Which situations each role is tried in. */
function situationerFor(roll: Roll): Situation[] {
  if (roll === 'PROJEKTMEDARBETARE')
    return [
      'egen kommun',
      'egen kommun, namngiven handläggare',
      'annan kommun, samma team',
      'annat team',
      'annat team, namngiven kollega',
      ...forlorade,
    ]
  if (roll === 'ARBETSTERAPEUT')
    return [
      'egen kommun',
      'egen kommun, namngiven handläggare',
      'annat team',
      'annat team, här för en tid',
      ...forlorade,
    ]
  if (KOMMUNENS.includes(roll)) return ['egen kommun', 'annan kommun, samma team', 'annat team', ...forlorade]
  return ['programmet', ...forlorade]
}

function gruppFor(roll: Roll, s: Situation): Grupp {
  if (forlorade.includes(s)) return 'INGEN'
  const hemma = s.startsWith('egen kommun')
  const handlaggare = s === 'egen kommun, namngiven handläggare'
  switch (roll) {
    case 'PROJEKTMEDARBETARE':
      if (hemma) return handlaggare ? 'KOMMUN_HANDLAGGARE' : 'KOMMUN'
      return s === 'annan kommun, samma team' ? 'GRANNE' : s.endsWith('kollega') ? 'KOLLEGA' : 'INGEN'
    case 'ARBETSTERAPEUT':
      return handlaggare ? 'TEAM_HANDLAGGARE' : hemma || s.endsWith('för en tid') ? 'TEAM' : 'INGEN'
    case 'REMITTENT':
      return hemma ? 'REMITTENT' : 'INGEN'
    case 'LOGGRANSKARE':
      return hemma ? 'GRANSKARE' : 'INGEN'
    case 'FORTROENDELAKARE':
      return 'LAKARE'
    default:
      return 'INGEN'
  }
}

function uppdragFor(roll: Roll, s: Situation): Uppdrag[] {
  const plats = platser[s] ?? { kommunKod: NYBRO, teamKod: 'SODRA' }
  const tid = s === 'inte börjat' ? { fran: dag(3) } : s === 'slutat' ? { till: dag(-2) } : {}
  const i = (p: typeof plats): Uppdrag => ({
    roll,
    ...(KOMMUNENS.includes(roll) ? { kommunKod: p.kommunKod } : {}),
    ...(roll === 'ARBETSTERAPEUT' ? { teamKod: p.teamKod } : {}),
    ...tid,
  })
  if (s !== 'annat team, här för en tid') return [i(plats)]
  return [i({ kommunKod: '0860', teamKod: 'NORRA' }), { ...i(plats), fran: dag(-5), till: dag(5) }]
}

async function laggIn(epost: string, uppdrag: Uppdrag[]): Promise<string> {
  const id = randomUUID()
  await withOwner(async (c) => {
    await c.query('insert into public.anvandare (id, epost, namn) values ($1, $2, $3)', [
      id,
      epost,
      `Prov ${epost.split('@')[0]}`,
    ])
    for (const u of uppdrag)
      await c.query(
        `insert into public.medlemskap (id, anvandare_id, program_kod, roll, yrke, kommun_kod, team_kod, fran, till, bekraftad_at)
         values ($1, $2, 'KRAFT', $3, $4, $5, $6, $7, $8, now())`,
        [
          randomUUID(),
          id,
          u.roll,
          u.roll === 'PROJEKTMEDARBETARE' ? 'SOCIALSEKRETERARE' : null,
          u.kommunKod ?? null,
          u.teamKod ?? null,
          u.fran ?? '2025-09-01',
          u.till ?? null,
        ],
      )
  })
  return id
}

async function sessionFor(id: string, s: Situation): Promise<Door> {
  const session = await openSession(id, 'WEBB', 'prov')
  if (s === 'återkallad session') await closeSession(session)
  if (s === 'avstängt konto')
    await withOwner((c) => c.query('update public.anvandare set avstangd_at = now() where id = $1', [id]))
  return { session, adress: 'prov' }
}

/** Everybody who tries the doors: each role in each of its situations, and those who are not signed in. */
export async function laggInAktorer(): Promise<Aktor[]> {
  const aktorer: Aktor[] = []
  const roller: Roll[] = [...KOMMUNENS, 'ARBETSTERAPEUT', ...PROGRAMMETS]
  for (const roll of roller) {
    for (const [n, situation] of situationerFor(roll).entries()) {
      const epost = `${roll.toLowerCase()}.${n}@prov.example`
      const id = await laggIn(epost, uppdragFor(roll, situation))
      const door = await sessionFor(id, situation)
      const grupp = gruppFor(roll, situation)
      aktorer.push({ roll, situation, grupp, namn: `${roll}, ${situation}`, id, epost, door })
    }
  }
  const okand = (situation: Situation, session: string | null): Aktor => ({
    roll: null,
    situation,
    grupp: 'INGEN',
    namn: situation,
    id: null,
    epost: null,
    door: { session },
  })
  return [...aktorer, okand('utloggad', null), okand('gissad session', 'gissning')]
}
