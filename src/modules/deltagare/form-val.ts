import { type Val, valAv } from '@/domain/kodlista'
import { arbetarIKommunen, type Medarbetare } from '@/modules/anvandare/public'
import type { Datum, SparKrav } from '@/programme/definition'
import { programmeOf } from '@/programme/register'
import type { Register } from './policy'

/** What the rule of the target group reads, small enough to go with the page. */
export interface PanelRegler {
  installningar: { alder: { lagst: number; hogst: number }; manaderReaktiv: number }
  koder: { spar: readonly SparKrav[] }
  /** The day from which the programme's rules hold. */
  fran: Datum
}

/** What every form about a beginning case offers. */
export interface FormVal {
  kommun: { kod: string; namn: string }
  team: string
  idag: Datum
  jag: string
  kontaktpersoner: Val[]
  spar: Val[]
  forsorjning: Val[]
  regler: PanelRegler
}

/** Takes staff and gives those in a role and scope as choices, by name. */
export function folkVal(folk: Medarbetare[], passar: (m: Medarbetare) => boolean): Val[] {
  return folk.filter(passar).map((m) => ({ varde: m.anvandareId, etikett: m.namn }))
}

/** Takes the register, its organisation and staff; gives the choices and rules of a form about a beginning case. */
export function formVal(f: {
  register: Register
  organisation: { kommun: string; team: string }
  folk: Medarbetare[]
  idag: Datum
  jag: string
}): FormVal {
  const { koder, installningar, period } = programmeOf(f.register.programKod)
  const { kommunKod } = f.register
  return {
    kommun: { kod: kommunKod, namn: f.organisation.kommun },
    team: f.organisation.team,
    idag: f.idag,
    jag: f.jag,
    kontaktpersoner: folkVal(f.folk, (m) => arbetarIKommunen(m, kommunKod)),
    spar: valAv(koder.spar),
    forsorjning: valAv(koder.forsorjningskallor),
    regler: {
      installningar: { alder: installningar.alder, manaderReaktiv: installningar.manaderReaktiv },
      koder: { spar: koder.spar },
      fran: period.fran,
    },
  }
}
