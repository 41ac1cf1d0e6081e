import { raknat, stor } from './format'

/** What the rooms of accounts, memberships and sign-in say. */

export const loggaInText = {
  rubrik: 'Logga in',
  ingress: 'Med kontot som din kommun, ditt team eller projektkontoret har ordnat åt dig.',
  epost: 'E-postadress',
  losenord: 'Lösenord',
  knapp: 'Logga in',
  vantar: 'Loggar in',
  glomt: 'Har du glömt lösenordet? Be den som sköter konton i projektet om en engångslänk.',
  utloggad: {
    rubrik: 'Du är utloggad.',
    text: 'Använder någon annan datorn efter dig går det bra att lämna den så här.',
  },
  nyttLosenord: { rubrik: 'Lösenordet är valt.', text: 'Logga in med det nu.' },
  inloggad: {
    rubrik: 'Du är inloggad igen',
    text: 'Stäng den här fliken och gå tillbaka till den du skrev i. Texten är kvar där, spara den igen.',
    start: 'Öppna start här i stället',
  },
  logg: 'Varje gång någon öppnar uppgifter om en person skrivs det i loggen.',
  demo: {
    rubrik: 'Prova med ett demokonto',
    ingress:
      'Alla personer i demon är påhittade. Ett tryck fyller i adress och lösenord, sedan loggar du in själv.',
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
  SISTA_DAG: 'Sista dagen är satt. Uppdraget slutar av sig självt efter den.',
  KONTO_AVSLUTAT: 'Kontot är avslutat och utloggat överallt.',
  ANNAT_TEAM: 'Arbetet i det andra teamet är inlagt. Det börjar och slutar av sig självt på sina dagar.',
}

/** From when to when a membership holds; an end that is not set is until further notice. */
export const tidText = (fran: string, till: string | null): string => `${fran} – ${till ?? 'tills vidare'}`

/** What a role in its scope is called. */
export const uppdragText = (roll: string, omfang: string | null): string =>
  omfang ? `${roll}, ${omfang}` : roll

/** Whom a proposed membership waits for. */
export function vantarPaText(
  roll: string,
  omfang: string | null,
  kommunenHarProjektmedarbetare: boolean,
): string {
  if (roll === 'ARBETSTERAPEUT' || roll === 'FORTROENDELAKARE') return 'Väntar på projektledaren'
  if (roll === 'PROJEKTMEDARBETARE' && !kommunenHarProjektmedarbetare)
    return 'Kommunens första: väntar på en systemadministratör'
  return `Väntar på en projektmedarbetare i ${omfang ?? 'kommunen'}`
}

export const anvandareText = {
  titel: 'Användare',
  rubrik: {
    vantarPaDig: (n: string) => `${n} uppdrag väntar på att du bekräftar`,
    konton: 'Konton och uppdrag',
    kommun: (omfang: string) => `Medarbetare i ${omfang}`,
    ledda: 'Arbetsterapeuter och läkare',
  },
  ingress: {
    KONTON:
      'Här skapas konton och föreslås uppdrag. Uppdrag som ser personer gäller när någon annan har bekräftat dem.',
    KOMMUN:
      'Ni bekräftar själva vilka som arbetar i kommunen. Den som slutar lämnar först över sina ärenden.',
    LEDDA: 'Du bekräftar arbetsterapeuter och läkare, och kan låta någon arbeta i ett annat team en tid.',
  },
  vantar: {
    rubrik: 'Väntar på bekräftelse',
    tomt: 'Inget uppdrag väntar på bekräftelse.',
    foreslagenAv: (namn: string) => `Föreslaget av ${namn}`,
  },
  konton: {
    rubrik: 'Konton',
    tomt: 'Inget konto passar filtret.',
    namn: 'Namn',
    uppdrag: 'Uppdrag som gäller',
    lage: 'Läge',
    inga: 'Inget uppdrag gäller',
    aktivt: 'Aktivt',
    avslutat: 'Avslutat',
    utanLosenord: 'Har inte valt lösenord',
    demo: 'Demokonto',
    sok: 'Namn eller e-post',
    roll: 'Roll',
    nytt: 'Skapa konto',
  },
  medlemskap: {
    rubrik: 'Uppdrag som gäller',
    tomt: 'Inget uppdrag gäller.',
    vem: 'Vem',
    vad: 'Uppdrag',
    tid: 'Tid',
    oppna: 'Öppna ärenden',
    atgard: 'Att göra',
    bekrafta: 'Bekräfta',
    avboj: 'Avböj',
    avsluta: 'Avsluta',
    avslutaText: 'Åtkomsten upphör genast. Det som personen har skrivit finns kvar.',
    avbojText: 'Förslaget tas bort. Den som föreslog ser att det är avböjt.',
    oppnaHinder: (n: number) =>
      n === 1
        ? 'Ett öppet ärende lämnas över till någon annan innan uppdraget går att avsluta genast.'
        : `${stor(raknat(n, true))} öppna ärenden lämnas över till någon annan innan uppdraget går att avsluta genast.`,
    sistaDag: {
      rubrik: 'Sätt en sista dag i stället',
      text: 'Uppdraget slutar av sig självt efter den dagen. Ärenden som inte är överlämnade då blir en uppgift för kollegorna.',
      falt: 'Sista dag',
      knapp: 'Sätt sista dag',
    },
    lage: {
      VANTAR: 'Väntar',
      KOMMANDE: 'Har inte börjat',
      GALLER: 'Gäller',
      UTGANGET: 'Har gått ut',
      AVSLUTAT: 'Avslutat',
    },
    skal: 'Skäl',
  },
  annatTeam: {
    rubrik: 'Låt någon arbeta i ett annat team en tid',
    text: 'Arbetsterapeuten får besluta och underteckna där under tiden. Egna ärenden lämnas över innan den är slut.',
    vem: 'Arbetsterapeut',
    team: 'Team',
    fran: 'Från och med',
    till: 'Till och med',
    skal: 'Skäl',
    knapp: 'Låt arbeta i teamet',
  },
  nytt: {
    rubrik: 'Vem ska få ett konto?',
    ingress: 'Kontot kan ingenting förrän det har ett uppdrag. Det föreslår du i nästa steg.',
    namn: 'Namn',
    epost: 'E-postadress i arbetet',
    knapp: 'Skapa kontot',
  },
  konto: {
    utanUppdrag: 'Kontot har inget uppdrag som gäller',
    lank: {
      rubrik: 'Engångslänk',
      text: 'Med länken väljer personen själv ett lösenord. Den gäller ett dygn och en gång, och skickas inte härifrån: ge den till personen på ett säkert sätt.',
      knapp: 'Skapa en engångslänk',
      finns: (nar: string) => `En länk som inte är använd gäller till ${nar}. En ny ersätter den.`,
      visas: 'Länken visas bara nu. Skriv ut eller kopiera den innan du lämnar sidan.',
      till: 'Till',
      galler: 'Gäller i 24 timmar från nu, och går att använda en gång.',
      adress: 'Öppna den här adressen och välj ett lösenord:',
    },
    foresla: {
      rubrik: 'Föreslå ett uppdrag',
      roll: 'Roll',
      kommun: 'Kommun',
      team: 'Team',
      yrke: 'Yrke',
      fran: 'Från och med',
      till: 'Till och med',
      tillHjalp: 'Lämna tomt om det gäller tills vidare.',
      knapp: 'Föreslå uppdraget',
    },
    avsluta: {
      rubrik: 'Avsluta kontot',
      text: 'Alla uppdrag, länkar och inloggningar upphör genast. Det som personen har skrivit finns kvar med sitt namn.',
      knapp: 'Avsluta kontot',
    },
    eget: 'Det här är ditt eget konto. Uppdrag, länkar och avslut sköts av någon annan.',
  },
}

export const mittKontoText = {
  titel: 'Mitt konto',
  ingress: (n: string) => `Du är inloggad på ${n}.`,
  uppdrag: 'Mina uppdrag',
  sessioner: {
    rubrik: 'Där du är inloggad',
    var: 'Var',
    denna: 'Den här inloggningen',
    annan: 'En annan webbläsare',
    cli: 'Kommandoraden',
    inloggad: 'Inloggad',
    senast: 'Senast använd',
    fran: 'Från',
    overallt: 'Logga ut överallt',
    text: 'Känner du inte igen en av dem? Logga ut överallt och byt lösenord.',
  },
  losenord: {
    rubrik: 'Byt lösenord',
    nuvarande: 'Lösenordet du har nu',
    knapp: 'Byt lösenord',
  },
}
