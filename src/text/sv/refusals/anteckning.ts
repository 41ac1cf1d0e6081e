/** Refusals of the module, by code: the fact, then the way out. {name} is filled from the refusal's data. */
export const anteckningRefusals: Record<string, string> = {
  ANTECKNING_I_FRAMTIDEN: 'Dagen har inte varit än. Ange dagen då det hände.',
  KONTAKT_HAR_PASSERAT: 'Nästa kontakt ligger bakåt i tiden. Välj i dag eller en senare dag.',
  AVSLUTAD_INGEN_KONTAKT: 'Utredningen är avslutad, så ingen ny kontakt kan planeras i den.',
  ANTECKNING_INTE_DIN: 'Bara den som har skrivit anteckningen kan ändra eller signera den.',
  ANTECKNING_LAST: 'Anteckningen är låst. Skriv ett tillägg i stället.',
  ANTECKNING_MAKULERAD: 'Anteckningen är redan makulerad.',
  ANTECKNING_REDAN_SIGNERAD: 'Anteckningen är redan signerad.',
  ANTECKNING_OPPEN: 'Anteckningen går fortfarande att ändra, så den behöver inget tillägg.',
  ANTECKNING_AR_TILLAGG: 'Det här är redan ett tillägg. Skriv det nya tillägget till anteckningen ovanför.',
  ANTECKNING_REDAN_DELAD: 'Ärendet är skickat, och teamet har kunnat läsa anteckningen.',
}
