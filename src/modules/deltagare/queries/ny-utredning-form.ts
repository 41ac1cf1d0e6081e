import 'server-only'
import { personal } from '@/modules/anvandare/public'
import { organisationStore } from '@/modules/organisation/public'
import { type Utkast, utkastStore } from '@/modules/utkast/public'
import { arendeHandelse } from '@/modules/utredning/public'
import type { Datum } from '@/programme/definition'
import { programmeOf } from '@/programme/register'
import { defineQuery } from '@/server/define-query'
import { type FormVal, formVal } from '../form-val'
import { farAndra, loadPerson } from '../load-person'
import { DeltagareIdInput } from '../schema'
import { deltagareStore } from '../store'

export interface NyUtredningFormView extends FormVal {
  deltagareId: string
  /** Null where the person is protected. */
  namn: string | null
  fodelsedatum: Datum
  tidigare: { arendenummer: string; avslutad: Datum | null; orsak: string }[]
  /** Whether an utredning is open: then there is nothing to begin. */
  oppen: boolean
  /** What stood in the last one, to go on from. */
  forut: Record<string, string>
  utkast: Partial<Pick<Utkast, 'innehall' | 'nr' | 'sparatAt'>>
}

/** The form for letting somebody take part again. Logged as a read of the person. */
export const nyUtredningForm = defineQuery({
  name: 'ny-utredning-form',
  input: DeltagareIdInput,
  load: ({ tx, input }) => loadPerson(tx, input.deltagareId),
  read: farAndra,
  audit: ({ resource: { u } }) => arendeHandelse('PERSON_LAST', u),
  present: async ({ tx, actor, today, resource: { d, u } }): Promise<NyUtredningFormView> => {
    const { koder } = programmeOf(u.programKod)
    const register = { kommunKod: d.kommunKod, programKod: u.programKod }
    const organisation = await organisationStore.kommunensTeam(tx, register, today)
    const tidigare = await deltagareStore.utredningar(tx, d)
    const utkast = await utkastStore.find(tx, actor.anvandareId, 'ny-utredning', d.id)
    const orsak = (kod: string | null): string =>
      koder.avslutsorsaker.find((o) => o.kod === kod)?.etikett ?? ''
    return {
      ...formVal({ register, organisation, folk: await personal(tx), idag: today, jag: actor.anvandareId }),
      deltagareId: d.id,
      namn: d.skydd === 'INGA' ? `${d.fornamn} ${d.efternamn}` : null,
      fodelsedatum: d.fodelsedatum,
      tidigare: tidigare.map((t) => ({
        arendenummer: t.arendenummer,
        avslutad: t.avslutad,
        orsak: orsak(t.avslutsorsak),
      })),
      oppen: tidigare.some((t) => t.avslutad === null),
      forut: { bakgrund: u.bakgrund ?? '', provatTidigare: u.provatTidigare ?? '' },
      utkast: utkast ? { innehall: utkast.innehall, nr: utkast.nr, sparatAt: utkast.sparatAt } : {},
    }
  },
})
