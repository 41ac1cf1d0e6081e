import { etikettAv } from '@/domain/kodlista'
import type { InsatsRad } from '@/modules/insats/store'
import { type InsatsStatus, insatsStatusar, insatstyper, insatsUtforare } from '@/programme/kraft'
import { tal } from './format'

/** The words of insatser, remaining ability, the hand-over and the follow-up. */

/** What an insats is called: its own name, else its type. */
export const insatsNamn = (i: Pick<InsatsRad, 'benamning' | 'typ'>): string =>
  i.benamning ?? etikettAv(insatstyper, i.typ)

/** "Arbetsförberedande. Nybro AME. 10 timmar i veckan sedan 2026-09-07." */
export function insatsRadText(i: InsatsRad): string {
  const vem = i.utforareNamn ?? (i.utforare && etikettAv(insatsUtforare, i.utforare))
  const timmar = i.timmarPerVecka === null ? null : `${tal(i.timmarPerVecka)} timmar i veckan`
  const typ = i.benamning ? etikettAv(insatstyper, i.typ) : null
  return [typ, vem, [timmar, nar(i)].filter(Boolean).join(' ') || null]
    .filter(Boolean)
    .map((del) => `${String(del).charAt(0).toUpperCase()}${String(del).slice(1)}.`)
    .join(' ')
}

function nar(i: InsatsRad): string | null {
  if (i.status === 'PLANERAD') return i.planeradStart ? `startar ${i.planeradStart}` : 'startdag inte bestämd'
  if (i.status === 'PAGAENDE') return `sedan ${i.startad}`
  return [i.startad, i.slutad].filter(Boolean).join(' till ')
}

/** How a status looks: the badge's tone and icon. What it is called stands in the programme. */
export const insatsMarke = {
  PLANERAD: { ton: 'neutral', ikon: 'kalender' },
  PAGAENDE: { ton: 'accent', ikon: 'pil' },
  AVSLUTAD: { ton: 'ok', ikon: 'klar' },
  AVBRUTEN: { ton: 'neutral', ikon: 'kryss' },
} as const

/** What a status is called. */
export const insatsStatusText = (status: InsatsStatus): string => etikettAv(insatsStatusar, status)

/** What opens the page: how it stands, in a sentence. */
export function insatsMening(insatser: readonly InsatsRad[]): string {
  const pagar = insatser.filter((i) => i.status === 'PAGAENDE').length
  const planerade = insatser.filter((i) => i.status === 'PLANERAD').length
  if (insatser.length === 0) return 'Ingen insats än. Den kan börja när som helst, oavsett steg.'
  if (pagar === 0 && planerade === 0) return 'Ingen insats pågår just nu.'
  const delar = [
    pagar && `${pagar} pågår`,
    planerade && `${planerade} är planerad${planerade > 1 ? 'e' : ''}`,
  ]
  return `${delar.filter(Boolean).join(', ')}.`
}
