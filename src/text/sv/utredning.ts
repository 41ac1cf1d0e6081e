import { antal, datumKort, lista, period } from './format'

/** The participant page's own words. Labels of codes come from the programme. */

export const flikEtikett = {
  oversikt: 'Översikt',
  kartlaggning: 'Kartläggning',
  rekommendation: 'Rekommendation',
  insatser: 'Insatser',
  anteckningar: 'Anteckningar',
  samtycke: 'Samtycke',
  lakare: 'Läkare',
} as const
export type FlikKod = keyof typeof flikEtikett

/** "Reaktivt, 38 månader". */
export function sparText(spar: 'REAKTIV' | 'FOREBYGGANDE', manader: number | null): string {
  const namn = spar === 'REAKTIV' ? 'Reaktivt' : 'Förebyggande'
  return manader === null ? namn : `${namn}, ${antal(manader, 'månad', 'månader')}`
}

/** "Svenska, ingen tolk", "Dari, tolk behövs, bara på telefon". */
export function sprakText(sprak: string | null, tolkbehov: boolean, not: string | null): string {
  const tolk = tolkbehov ? 'tolk behövs' : 'ingen tolk'
  return [sprak ?? 'Språk inte angivet', sprak || tolkbehov ? tolk : null, tolkbehov ? not : null]
    .filter(Boolean)
    .join(', ')
}

/** "kvinna", as it stands in a line; null where it is not known. */
export const konText = { KVINNA: 'kvinna', MAN: 'man', UPPGIFT_SAKNAS: null } as const

/** "41 år, kvinna". */
export function alderOchKon(alder: number | null, kon: keyof typeof konText | null): string | null {
  return [alder === null ? null : `${alder} år`, kon && konText[kon]].filter(Boolean).join(', ') || null
}

/** Where the samtycke stands, as the words of a badge. */
export function samtyckeText(
  s:
    | { kod: 'SAKNAS' }
    | { kod: 'GALLER'; till: string | null }
    | { kod: 'GAR_UT'; till: string; dagarKvar: number }
    | { kod: 'UTGANGET' | 'ATERKALLAT'; sedan: string },
): string {
  switch (s.kod) {
    case 'SAKNAS':
      return 'Saknas'
    case 'GALLER':
      return s.till ? `Gäller till ${s.till}` : 'Gäller tills vidare'
    case 'GAR_UT':
      return s.dagarKvar === 0 ? 'Går ut i dag' : `Går ut om ${antal(s.dagarKvar, 'dag', 'dagar')}`
    case 'UTGANGET':
      return `Gick ut ${s.sedan}`
    case 'ATERKALLAT':
      return `Återkallat ${s.sedan}`
  }
}

/** The two lines under a step: when, and what came of it. */
export function stegRader(
  s: {
    lage: 'klar' | 'pagar' | 'kommande'
    senast: { fran: string; till: string | null } | null
    dagar: number | null
    vilandeDagar: number
    ganger: number
  },
  slut: { sistaDag: (till: string) => string; pausad: boolean; utfall: string | null },
): { rad1: string; rad2: string | null } {
  if (!s.senast) return { rad1: 'Inte påbörjat', rad2: null }
  const { fran, till } = s.senast
  const sista = till === null ? null : till > fran ? slut.sistaDag(till) : fran
  const pagar = s.lage === 'pagar'
  const dagar =
    s.dagar === null
      ? 'slutdag okänd'
      : s.dagar === 0 && !pagar
        ? 'samma dag'
        : antal(s.dagar, 'dag', 'dagar')
  const rad2 = [
    slut.utfall,
    pagar ? (slut.pausad ? `pausad, ${dagar}` : `pågår, ${dagar}`) : dagar,
    s.vilandeDagar > 0 ? `varav pausad ${antal(s.vilandeDagar, 'dag', 'dagar')}` : null,
    s.ganger > 1 ? `${s.ganger} gånger` : null,
  ].filter(Boolean)
  return {
    rad1: s.dagar === null && !pagar ? `från ${period(fran, fran)}` : period(fran, sista),
    rad2: stor(rad2.join(', ')),
  }
}

const stor = (text: string): string => text.charAt(0).toLocaleUpperCase('sv-SE') + text.slice(1)

/** Who may open a protected case, seen from one of them: "Bara du och Maria Claesson kan öppna ärendet." */
export function handlaggareText(namn: string[], jag: string | null): string {
  const andra = namn.filter((n) => n !== jag)
  const alla = jag !== null && andra.length < namn.length ? ['du', ...andra] : andra
  if (alla.length === 0) return 'Ingen handläggare är namngiven.'
  if (alla.length === 1 && alla[0] === 'du') return 'Bara du kan öppna ärendet. Det bör finnas en till.'
  return `Bara ${lista(alla)} kan öppna ärendet.`
}

/** "tis 24 nov, möte på Nybro AME". */
export function kontaktText(datum: string, vad: string | null, idag: string): string {
  return vad ? `${datumKort(datum, idag)}, ${vad}` : datumKort(datum, idag)
}
