/** Refusals of the module, by code: the fact, then the way out. {name} is filled from the refusal's data. */
export const anvandareRefusals: Record<string, string> = {
  LANK_GALLER_INTE: 'Länken går inte att använda längre. Be den som gav dig den om en ny.',
  FEL_NUVARANDE_LOSENORD: 'Det nuvarande lösenordet stämmer inte. Skriv det igen.',
}
