import type { Actor, Medlemskap, Roll } from '@/server/actor'
import { tabell, vantat, type Vem } from '../prov/behorighet/tabell'
import { type Lage, lagen } from '../prov/behorighet/vem-far'

/** The day the tests of who may what are asked on. */
export const IDAG = '2026-11-20'
export const NYBRO = { kommunKod: '0881' }
export const TORSAS = { kommunKod: '0834' }
export const HULTSFRED = { kommunKod: '0860' }
export const SODRA = { teamKod: 'SODRA' }
export const NORRA = { teamKod: 'NORRA' }

type Plats = Partial<Omit<Medlemskap, 'roll'>>

/** A membership in a role; its place is what the test gives it, and nothing else. */
export const uppdrag = (roll: Roll, plats: Plats = {}): Medlemskap => ({
  id: [roll, ...Object.values(plats)].join(' '),
  programKod: 'KRAFT',
  roll,
  yrke: null,
  kommunKod: null,
  teamKod: null,
  fran: '2025-09-01',
  till: null,
  ...plats,
})

/** Somebody with these memberships, who looks as the first of them. */
export const aktor = (medlemskap: Medlemskap[], mer: Partial<Actor> = {}): Actor => ({
  anvandareId: 'någon',
  namn: 'Någon',
  epost: 'nagon@prov.example',
  idag: IDAG,
  medlemskap,
  undantag: [],
  uppdrag: medlemskap[0] ?? null,
  ...mer,
})

/** Somebody who asks, and what the written table calls them towards a person in Nybro, team Södra. */
export interface Person extends Vem {
  namn: string
  actor: Actor
}

const person = (
  namn: string,
  grupp: Vem['grupp'],
  medlemskap: Medlemskap[],
  undantag: Lage[] = [],
): Person => ({
  namn,
  grupp,
  roll: medlemskap[0]?.roll ?? 'PROJEKTMEDARBETARE',
  situation: medlemskap.length === 0 ? 'slutat' : 'egen kommun',
  actor: aktor(
    medlemskap.map((m) => ({ ...m, id: namn })),
    { anvandareId: namn, undantag },
  ),
})

/** One of each role, and the same role from elsewhere; the last has no membership that holds today. */
export const personer: Person[] = [
  person('projektmedarbetare Nybro', 'KOMMUN', [uppdrag('PROJEKTMEDARBETARE', NYBRO)]),
  person('projektmedarbetare Torsås', 'GRANNE', [uppdrag('PROJEKTMEDARBETARE', TORSAS)]),
  person('projektmedarbetare Hultsfred', 'INGEN', [uppdrag('PROJEKTMEDARBETARE', HULTSFRED)]),
  person('arbetsterapeut Södra', 'TEAM', [uppdrag('ARBETSTERAPEUT', SODRA)]),
  person('arbetsterapeut Norra', 'INGEN', [uppdrag('ARBETSTERAPEUT', NORRA)]),
  person('remittent Nybro', 'REMITTENT', [uppdrag('REMITTENT', NYBRO)]),
  person('remittent Torsås', 'INGEN', [uppdrag('REMITTENT', TORSAS)]),
  person('loggranskare Nybro', 'GRANSKARE', [uppdrag('LOGGRANSKARE', NYBRO)]),
  person('förtroendeläkare', 'LAKARE', [uppdrag('FORTROENDELAKARE')]),
  person('projektledare', 'INGEN', [uppdrag('PROJEKTLEDARE')]),
  person('projektadministratör', 'INGEN', [uppdrag('PROJEKTADMINISTRATOR')]),
  person('styrgrupp', 'INGEN', [uppdrag('STYRGRUPP')]),
  person('systemadministratör', 'INGEN', [uppdrag('SYSTEMADMINISTRATOR')]),
  person('utan uppdrag', 'INGEN', []),
]

/** Those who stand in a relation of their own to the case, beside their role. */
const medRelation: Person[] = [
  person(
    'namngiven handläggare Nybro',
    'KOMMUN_HANDLAGGARE',
    [uppdrag('PROJEKTMEDARBETARE', NYBRO)],
    ['skyddad'],
  ),
  person('namngiven handläggare Södra', 'TEAM_HANDLAGGARE', [uppdrag('ARBETSTERAPEUT', SODRA)], ['skyddad']),
  person(
    'namngiven kollega Hultsfred',
    'KOLLEGA',
    [uppdrag('PROJEKTMEDARBETARE', HULTSFRED)],
    ['ordinar', 'efter'],
  ),
  person('arbetsterapeut i Södra för en tid', 'TEAM', [
    uppdrag('ARBETSTERAPEUT', NORRA),
    uppdrag('ARBETSTERAPEUT', SODRA),
  ]),
]

const stangd = { oppenTeam: null, oppenTill: null }
const oppenTill = (dag: string) => ({ oppenTeam: 'SODRA', oppenTill: dag })

/** What each state of the written table is in the case: to whom it stands open, and through which day. */
const oppnad: Record<Lage, { oppenTeam: string | null; oppenTill: string | null }> = {
  ordinar: oppenTill('2028-08-31'),
  skyddad: oppenTill('2028-08-31'),
  aterkallat: stangd,
  fore: stangd,
  efter: oppenTill(IDAG),
  langesedan: oppenTill('2026-11-19'),
}

const slapps = (dorr: string, vem: Vem, lage: Lage): boolean => vantat(tabell[dorr]!, vem, lage) === 'JA'

/** Everyone towards a case in each of its states. `far` asks the written table whether a door opens to them. */
export const arendefall = lagen.flatMap((lage) =>
  [...personer, ...medRelation].map((p) => ({
    lage,
    namn: p.namn,
    actor: p.actor,
    arende: { id: lage, kommunKod: '0881', skyddad: lage === 'skyddad', ...oppnad[lage] },
    far: (dorr: string) => slapps(dorr, p, lage),
  })),
)

/** Who a rule lets in. It answers with the membership that permits, which bears its holder's name. */
export const vilka = (rule: (actor: Actor) => Medlemskap | null): string[] =>
  personer.flatMap(({ actor }) => rule(actor)?.id ?? [])

/** Who the written table lets in through a door that asks for no person. */
export const enligtTabellen = (dorr: string): string[] =>
  personer.filter((p) => slapps(dorr, p, 'ordinar')).map((p) => p.namn)

/** What each one is shown, by name; those who are shown nothing are left out. */
export const visas = <S>(scope: (actor: Actor) => { via: Medlemskap; scope: S } | null): Record<string, S> =>
  Object.fromEntries(
    personer.flatMap(({ actor }) => {
      const found = scope(actor)
      return found ? [[found.via.id, found.scope]] : []
    }),
  )
