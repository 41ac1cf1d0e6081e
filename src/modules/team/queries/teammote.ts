import 'server-only'
import type { Datum } from '@/domain/datum'
import { etikettAv } from '@/domain/kodlista'
import { arbetarITeamet, type Medarbetare, namesOf, personal } from '@/modules/anvandare/public'
import { organisationStore } from '@/modules/organisation/public'
import { stegSomBorjarMed } from '@/modules/utredning/domain/public'
import { type Arende, huvudStore } from '@/modules/utredning/public'
import { type Utkast, utkastStore } from '@/modules/utkast/public'
import type { Teambeslut } from '@/programme/definition'
import { programmeOf } from '@/programme/register'
import { finnUtkast, utkastResurs } from '@/schema/utkast'
import type { LogEvent } from '@/server/audit/events'
import type { Tx } from '@/server/db/tenant-transaction'
import { defineQuery } from '@/server/define-query'
import { beslutFoljd, beslutstext } from '@/text/sv/team'
import { beslutStore, type MoteArende } from '../beslut-store'
import { foreslagnaDagar } from '../domain/foreslagna-dagar'
import { ofTeam } from '../domain/narvaro'
import { vantarPaBeslut } from '../domain/teammote'
import { teammotePolicy } from '../policy'
import { MoteInput } from '../schema'
import { type Teammote, teamStore } from '../store'
import { decidedHere, type KoArende, toKoArende } from './mote-arende'

/** One line of the growing minutes. */
export interface Protokollrad {
  beslutId: string
  utredningId: string
  version: number
  vem: string
  kommun: string
  beslut: string
  /** What was decided, in words; null on a shared screen. */
  text: string | null
}

export interface TeammoteView {
  mote: { id: string; datum: Datum; startad: string; stangt: boolean; version: number; team: string }
  idag: Datum
  delad: boolean
  arenden: KoArende[]
  protokoll: Protokollrad[]
  narvaro: { id: string; namn: string; var: string; dar: boolean; leder: boolean }[]
  anteckningar: {
    kommunKod: string
    kommun: string
    text: string
    version: number
    /** What its reader has begun to write. */
    utkast: Utkast | null
  }[]
  /** Who can become responsible: everyone in the team, and in protected cases their handlers. */
  ansvariga: { id: string; namn: string }[]
  skyddadesAnsvariga: Record<string, string[]>
  jag: string
  beslut: { kod: Teambeslut; etikett: string; foljd: string }[]
  /** Decisions that the reader has begun to write, by utredning; none on a shared screen. */
  halvaBeslut: Partial<Record<string, Utkast>>
  /** Suggested days for the fields that ask for one. */
  forslag: { kompletteraSenast: Datum; taUpp: Datum }
}

interface Laddat {
  mote: Teammote
  arenden: MoteArende[]
}

/** The meeting on one screen: the queue, each case, who is there and the minutes so far. */
export const teammoteQuery = defineQuery({
  name: 'teammote',
  input: MoteInput,
  load: async ({ tx, input, today }): Promise<Laddat | null> => {
    const mote = await teamStore.find(tx, input.moteId)
    return mote && { mote, arenden: await casesOf(tx, mote, input.delad, today) }
  },
  read: (actor, { mote }) => teammotePolicy.leda(actor, mote),
  audit: ({ resource, input }) => perKommun(resource.arenden, 'TEAMMOTE_LAST', resource.mote.id, input.delad),
  present: async ({ tx, actor, today, input, resource: { mote, arenden } }): Promise<TeammoteView> => {
    const kommuner = await organisationStore.kommunNamn(tx)
    const personer = ofTeam(await personal(tx), mote)
    const namn = await namesOf(tx, arenden.flatMap(namesIn))
    const s = { moteId: mote.id, motesdag: mote.datum, idag: today, delad: input.delad, kommuner, namn }
    // What was typed on one's own screen may tell of a person.
    const utkast = input.delad ? [] : await utkastStore.all(tx, actor.anvandareId)
    const arbetsterapeuter = personer.filter((p) => arbetarITeamet(p, mote.teamKod))
    return {
      mote: {
        id: mote.id,
        datum: mote.datum,
        startad: mote.startadAt,
        stangt: mote.avslutadAt !== null,
        version: mote.version,
        team: mote.team.namn,
      },
      idag: today,
      delad: input.delad,
      arenden: arenden.map((a) => toKoArende(a, s)),
      protokoll: minutesOf(arenden, s),
      narvaro: await attendance(tx, mote, personer, kommuner),
      anteckningar: input.delad ? [] : await notes(tx, mote, kommuner, utkast),
      ansvariga: arbetsterapeuter.map((p) => ({ id: p.anvandareId, namn: p.namn })),
      skyddadesAnsvariga: await protectedHandlers(tx, arenden),
      jag: actor.anvandareId,
      beslut: programmeOf(mote.team.programKod).koder.teambeslut.map(({ kod, etikett }) => ({
        kod,
        etikett,
        foljd: beslutFoljd[kod],
      })),
      halvaBeslut: Object.fromEntries(
        utkast.filter((k) => k.form === 'teambeslut').map((k) => [k.resurs, k]),
      ),
      forslag: foreslagnaDagar(programmeOf(mote.team.programKod).installningar, mote.datum),
    }
  },
})

/** What waits for a decision and what the meeting has decided, oldest sending first; protected ones last, and apart. */
async function casesOf(tx: Tx, mote: Teammote, delad: boolean, today: Datum): Promise<MoteArende[]> {
  const steg = stegSomBorjarMed(programmeOf(mote.team.programKod), 'SANDNING')
  const vantar = (await beslutStore.inStep(tx, mote.teamKod, steg)).filter(
    (a) => mote.avslutadAt === null && vantarPaBeslut(a.u, mote.datum, today),
  )
  const beslutade = await beslutStore.casesOf(tx, await beslutStore.standingIn(tx, mote.id))
  const alla = new Map([...vantar, ...beslutade].map((a) => [a.u.id, a]))
  return [...alla.values()].filter((a) => !delad || !a.u.skyddad).sort((a, b) => bySent(a.u, b.u))
}

const bySent = (a: Arende, b: Arende): number =>
  Number(a.skyddad) - Number(b.skyddad) ||
  (a.aktualiserad ?? '').localeCompare(b.aktualiserad ?? '') ||
  a.arendenummer.localeCompare(b.arendenummer)

const namesIn = (a: MoteArende): (string | null)[] =>
  a.sandningar.flatMap((s) => [s.skickadAv, ...s.beslut.map((b) => b.ansvarigId)])

function minutesOf(arenden: MoteArende[], s: Parameters<typeof toKoArende>[1]): Protokollrad[] {
  const rader = arenden.flatMap((a) => {
    const { namn, kommun, version } = toKoArende(a, s)
    const { teambeslut } = programmeOf(a.u.programKod).koder
    return decidedHere(a, s.moteId).map((b) => ({
      beslutId: b.id,
      utredningId: a.u.id,
      version,
      vem: namn ?? a.u.arendenummer,
      kommun,
      beslut: etikettAv(teambeslut, b.beslut),
      text: s.delad ? null : beslutstext({ ...b, ansvarig: s.namn.get(b.ansvarigId ?? '') ?? null }),
      nar: b.skapadAt,
    }))
  })
  return rader.sort((a, b) => a.nar.localeCompare(b.nar)).map(({ nar: _nar, ...rad }) => rad)
}

async function attendance(tx: Tx, mote: Teammote, personer: Medarbetare[], kommuner: Map<string, string>) {
  const dar = await teamStore.present(tx, mote.id)
  return personer
    .map((p) => ({
      id: p.anvandareId,
      namn: p.namn,
      var: p.kommunKod ? (kommuner.get(p.kommunKod) ?? '') : rollNamn(mote.team.programKod, p.roll),
      dar: dar.some((n) => n.anvandareId === p.anvandareId),
      leder: p.anvandareId === mote.ledareId,
    }))
    .sort((a, b) => Number(b.leder) - Number(a.leder))
}

const rollNamn = (programKod: string, roll: string): string =>
  programmeOf(programKod)
    .roller.find((r) => r.kod === roll)
    ?.etikett.toLowerCase() ?? ''

async function notes(tx: Tx, mote: Teammote, kommuner: Map<string, string>, utkast: Utkast[]) {
  const rows = await teamStore.minutes(tx, mote.id)
  return mote.kommuner.map((kod) => {
    const row = rows.find((r) => r.kommunKod === kod)
    return {
      kommunKod: kod,
      kommun: kommuner.get(kod) ?? '',
      text: row?.text ?? '',
      version: row?.version ?? 0,
      utkast: finnUtkast(utkast, 'protokoll', utkastResurs(mote.id, kod)),
    }
  })
}

async function protectedHandlers(tx: Tx, arenden: MoteArende[]): Promise<Record<string, string[]>> {
  const handlers: Record<string, string[]> = {}
  for (const { u } of arenden) if (u.skyddad) handlers[u.id] = await huvudStore.handlaggareIds(tx, u)
  return handlers
}

/** One log row a kommun: the persons that the answer shows. */
export function perKommun(
  arenden: MoteArende[],
  handelse: LogEvent['handelse'],
  moteId: string,
  delad = false,
): LogEvent[] {
  const koder = [...new Set(arenden.map((a) => a.u.kommunKod))]
  return koder.map((kod) => {
    const har = arenden.filter((a) => a.u.kommunKod === kod)
    return {
      handelse,
      kedja: kod,
      deltagare: har.map((a) => a.u.deltagareId),
      utredningar: har.map((a) => a.u.id),
      uppgifter: { mote: moteId, ...(delad ? { delad } : {}) },
    }
  })
}
