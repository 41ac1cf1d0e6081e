/** Refusals of the module, by code: the fact, then the way out. {name} is filled from the refusal's data. */
export const samtyckeRefusals: Record<string, string> = {
  TEXT_OKAND: 'Samtyckestexten har bytts ut. Ladda om sidan så att du ser den som gäller nu.',
  SLUT_FORE_DATUM: 'Slutdagen ligger före dagen för samtycket. Välj en senare dag, eller låt den stå tom.',
  SLUT_PASSERAT: 'Slutdagen har redan varit. Välj en senare dag, eller låt den stå tom.',
  KOLLEGA_TILL_SKYDDAD:
    'Personen har skyddade uppgifter, så bara namngivna handläggare i kommunen och teamet får läsa. Ta bort kollegan och spara igen.',
  OPPNAR_FOR_INGEN: 'Samtycket gäller ingen än. Välj minst en som får ta del av uppgifterna.',
  SAMTYCKE_STAR_INTE: 'Samtycket gäller inte längre. Ladda om sidan så ser du hur det står nu.',
  SAMTYCKE_SAKNAS: 'Det finns inget samtycke som gäller för teamet. Skriv in ett samtycke först.',
  // Sending to the team
  REDAN_SKICKAD: 'Aktualiseringen skickades {skickad}. Ta tillbaka den om den ska skickas på nytt.',
  KONTAKTPERSON_SAKNAS: 'Ärendet har ingen kontaktperson. Välj en innan ni skickar till teamet.',
  ALDER_UTANFOR: 'Personen är utanför åldersgränsen i dag, så det går inte att skicka till teamet.',
  UPPGIFTER_SAKNAS: 'Antal månader med bistånd saknas. Fyll i det innan ni skickar till teamet.',
  ARBETSTERAPEUT_SAKNAS: 'Välj vem i teamet som ska handlägga ärendet. Ingen annan i teamet får se det.',
  INGEN_AKTUALISERING: 'Ärendet ligger inte hos teamet. Skicka aktualiseringen först.',
  INGET_ATT_KOMPLETTERA:
    'Teamet väntar inte på någon komplettering. Ladda om sidan så ser du hur det står nu.',
  KOMPLETTERING_SAKNAS: 'Skriv det som teamet har bett om.',
}
