/** Refusals of the module, by code: the fact, then the way out. {name} is filled from the refusal's data. */
export const forslagRefusals: Record<string, string> = {
  FORSLAG_OFULLSTANDIGT: 'Något behöver rättas innan det går att lämna.',
  NUMMER_ELLER_FODELSEDATUM: 'Skriv personnumret, eller födelsedatumet om du inte har numret.',
  GRUND_BEHOVS: 'Skriv på vilken grund du lämnar uppgiften till en annan nämnd.',
  FORSLAG_BESVARAT: 'Förslaget är redan besvarat. Ladda om sidan för att se svaret.',
}
