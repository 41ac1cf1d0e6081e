/** Refusals of the module, by code: the fact, then the way out. {name} is filled from the refusal's data. */
export const insatsRefusals: Record<string, string> = {
  STATUS_INTE_MOJLIG: 'Insatsen har ändrats sedan du öppnade sidan. Ladda om och se hur den står.',
  START_FORE_IDENTIFIERING:
    'Insatsen började före utredningen. Välj {tidigast} eller senare, och skriv det tidigare under det som har prövats.',
  START_EFTER_AVSLUT: 'Utredningen avslutades {senast}. Insatsen ska ha börjat senast då.',
  SLUT_FORE_START: 'Slutet ligger före starten. Välj {tidigast} eller senare.',
  TIMMAR_ORIMLIGA: 'Skriv timmar i veckan mellan 0,5 och 40, i hela eller halva timmar.',
  AVBROTTSSKAL_SAKNAS: 'Skriv varför insatsen avbröts.',
  TYPEN_RATTAS:
    'Insatsen har börjat. Rätta typen under Händelser, med ett skäl: den räknas i målen från den dag den började.',
  PROCENT_UTANFOR: 'Skriv ett helt tal mellan 0 och 100.',
  BEDOMNING_EFTER_AVSLUT: 'Utredningen avslutades {senast}. Bedömningen ska vara gjord senast då.',
  MOTIVERING_SAKNAS: 'Skriv vad bedömningen grundar sig på.',
}
