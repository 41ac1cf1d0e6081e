/** Refusals of the module, by code: the fact, then the way out. {name} is filled from the refusal's data. */
export const utredningRefusals: Record<string, string> = {
  NUMMER_SAKNAS: 'Personen har inget personnummer registrerat.',
}
