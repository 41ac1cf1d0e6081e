import { antal, heltal, raknat, stor } from './format'

/** Headings of the doctor's copy: they are stored with the texts, as they stood. */
export const underlagText = {
  bakgrund: 'Bakgrund',
  provat: 'Vad som har prövats tidigare',
  forsorjning: 'Försörjning',
  egnaOrd: 'Med personens egna ord',
  styrkor: 'Styrkor',
  hinder: 'Hinder',
  stodbehov: 'Behov av stöd',
  ejRelevant: 'Inte aktuellt, därför att',
  syfte: 'Syfte',
  resultat: 'Resultat',
  nastaSteg: 'Rekommenderade nästa steg',
  motivering: 'Motivering av aktivitetsförmågan',
  personensSyn: 'Personens egen syn',
  rekommendation: (signerad: string | null) =>
    signerad ? `Rekommendation, undertecknad ${signerad}` : 'Rekommendation, utkast',
  formaga: (datum: string) => `Bedömd ${datum}`,
  formagaText: (a: {
    procent: number
    bedomare: string | null
    grund: string | null
    motivering: string | null
  }) =>
    [
      `${a.procent} % av heltid.`,
      a.bedomare && `Bedömare: ${a.bedomare}.`,
      a.grund && `Grund: ${a.grund}`,
      a.motivering,
    ]
      .filter(Boolean)
      .join('\n'),
  manader: (sammanhangande: number | null, total: number | null) =>
    [
      sammanhangande !== null && `${heltal(sammanhangande)} månader i följd`,
      total !== null && `${heltal(total)} månader totalt`,
    ]
      .filter(Boolean)
      .join(', '),
  tid: (status: string, startad: string | null, slutad: string | null) =>
    [status, startad && `startad ${startad}`, slutad && `slutad ${slutad}`].filter(Boolean).join(', '),
}

export const lakarstodKvitto = {
  skickad: 'Frågan är skickad. Ärendet ligger hos läkaren.',
  skickadOver: 'Frågan är skickad, över teamets del av tiden. Ärendet ligger hos läkaren.',
  andel: 'Fördelningen är ändrad från och med i dag.',
}

export const lakarstodKlart: Record<string, string> = {
  SVARAT: 'Svaret är skickat. Ärendet ligger hos teamet igen.',
}

export const lageText = { VANTAR: 'Väntar på svar', BESVARAD: 'Besvarad', ATERTAGEN: 'Tillbakatagen' }

const minuter = (n: number): string => antal(n, 'minut', 'minuter')

export const fragaText = {
  rubrik: 'Fråga läkaren',
  text: 'Läkaren ger råd och behandlar inte. Texterna i de delar du väljer skickas som de står nu, med ärendenumret. Namnet följer bara med om det står i en text.',
  fraga: 'Vad behöver ni veta?',
  delar: 'Vilka delar behöver läkaren läsa?',
  delarHjalp: 'Välj bara det som frågan kräver.',
  tomt: 'Inget skrivet än',
  form: 'Hur?',
  minuter: 'Beräknad tid',
  enhet: 'minuter',
  onskat: 'Önskat svar',
  lakare: 'Läkare',
  knapp: 'Skicka frågan',
  kvar: (kvar: number | null): string =>
    kvar === null
      ? 'Ingen del av läkartiden är satt för teamet än.'
      : kvar < 0
        ? `Teamets del är redan överskriden med ${minuter(-kvar)}.`
        : `Teamet har ${minuter(kvar)} kvar av sin del.`,
  over: (over: number): string =>
    `${stor(minuter(over))} mer än teamet har kvar. Frågan går att skicka ändå, och märks.`,
  hinder: {
    SAMTYCKE: (kontaktperson: string | null) =>
      `Samtycket öppnar inte för läkaren än. ${kontaktperson ? `${kontaktperson}, kontaktperson i kommunen,` : 'Kommunen'} kan fråga personen och skriva in svaret. Sedan frågar du läkaren här.`,
    AVSLUTAD: () => 'Utredningen är avslutad. Här står frågorna som har ställts.',
    LAKARE: () => 'Ingen läkare arbetar i projektet just nu.',
  },
  kommunens: {
    AVSLUTAD: () => 'Utredningen är avslutad. Här står frågorna som har ställts.',
    SAMTYCKE: () =>
      'Teamets arbetsterapeut frågar läkaren, och samtycket öppnar inte för läkaren än. Fråga personen, och skriv in svaret.',
    EJ_SKICKAD: () => 'Teamets arbetsterapeut frågar läkaren, när ni har skickat ärendet till teamet.',
    SAG_TILL_TEAMET: (arbetsterapeut: string | null) =>
      `Teamets arbetsterapeut frågar läkaren. Behöver ni veta något, säg det till ${arbetsterapeut ?? 'teamet'}. Svaret kommer hit.`,
  },
  tillSamtycket: 'Till samtycket',
}

export const flikText = {
  rubrik: 'Frågor till läkaren',
  tomt: 'Ingen fråga är ställd.',
  stalld: (vem: string, nar: string) => `Ställd av ${vem} ${nar}`,
  till: (vem: string) => `till ${vem}`,
  delar: 'Delar',
  onskat: (dag: string) => `Önskat svar ${dag}`,
  bokat: (n: number) => `${minuter(n)} bokade`,
  anvant: (n: number) => `${minuter(n)} använda`,
  over: 'Över teamets del',
  svar: (vem: string, dag: string) => `Rådgivande svar av ${vem}, ${dag}`,
  aterta: 'Ta tillbaka frågan',
  atertaText: 'Läkaren ser den inte längre, och tiden räknas inte.',
  skal: 'Varför?',
  atertagen: (dag: string, skal: string) => `Tillbakatagen ${dag}: ${skal}`,
}

export const lakarstodText = {
  titel: 'Läkarstöd',
  lakare: {
    rubrik: (n: number) =>
      n === 0
        ? 'Ingen fråga väntar på dig'
        : n === 1
          ? 'En fråga väntar på ditt råd'
          : `${stor(raknat(n))} frågor väntar på ditt råd`,
    ingress: (dagar: number) =>
      `Du ser de delar som teamet har valt, och ärendenumret. Läsningen upphör ${dagar} dagar efter ditt svar.`,
    vantar: 'Väntar på svar',
    besvarade: 'Besvarade',
    tomt: 'När ett team frågar dig står det här.',
    lasbar: (dag: string) => `Går att läsa till ${dag}`,
    las: 'Läs och svara',
    seSvar: 'Se ditt svar',
    inget: 'utan önskad dag',
  },
  team: {
    rubrik: 'Läkarstöd i teamet',
    ingress: 'En fråga ställs i ärendet, under fliken Läkare.',
    fragor: 'Teamets frågor',
    tomt: 'Teamet har inte ställt någon fråga.',
  },
  ledning: {
    rubrik: 'Läkarens tid',
    ingress: 'Du fördelar tiden. Den är tänkt att räcka jämnt över hela projektet. Här står inga personer.',
  },
  tid: {
    rubrik: 'Läkarens tid per team',
    vem: 'Team',
    egen: 'Projektledarens kompetensarbete',
    andel: 'Del',
    bokat: 'Bokat',
    anvant: 'Använt',
    kvar: 'Kvar',
    takt: 'Jämn takt hit',
    min: (n: number) => `${heltal(n)} min`,
    ejSatt: 'Inte satt',
    not: 'Minuter för hela projektet. Jämn takt: så mycket som hade gått åt om tiden spreds lika över alla dagar.',
  },
  andel: {
    rubrik: 'Ändra fördelningen',
    vems: 'Vems del',
    minuter: 'Minuter för hela projektet',
    knapp: 'Ändra delen',
  },
  svara: {
    fraga: 'Frågan',
    underlag: 'Det teamet har valt att du ska läsa',
    underlagNot: 'Som det stod när frågan ställdes.',
    rubrik: 'Ditt rådgivande svar',
    svar: 'Svar',
    svarHjalp: 'Ett råd till teamet, inte ett utlåtande eller en behandling.',
    minuter: 'Tid det tog',
    knapp: 'Skicka svaret',
    skickat: (dag: string) => `Skickat ${dag}`,
  },
}
