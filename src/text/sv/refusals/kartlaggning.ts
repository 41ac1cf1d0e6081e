/** Refusals of the module, by code: the fact, then the way out. {name} is filled from the refusal's data. */
export const kartlaggningRefusals: Record<string, string> = {
  KARTLAGGNING_EJ_STARTAD: 'Kartläggningen är inte startad än. Starta den först.',
  KARTLAGGNING_STANGD: 'Kartläggningen är avslutad. Gå tillbaka till steget om något ska ändras.',
  ROST_INTE_DIN: 'Varje yrke skriver för sig. Skriv under ditt eget yrke.',
  ROST_TOM: 'Skriv något först. En mening räcker.',
  OMRADE_EJ_AKTUELLT: 'Området är markerat som inte aktuellt ({skal}). Öppna det igen först.',
  OMRADE_BESKRIVET: 'Någon har redan beskrivit området, så det kan inte vara inte aktuellt.',
}
