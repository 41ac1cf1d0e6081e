/** What the pages outside the rooms say: say the fact, then the way out. */
export const sidor = {
  saknas: {
    rubrik: 'Sidan finns inte',
    text: 'Adressen leder ingenstans, eller så har du inte tillgång till det som fanns där.',
  },
  nekad: {
    rubrik: 'Du kommer inte in här',
    text: 'Du har inte tillgång till sidan, eller så finns den inte. Det kan bero på vilket uppdrag du har valt.',
  },
  fel: {
    rubrik: 'Något gick fel hos oss',
    text: 'Sidan gick inte att visa. Det du har sparat finns kvar, och utkast också. Försök igen om en stund.',
    kod: 'Säg den här koden om du hör av dig:',
    igen: 'Försök igen',
  },
  start: 'Till start',
} as const
