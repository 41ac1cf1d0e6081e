import 'server-only'
import { personal } from '@/modules/anvandare/public'
import { gallandeText } from '@/modules/samtycke/domain/public'
import { type Utkast, utkastStore } from '@/modules/utkast/public'
import { programmeOf } from '@/programme/register'
import { defineQuery } from '@/server/define-query'
import { folkVal, formVal, type FormVal, type Val, valAv } from '../form-val'
import { registerScope } from '../policy'
import { registerStore } from '../register-store'
import { RegistreraFormInput } from '../schema'

export interface RegistreraFormView extends FormVal {
  kon: Val[]
  skydd: Val[]
  kontaktsatt: Val[]
  foretradare: Val[]
  samtyckestext: string
  arbetsterapeuter: Val[]
  utkast: { resurs: string } & Partial<Pick<Utkast, 'innehall' | 'nr' | 'sparatAt'>>
}

/** The registration form: its choices, and what its writer had begun. */
export const registreraForm = defineQuery({
  name: 'registrera-form',
  input: RegistreraFormInput,
  scope: registerScope,
  load: async ({ tx, actor, scope, today, input }) => {
    const resurs = input.forslag ?? 'ny'
    const utkast = await utkastStore.find(tx, actor.anvandareId, 'registrera', resurs)
    return {
      organisation: await registerStore.organisation(tx, scope, today),
      folk: await personal(tx),
      utkast: utkast?.kommunKod === scope.kommunKod ? utkast : null,
      resurs,
    }
  },
  present: ({
    actor,
    scope,
    today,
    resource: { organisation, folk, utkast, resurs },
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
      arbetsterapeuter: folkVal(
        folk,
        (m) => m.roll === 'ARBETSTERAPEUT' && m.teamKod === organisation.teamKod,
      ),
      utkast: utkast
        ? { resurs, innehall: utkast.innehall, nr: utkast.nr, sparatAt: utkast.sparatAt }
        : { resurs },
    }
  },
})
