import { addDays, monthEnd } from '@/domain/datum'
import { Section } from '@/ui/section'
import { SegmentedLinks } from '@/ui/segmented'
import { planeradTakt } from '../domain/planerad-takt'
import type { MalSida } from '../queries/mal-sida'
import { type Kurva, Kurvor } from './kurvor.client'
import { malHref } from './mal-href'

/** The goals over time: on a screen the chosen one, on paper all beside each other; one table for them all. */
export function Utveckling({ vy, indikator }: { vy: MalSida; indikator: string }) {
  const kurvor = vy.rader.flatMap((r) => toKurva(vy, r) ?? [])
  const vald = kurvor.find((k) => k.kod === indikator) ?? kurvor[0]
  if (!vald) return null
  return (
    <Section
      rubrik="Utfall och plan"
      atgard={
        <SegmentedLinks
          etikett="Vilket mål"
          val={kurvor.map((k) => ({
            href: malHref(vy, { visa: k.kod }),
            etikett: k.kort,
            vald: k.kod === vald.kod,
          }))}
        />
      }
    >
      <p className="mb-3">
        <span className="no-print">{vald.etikett}. </span>Planen är jämn takt från start till slut.
      </p>
      <Kurvor kurvor={kurvor} vald={vald.kod} per={vy.per} />
    </Section>
  )
}

function toKurva(vy: MalSida, { kod, etikett, kort, matt }: MalSida['rader'][number]): Kurva | null {
  const { mal } = matt
  if (typeof mal !== 'number') return null
  const plan = (datum: string): number => Math.round(planeradTakt(mal, datum, vy.period))
  const utfall = vy.utveckling.map((p) => ({
    datum: p.datum,
    utfall: p.utfall[kod] ?? 0,
    plan: plan(p.datum),
  }))
  const kommande = halvar(vy.per, vy.period.till).map((datum) => ({ datum, plan: plan(datum) }))
  return { kod, etikett, kort, mal, serier: [...utfall, ...kommande] }
}

/** Half-years after a day up to the end of the period, the end included. */
function halvar(fran: string, till: string): string[] {
  const dagar: string[] = []
  for (let d = monthEnd(addDays(fran, 150)); d < till; d = monthEnd(addDays(d, 150))) dagar.push(d)
  return fran < till ? [...dagar, till] : []
}
