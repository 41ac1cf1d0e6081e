/** What the rooms of accounts, memberships and sign-in say. */

export const loggaInText = {
  rubrik: 'Logga in',
  ingress: 'Med kontot som din kommun, ditt team eller projektkontoret har ordnat åt dig.',
  epost: 'E-postadress',
  losenord: 'Lösenord',
  knapp: 'Logga in',
  vantar: 'Loggar in',
  glomt: 'Har du glömt lösenordet? Be den som sköter konton i projektet om en engångslänk.',
  utloggad: { rubrik: 'Du är utloggad.', text: 'Använder någon annan datorn efter dig går det bra att lämna den så här.' },
  nyttLosenord: { rubrik: 'Lösenordet är valt.', text: 'Logga in med det nu.' },
  inloggad: {
    rubrik: 'Du är inloggad igen',
    text: 'Stäng den här fliken och gå tillbaka till den du skrev i. Texten är kvar där, spara den igen.',
    start: 'Öppna start här i stället',
  },
  logg: 'Varje gång någon öppnar uppgifter om en person skrivs det i loggen.',
  demo: {
    rubrik: 'Prova med ett demokonto',
    ingress: 'Alla personer i demon är påhittade. Ett tryck fyller i adress och lösenord, sedan loggar du in själv.',
    losenord: 'Lösenordet är',
    ifyllt: (epost: string) => `${epost} är ifyllt. Logga in när du är klar.`,
  },
}

export const lankText = {
  rubrik: 'Välj ett lösenord',
  ingress: (namn: string) => `Hej ${namn}. Länken gäller en gång, så välj ett lösenord som du kommer ihåg.`,
  konto: 'Du loggar in med',
  losenord: 'Nytt lösenord',
  losenordHjalp: 'Minst tolv tecken. En mening du minns är bättre än ett kort ord med siffror.',
  igen: 'Samma lösenord en gång till',
  knapp: 'Spara lösenordet',
  slut: {
    rubrik: 'Länken går inte att använda',
    text: 'Den är redan använd, äldre än ett dygn eller ersatt av en nyare. Be den som gav dig länken om en ny.',
    tillLogin: 'Till inloggningen',
  },
}

export const anvandareKvitto = {
  foreslaget: 'Uppdraget är föreslaget. Det börjar gälla när någon annan har bekräftat det.',
  inlagt: 'Uppdraget är inlagt och gäller från sin första dag.',
  lank: (adress: string) => `Länken är skapad och visas bara nu: ${adress}`,
  losenord: 'Lösenordet är bytt. Du är utloggad överallt utom här.',
}

/** Receipts that stand on the page one comes back to, by code. */
export const anvandareKlart: Record<string, string> = {
  BEKRAFTAT: 'Uppdraget är bekräftat.',
  AVSLUTAT: 'Uppdraget är avslutat. Det ger ingen åtkomst längre.',
  KONTO_AVSLUTAT: 'Kontot är avslutat och utloggat överallt.',
  ANNAT_TEAM: 'Arbetet i det andra teamet är inlagt. Det börjar och slutar av sig självt på sina dagar.',
}

/** What a role in its scope is called. */
export const uppdragText = (roll: string, omfang: string | null): string => (omfang ? `${roll}, ${omfang}` : roll)
