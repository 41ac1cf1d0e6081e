import { antal } from './format'

/** The words of notes. */
export const anteckningText = {
  tom: 'Det finns ingen anteckning än.',
  tomTeam: 'Det finns ingen anteckning som teamet ser.',
  hjalpText: 'Skriv kort vad som hände och vad ni kom överens om. Personen har rätt att läsa det.',
  valj: 'Dina pågående ärenden, den närmaste kontakten först.',
  ingaEgna: 'Du har inga egna pågående ärenden.',
  delningsfraga: 'Visa för teamet när ärendet skickas',
  delningshjalp: 'Anteckningar från tiden före sändningen stannar annars i kommunen.',
} as const

/** What may still be done with a note, in words: "Kan ändras i 3 dagar till". */
export function lasText(signerad: string | null, dagarKvar: number | null, arMin: boolean): string | null {
  if (signerad) return `Signerad ${signerad}`
  if (dagarKvar === null) return 'Låst'
  return arMin ? `Kan ändras i ${antal(dagarKvar, 'dag', 'dagar')} till` : null
}

/** The page's first sentence. */
export function antalAnteckningar(n: number): string {
  return n === 0 ? 'Inga anteckningar' : antal(n, 'anteckning', 'anteckningar')
}
