/** Refusals of the module, by code: the fact, then the way out. {name} is filled from the refusal's data. */
export const lakarstodRefusals: Record<string, string> = {
  ARENDET_AVSLUTAT: 'Utredningen är avslutad, så läkaren går inte att fråga.',
  SAMTYCKE_LAKARE_SAKNAS:
    'Samtycket öppnar inte för läkaren. Be kontaktpersonen om ett samtycke som gör det.',
  LAKARE_OKAND: 'Läkaren arbetar inte i projektet nu. Välj någon annan.',
  SVAR_I_DATID: 'Dagen för svaret har redan varit. Välj i dag eller senare.',
  DEL_TOM: 'Det står inget än i: {delar}. Ta bort den delen eller skriv den först.',
  REDAN_BESVARAD: 'Frågan är redan besvarad. Ladda om sidan för att läsa svaret.',
  REDAN_ATERTAGEN: 'Frågan är tillbakatagen av teamet och går inte att ändra.',
  TEAM_OKANT: 'Teamet finns inte i projektet. Ladda om sidan.',
}
