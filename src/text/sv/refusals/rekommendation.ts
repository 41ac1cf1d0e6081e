/** Refusals of the module, by code: the fact, then the way out. {name} is filled from the refusal's data. */
export const rekommendationRefusals: Record<string, string> = {
  RATTELSESKAL_SAKNAS: 'Skriv varför den undertecknade versionen rättas.',
  GENOMGANG_EFTER_SIGNERING: 'Genomgången har ett senare datum än undertecknandet. Ändra ett av dem.',
}
