/** Refusals of the module, by code: the fact, then the way out. {name} is filled from the refusal's data. */
export const anvandareRefusals: Record<string, string> = {
  LANK_GALLER_INTE: 'Länken går inte att använda längre. Be den som gav dig den om en ny.',
  FEL_NUVARANDE_LOSENORD: 'Det nuvarande lösenordet stämmer inte. Skriv det igen.',
  EPOST_FINNS: 'Det finns redan ett konto med {epost}. Lägg till uppdraget på det kontot.',
  ROLL_EJ_BEHORIG: 'Bara en systemadministratör kan föreslå den rollen.',
  KONTO_AVSLUTAT: 'Kontot är avslutat. Skapa ett nytt om personen kommer tillbaka.',
  KOMMUN_SAKNAS: 'Rollen hör till en kommun. Välj vilken.',
  TEAM_SAKNAS: 'Rollen hör till ett team. Välj vilket.',
  YRKE_SAKNAS: 'Välj vilket yrke projektmedarbetaren har.',
  UPPDRAG_SLUT_FORE_START: 'Sista dagen ligger före den första. Ändra en av dem.',
  UPPDRAG_SLUT_PASSERAT: 'Sista dagen har redan varit. Välj en dag framåt.',
  EGET_TEAM: 'Arbetsterapeuten arbetar redan i det teamet. Välj ett annat.',
  OPPNA_ARENDEN:
    'Öppna ärenden hos {namn}: {antal}. Lämna över dem till någon annan först, eller sätt en sista dag i stället: då blir det som är kvar en uppgift för kollegorna.',
  SISTA_HANDLAGGAREN:
    '{namn} är ensam handläggare för någon med skyddade personuppgifter. Låt {namn} välja en handläggare till under Personuppgifter, eller sätt en sista dag på uppdraget: då utser systemet en kollega dagen efter.',
  UPPDRAG_GALLER_INTE: 'Uppdraget gäller inte längre. Ladda om sidan så ser du hur det står nu.',
  SISTA_DAG_PASSERAD: 'Den dagen har redan varit. Välj i dag eller en dag framåt.',
  SISTA_DAG_FORE_START: 'Uppdraget börjar {fran}. Välj den dagen eller en senare.',
  SISTA_DAG_SENARE:
    'Uppdraget slutar redan {till}. Välj en tidigare dag, eller föreslå ett nytt uppdrag för tiden efter.',
}
