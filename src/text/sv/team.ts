import type { Teambeslut } from '@/programme/definition'
import { antal, datum, datumKort, manadKort, raknat, stor } from './format'

/** The team meeting's words. Labels of codes come from the programme. */

/** What each decision leads to, under its name in the decision bar. */
export const beslutFoljd: Record<Teambeslut, string> = {
  ANTAGEN: 'klar att starta',
  KOMPLETTERAS: 'till kommunen',
  EJ_ANTAGEN: 'med skäl',
  VILANDE: 'till ett datum',
}

/** What is said of a note to the minutes. */
export const protokollText = { halvskriven: 'inte sparad' }

/** "4 av 10 beslutade". */
export const framstegText = (klara: number, antalArenden: number): string =>
  `${klara} av ${antalArenden} beslutade`

/** The sentence over the list of meetings. */
export function vantarRubrik(n: number): string {
  if (n === 0) return 'Inget ärende väntar på beslut'
  return `${stor(raknat(n, true))} ${n === 1 ? 'ärende' : 'ärenden'} väntar på beslut`
}

/** Takes what is left of a meeting; says what to do now that no case is on the table. */
export function ingetPaBordet(k: {
  ordinarie: number
  skyddade: number
  beslutade: number
  delad: boolean
}): { rubrik: string; text: string } {
  if (k.ordinarie > 0) return { rubrik: 'Inget ärende är valt', text: 'Välj ett i listan.' }
  const rubrik = k.beslutade > 0 ? 'Alla ärenden har fått beslut' : 'Inget ärende väntar på beslut'
  if (k.delad) return { rubrik, text: 'Skyddade personer visas inte på en delad skärm.' }
  if (k.skyddade === 0) return { rubrik, text: 'Mötet kan avslutas när protokollet är klart.' }
  const vantar =
    k.skyddade === 1
      ? 'Ett skyddat ärende beslutas för sig. Välj det'
      : `${stor(raknat(k.skyddade, true))} skyddade ärenden beslutas för sig. Välj dem`
  return {
    rubrik: 'Alla andra ärenden har fått beslut',
    text: `${vantar} i listan när bara de som får veta är med.`,
  }
}

/** "Skickad 10 nov av Peter Gustavsson, väntat 16 dagar". */
export function skickadText(skickad: string, av: string | null, dagar: number, idag: string): string {
  const vem = av ? ` av ${av}` : ''
  return `Skickad ${datumKort(skickad, idag)}${vem}, ${dagar === 0 ? 'i dag' : `väntat ${antal(dagar, 'dag', 'dagar')}`}`
}

/** One fact about whether the person belongs to the target group: what is so, and what is asked. */
export interface Regelrad {
  uppfylld: boolean
  rubrik: string
  text: string
}

type Regel =
  | { regel: 'ALDER'; utfall: string; bedomning?: { alder: number } }
  | { regel: 'SPAR'; utfall: string }
  | { regel: 'MANADER'; utfall: string; manader?: number; kravs: number }
  | { regel: 'SKAL'; utfall: string }

/** Takes the rules' verdicts, the written reason and the span of ages; gives one line each, in words. */
export function regelrader(
  regler: readonly Regel[],
  skal: string | null,
  spann: { lagst: number; hogst: number },
): Regelrad[] {
  return regler.map((r) => {
    const uppfylld = r.utfall === 'UPPFYLLD'
    switch (r.regel) {
      case 'ALDER': {
        const inom = `åldersgränsen ${spann.lagst}–${spann.hogst}`
        const alder = r.bedomning ? `${r.bedomning.alder} år` : 'Ålder saknas'
        return { uppfylld, rubrik: alder, text: uppfylld ? `inom ${inom}` : `utanför ${inom}` }
      }
      case 'MANADER':
        return {
          uppfylld,
          rubrik: r.manader === undefined ? 'Månader saknas' : antal(r.manader, 'månad', 'månader'),
          text: `bistånd i följd, kravet är ${r.kravs}`,
        }
      case 'SKAL':
        return { uppfylld, rubrik: uppfylld ? 'Skäl finns' : 'Skäl saknas', text: skal ?? '' }
      case 'SPAR':
        return { uppfylld, rubrik: 'Spår saknas', text: '' }
    }
  })
}

/** "Samtycke finns: team, läkare, till nov 2027". */
export function samtyckesrad(samtycken: readonly { till: string | null; oppnarLakare: boolean }[]): Regelrad {
  if (samtycken.length === 0) return { uppfylld: false, rubrik: 'Samtycke saknas', text: '' }
  const lakare = samtycken.some((s) => s.oppnarLakare)
  const tillsVidare = samtycken.some((s) => s.till === null)
  const sista = samtycken.reduce((a, s) => (s.till !== null && s.till > a ? s.till : a), '')
  const nar = tillsVidare ? 'tills vidare' : `till ${manadKort(sista)} ${sista.slice(0, 4)}`
  return {
    uppfylld: true,
    rubrik: 'Samtycke finns',
    text: [lakare ? 'team och läkare' : 'team', nar].join(', '),
  }
}

/** A decision as the minutes say it, after its name. */
export interface Protokollbeslut {
  beslut: Teambeslut
  ansvarig: string | null
  komplettera: string | null
  kompletteraSenast: string | null
  skal: string | null
  forslag: string | null
  taUpp: string | null
  anteckning: string | null
}

const mening = (text: string | null): string | null => {
  const t = text?.trim()
  if (!t) return null
  return /[.?!…]$/u.test(t) ? t : `${t}.`
}

/** "Ansvarig: Maria Claesson." "Skälet behöver förtydligas. Senast 2026-12-03." */
export function beslutstext(b: Protokollbeslut): string {
  const delar: Record<Teambeslut, (string | null)[]> = {
    ANTAGEN: [b.ansvarig && `Ansvarig: ${b.ansvarig}.`],
    KOMPLETTERAS: [mening(b.komplettera), b.kompletteraSenast && `Senast ${datum(b.kompletteraSenast)}.`],
    EJ_ANTAGEN: [mening(b.skal), b.forslag && `Förslag: ${mening(b.forslag)}`],
    VILANDE: [mening(b.skal), b.taUpp && `Tas upp igen ${datum(b.taUpp)}.`],
  }
  return [...delar[b.beslut], mening(b.anteckning)].filter(Boolean).join(' ')
}
