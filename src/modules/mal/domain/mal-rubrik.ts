import { motPlan, type PlanLage } from './planerad-takt'

/** One goal on the date asked for; `plan` is what an even pace would have given, not rounded. */
export type MalLage = { kort: string; utfall: number; plan: number }

export type RubrikMonster = 'INTE_BORJAT' | 'ALLA_FOLJER' | 'ALLA_FORE' | 'ALLA_EFTER' | 'BLANDAT'
export type MalRubrik = { monster: RubrikMonster; mening: string }

const rakna = new Intl.ListFormat('sv', { style: 'long', type: 'conjunction' })
const uppraknat = (mal: readonly MalLage[]): string => rakna.format(mal.map((m) => m.kort))

const efterPlan = (mal: MalLage): number => -motPlan(mal.utfall, mal.plan).antal

/** The goals that are behind, and which of them the most, in persons. */
function efterMening(efter: readonly MalLage[], namn: string): string {
  const mest = efter.reduce((a, b) => (efterPlan(b) > efterPlan(a) ? b : a))
  return efter.length === 1
    ? `${mest.kort} ligger ${efterPlan(mest)} personer efter planen.`
    : `${namn} ligger efter planen, ${mest.kort} mest: ${efterPlan(mest)} personer.`
}

/**
 * Takes the goals of one scope on a date; gives the sentence that opens the page and which pattern it follows. It
 * states how the outcome differs from the plan and never why. Source: Projektplan, "Operativa mål" and
 * docs/beslut/2026-11-23-rubriken-pa-malsidan.md.
 */
export function malRubrik(mal: readonly MalLage[]): MalRubrik {
  if (mal.every((m) => m.plan === 0 && m.utfall === 0)) {
    return { monster: 'INTE_BORJAT', mening: 'Projektet har inte börjat den dagen.' }
  }
  const med = (lage: PlanLage) => mal.filter((m) => motPlan(m.utfall, m.plan).lage === lage)
  const [fore, foljer, efter] = [med('FORE'), med('FOLJER'), med('EFTER')]
  if (foljer.length === mal.length) return { monster: 'ALLA_FOLJER', mening: 'Alla mål följer planen.' }
  if (fore.length === mal.length) return { monster: 'ALLA_FORE', mening: 'Alla mål ligger före planen.' }
  if (efter.length === mal.length) return { monster: 'ALLA_EFTER', mening: efterMening(efter, 'Alla mål') }
  const meningar = [
    ...(fore.length ? [`${uppraknat(fore)} ligger före planen.`] : []),
    ...(foljer.length ? [`${uppraknat(foljer)} följer planen.`] : []),
    ...(efter.length ? [efterMening(efter, uppraknat(efter))] : []),
  ]
  return { monster: 'BLANDAT', mening: meningar.join(' ') }
}
