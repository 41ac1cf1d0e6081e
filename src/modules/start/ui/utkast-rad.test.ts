import { expect, it } from 'vitest'
import type { Startsida } from '../queries/startsida'
import { UtkastRad } from './utkast-rad'

type Rad = Startsida['utkast'][number]
const arende = { utredningId: 'u1', deltagareId: 'd1', namn: 'Prov Person' } as Rad['arende']
const nu = '2026-11-26T13:00:00.000Z'

/** Everything that a drawn line hands to what it is made of, however deep. */
function egenskaper(del: unknown): Record<string, unknown>[] {
  if (Array.isArray(del)) return del.flatMap(egenskaper)
  const props = (del as { props?: Record<string, unknown> } | null)?.props
  return props ? [props, ...Object.values(props).flatMap(egenskaper)] : []
}
const rad = (form: Rad['form'], resurs: string) =>
  egenskaper(UtkastRad({ utkast: { form, resurs, arende, sparatAt: nu }, nu, visa: 'mina' }))

it.each([
  ['samtycke', 'u1', '/deltagare/d1/samtycke?u=u1#samtycke'],
  ['uppfoljning', 'u1', '/deltagare/d1/insatser?u=u1#uppfoljning'],
  ['kartlaggning', 'u1:HALSA:DELTAGARE', '/deltagare/d1/kartlaggning?u=u1&omrade=HALSA#omrade-HALSA'],
] as const)(
  'leads from a draft of %s to its place in the utredning that it is about',
  (form, resurs, href) => {
    const props = rad(form, resurs)
    expect(props.flatMap((p) => p.href ?? [])).toEqual([href])
    expect(props.filter((p) => p.resurs === resurs && p.form === form)).toHaveLength(1)
  },
)

it('is no line for what is about no case', () => {
  expect(rad('registrera', 'u1')).toEqual([])
})
