import { Fragment } from 'react'
import { korridorMening, mattText } from '@/text/sv/mal'
import { Corridor } from '@/ui/charts/corridor.client'
import { Halves } from '@/ui/columns'
import { Section } from '@/ui/section'
import { planeradTakt } from '../domain/planerad-takt'
import type { MalSida } from '../queries/mal-sida'
import { Flode } from './flode.client'
import { malHref } from './mal-href'

/** Women and men, and the way through the steps: side by side where both are drawn, else one under the other. */
export function KonOchFlode({ vy }: { vy: MalSida }) {
  const Yta = vy.korridor && vy.valt.typ === 'PROGRAM' ? Halves : Fragment
  return (
    <Yta>
      <Section rubrik="Kvinnor och män" not={vy.valt.typ === 'PROGRAM' ? 'korridor 123–185' : 'andelar'}>
        {vy.korridor ? (
          <KonDel vy={vy} korridor={vy.korridor} />
        ) : (
          <p>Visas inte, eftersom någon grupp är så liten att enskilda kan kännas igen.</p>
        )}
      </Section>
      <Section rubrik="Vägen genom stegen" not="avslutade steg, senaste 12 månaderna">
        <Flode
          rubrik="Vägen genom stegen"
          rader={vy.flode.map((f) => ({
            nyckel: f.kod,
            etikett: f.etikett,
            antal: f.har.utfall ?? 0,
            href: malHref(vy, {}, `STEG_${f.kod}`),
            median: f.median,
          }))}
        />
        <p className="mt-2 text-meta text-ink-2">
          {vy.statusar.map((s) => `${s.etikett}: ${mattText(s.matt)}`).join(' · ')}
        </p>
      </Section>
    </Yta>
  )
}

function KonDel({ vy, korridor }: { vy: MalSida; korridor: NonNullable<MalSida['korridor']> }) {
  const m1 = vy.rader[0]?.matt.mal
  const arProgram = vy.valt.typ === 'PROGRAM'
  if (!arProgram || typeof m1 !== 'number') return <p>{korridorMening(korridor, false)}</p>
  const spann = (datum: string) => {
    const plan = planeradTakt(m1, datum, vy.period) / m1
    return { lag: Math.round(123 * plan), hog: Math.round(185 * plan) }
  }
  const serier = [
    ...vy.utveckling.map((p) => ({ datum: p.datum, kvinnor: p.kvinnor, man: p.man, ...spann(p.datum) })),
    { datum: vy.period.till, ...spann(vy.period.till) },
  ]
  return (
    <>
      <p className="mb-3">{korridorMening(korridor, true)}</p>
      <Corridor etikett="Kvinnor och män i korridoren" serier={serier} />
    </>
  )
}
