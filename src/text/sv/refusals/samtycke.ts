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
  // Sending to the team; what its rules refuse stands with them, in utredning.
  ARBETSTERAPEUT_SAKNAS: 'Välj vem i teamet som ska handlägga ärendet. Ingen annan i teamet får se det.',
}
