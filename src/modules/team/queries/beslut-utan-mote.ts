import 'server-only'
import { gallandeBeslut } from '@/modules/aktualisering/public'
import { arbetarITeamet, namesOf, personal } from '@/modules/anvandare/public'
import { organisationStore } from '@/modules/organisation/public'
import { utredningPolicy } from '@/modules/utredning/domain/public'
import {
  arendeHandelse,
  type ArendeHuvud,
  ArendeSidaInput,
  huvudStore,
  loadArendeHuvud,
  utredningStore,
} from '@/modules/utredning/public'
import { type Utkast, utkastStore } from '@/modules/utkast/public'
import { programmeOf } from '@/programme/register'
import { defineQuery } from '@/server/define-query'
import { beslutFoljd, beslutstext } from '@/text/sv/team'
import { beslutStore } from '../beslut-store'
import { foreslagnaDagar } from '../domain/foreslagna-dagar'
import { type KoArende, toKoArende } from './mote-arende'
import type { TeammoteView } from './teammote'

export interface BeslutUtanMoteView {
  huvud: ArendeHuvud
  arende: KoArende
  /** What the decision bar needs. */
  bar: Pick<TeammoteView, 'beslut' | 'ansvariga' | 'skyddadesAnsvariga' | 'jag' | 'forslag'>
  /** What its reader has begun to write. */
  utkast: Utkast | null
  /** The decision that stands; it may be undone where no closed minutes hold it. */
  staende: { id: string; etikett: string; text: string; slutligt: boolean } | null
}

/** One case, decided outside a meeting. */
export const beslutUtanMoteQuery = defineQuery({
  name: 'beslut-utan-mote',
  input: ArendeSidaInput,
  load: async ({ tx, input }) => {
    const u = await utredningStore.findForDeltagare(tx, input.deltagareId, input.u)
    return u && beslutStore.one(tx, u)
  },
  read: (actor, { u }) => utredningPolicy.teamets(actor, u),
  audit: ({ resource: { u } }) => arendeHandelse('ARENDE_LAST', u, { del: 'beslut' }),
  present: async ({ tx, actor, today, resource: a }): Promise<BeslutUtanMoteView> => {
    const { u } = a
    const { teambeslut } = programmeOf(u.programKod).koder
    const sandning = a.sandningar.find((s) => s.atertagen === null) ?? null
    const b = sandning && gallandeBeslut(sandning)
    const namn = await namesOf(tx, [sandning?.skickadAv ?? null, b?.ansvarigId ?? null])
    const kommuner = await organisationStore.kommunNamn(tx)
    const iTeamet = (await personal(tx)).filter((p) => arbetarITeamet(p, u.oppenTeam))
    const kod = teambeslut.find((k) => k.kod === b?.beslut)
    return {
      huvud: await loadArendeHuvud(tx, actor, u),
      arende: toKoArende(a, { moteId: '', motesdag: today, idag: today, delad: false, kommuner, namn }),
      bar: {
        beslut: teambeslut.map((k) => ({ kod: k.kod, etikett: k.etikett, foljd: beslutFoljd[k.kod] })),
        ansvariga: iTeamet.map((p) => ({ id: p.anvandareId, namn: p.namn })),
        skyddadesAnsvariga: u.skyddad ? { [u.id]: await huvudStore.handlaggareIds(tx, u) } : {},
        jag: actor.anvandareId,
        forslag: foreslagnaDagar(programmeOf(u.programKod).installningar, today),
      },
      utkast: await utkastStore.find(tx, actor.anvandareId, 'teambeslut', u.id),
      staende: b && {
        id: b.id,
        etikett: `${kod?.etikett ?? b.beslut} ${b.datum}`,
        text: beslutstext({ ...b, ansvarig: namn.get(b.ansvarigId ?? '') ?? null }),
        slutligt: kod?.slutligt ?? false,
      },
    }
  },
})
