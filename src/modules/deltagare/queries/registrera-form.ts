import 'server-only'
import { type Val, valAv } from '@/domain/kodlista'
import { arbetarITeamet, personal } from '@/modules/anvandare/public'
import { type Forslag, forslagAttRegistrera } from '@/modules/forslag/public'
import { organisationStore } from '@/modules/organisation/public'
import { gallandeText } from '@/modules/samtycke/domain/public'
import { type Utkast, utkastStore } from '@/modules/utkast/public'
import { programmeOf } from '@/programme/register'
import { defineQuery } from '@/server/define-query'
import { formateraPersonnummer } from '../domain/personnummer'
import { folkVal, formVal, type FormVal } from '../form-val'
import { registerScope } from '../policy'
import { RegistreraFormInput } from '../schema'

export interface RegistreraFormView extends FormVal {
  kon: Val[]
  skydd: Val[]
  kontaktsatt: Val[]
  foretradare: Val[]
  samtyckestext: string
  arbetsterapeuter: Val[]
  /** What somebody has proposed, as the fields hold it; null where the form begins empty. */
  forslag: { id: string; varden: Record<string, string> } | null
  utkast: { resurs: string } & Partial<Pick<Utkast, 'innehall' | 'nr' | 'sparatAt'>>
}

/** The registration form: its choices, and what its writer had begun. */
export const registreraForm = defineQuery({
  name: 'registrera-form',
  input: RegistreraFormInput,
  scope: registerScope,
  load: async ({ tx, actor, scope, today, input }) => {
    const forslag = await forslagAttRegistrera(tx, scope.kommunKod, input.forslag)
    const resurs = forslag?.id ?? 'ny'
    const utkast = await utkastStore.find(tx, actor.anvandareId, 'registrera', resurs)
    return {
      organisation: await organisationStore.kommunensTeam(tx, scope, today),
      folk: await personal(tx),
      utkast: utkast?.kommunKod === scope.kommunKod ? utkast : null,
      resurs,
      forslag,
    }
  },
  audit: ({ scope, resource: { forslag } }) =>
    forslag && { handelse: 'FORSLAG_LAST', kedja: scope.kommunKod, uppgifter: { forslag: forslag.id } },
  present: ({
    actor,
    scope,
    today,
    resource: { organisation, folk, utkast, resurs, forslag },
  }): RegistreraFormView => {
    const program = programmeOf(scope.programKod)
    const { koder } = program
    return {
      ...formVal({ register: scope, organisation, folk, idag: today, jag: actor.anvandareId }),
      kon: valAv(koder.kon),
      skydd: valAv(koder.skyddslagen),
      kontaktsatt: valAv(koder.kontaktsatt),
      foretradare: valAv(koder.foretradartyper),
      samtyckestext: gallandeText(program.samtyckestexter, today).version,
      arbetsterapeuter: folkVal(folk, (m) => arbetarITeamet(m, organisation.teamKod)),
      forslag: forslag && { id: forslag.id, varden: forslagsvarden(forslag) },
      utkast: utkast
        ? { resurs, innehall: utkast.innehall, nr: utkast.nr, sparatAt: utkast.sparatAt }
        : { resurs },
    }
  },
})

const forslagsvarden = (f: Forslag): Record<string, string> => ({
  fornamn: f.fornamn,
  efternamn: f.efternamn,
  nummer: f.nummer ? formateraPersonnummer(f.nummer) : '',
  fodelsedatum: f.nummer ? '' : (f.fodelsedatum ?? ''),
  telefon: f.telefon ?? '',
  bakgrund: f.motivering,
})
