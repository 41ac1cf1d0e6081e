import { accepted, type Outcome, rejected } from '@/domain/outcome'
import { oppnarForTeamet } from '@/modules/samtycke/domain/public'
import { type AngraFel, angraBeslut, statusForeBeslut } from '@/modules/team/domain/public'
import type { Teambeslut } from '@/programme/definition'
import type { RattbarSak } from '../handelser'
import type { TeambeslutRad } from '../handelserader'
import { kanMakuleras, plan, type Rattelseplan, type Sammanhang } from './plan'
import { arUndertecknad } from './ratta-underlag'
import { senasteUppfoljning } from './ratta-slut'

export type MakuleraFel = AngraFel | 'BEDOMNING_UNDERTECKNAD' | 'KAN_INTE_MAKULERAS' | 'HANDELSE_SAKNAS'

/** Takes a thing and the case around it; gives what annulling it does. The thing stays, struck out, and counts no more. */
export function makulera(sak: RattbarSak, id: string, s: Sammanhang): Outcome<Rattelseplan, MakuleraFel> {
  if (!kanMakuleras.includes(sak)) return rejected('KAN_INTE_MAKULERAS')
  const bort = { makulerad: true }
  switch (sak) {
    case 'aktivitetsformaga':
      return arUndertecknad(id, s.r) ? rejected('BEDOMNING_UNDERTECKNAD') : accepted(plan(bort))
    case 'uppfoljning':
      return accepted(plan(bort, { arende: { uppfoljd: senasteUppfoljning(s.u, s.r, id, null) } }))
    case 'samtycke':
      return accepted(plan(bort, { upphor: !annatOppnar(s, id) && arHosTeamet(s) }))
    case 'teambeslut':
      return makuleraBeslut(id, s)
    default:
      return accepted(plan(bort))
  }
}

const annatOppnar = ({ r, idag }: Sammanhang, id: string): boolean =>
  oppnarForTeamet(
    r.samtycken.filter((x) => x.id !== id),
    idag,
  )

const arHosTeamet = ({ u, r, idag }: Sammanhang): boolean =>
  u.avslutad === null &&
  r.aktualiseringar.some((a) => !a.makulerad && a.atertagen === null) &&
  oppnarForTeamet(r.samtycken, idag)

/** The team's decision, also after the minutes are closed: the case stands as before it. */
function makuleraBeslut(id: string, { u, r, program }: Sammanhang): Outcome<Rattelseplan, MakuleraFel> {
  const rad = r.beslut.find((b) => b.id === id)
  const sandning = rad && r.aktualiseringar.find((a) => a.id === rad.aktualiseringId)
  if (!rad || !sandning) return rejected('HANDELSE_SAKNAS')
  const kvar = r.beslut.filter((b) => !b.makulerad && b.aktualiseringId === sandning.id)
  if (kvar.at(-1)?.id !== id) return rejected('INTE_SENASTE_BESLUTET')
  const fore = kvar.at(-2)
  const beslut = somBeslut(rad)
  const outcome = angraBeslut(
    u,
    {
      beslut,
      foregaende: fore
        ? {
            ...somBeslut(fore),
            kompletterad: sandning.kompletterad !== null && sandning.kompletterad >= fore.datum,
          }
        : null,
      statusFore: statusForeBeslut(r.statusar, beslut),
      protokolletStangt: false,
      skickad: sandning.skickad,
    },
    program,
  )
  return outcome.accepted ? accepted(plan({ makulerad: true }, { byte: outcome.value })) : outcome
}

const somBeslut = (b: TeambeslutRad) => ({ beslut: b.beslut as Teambeslut, datum: b.datum })
