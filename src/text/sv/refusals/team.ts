/** Refusals of the module, by code: the fact, then the way out. {name} is filled from the refusal's data. */
export const teamRefusals: Record<string, string> = {
  REDAN_BESLUTAT: 'Teamet har redan beslutat i ärendet. Ångra beslutet om det ska ändras.',
  ANSVARIG_SAKNAS: 'Välj vem som blir ansvarig arbetsterapeut.',
  KOMPLETTERA_SAKNAS: 'Skriv vad som behöver kompletteras.',
  KOMPLETTERA_SENAST_SAKNAS: 'Ange när kompletteringen senast behövs.',
  FORSLAG_SAKNAS: 'Skriv vad kommunen kan pröva i stället.',
  TA_UPP_SAKNAS: 'Ange när ärendet ska tas upp igen.',
  DATUM_INTE_FRAMAT: 'Dagen behöver ligga efter beslutet. Välj en senare dag.',
  PROTOKOLLET_STANGT: 'Protokollet är klart, så beslutet går inte att ångra här.',
  INTE_SENASTE_BESLUTET: 'Det finns ett senare beslut i ärendet. Ångra det först.',
  STEG_PABORJAT: 'Kartläggningen har startat, så beslutet går inte att ångra.',
  MOTE_PAGAR: 'Teamet har redan ett möte som pågår. Fortsätt det, eller avsluta det först.',
  MOTE_AVSLUTAT: 'Mötet är avslutat och protokollet klart.',
  OSPARAD_ANTECKNING:
    'Du har skrivit till protokollet för {kommuner} utan att spara. Spara eller kasta det på din egen skärm innan du avslutar mötet.',
  OKAND_NARVARANDE: 'Någon av de närvarande arbetar inte längre med teamet. Ladda om sidan.',
  OKAND_ANSVARIG: 'Den valda arbetsterapeuten arbetar inte i teamet i dag. Välj någon annan.',
  KOMMUN_UTANFOR_TEAMET: 'Kommunen hör inte till teamet.',
}
