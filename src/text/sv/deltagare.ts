/** The words of registering and of the person's data. Labels of codes come from the programme. */

/** What the fields of the registration form are called, also where what was typed is shown again. */
export const faltEtikett: Record<string, string> = {
  fornamn: 'Förnamn',
  efternamn: 'Efternamn',
  nummer: 'Personnummer eller samordningsnummer',
  saknarNummer: 'Personen har inget nummer',
  nummerSaknasSkal: 'Varför finns inget nummer?',
  fodelsedatum: 'Födelsedatum',
  kon: 'Kön',
  skydd: 'Skyddade personuppgifter',
  telefon: 'Telefon',
  epost: 'E-post',
  adress: 'Adress',
  kontaktsatt: 'Vill bli kontaktad genom',
  sprak: 'Språk',
  tolkbehov: 'Behöver tolk',
  tolkNotering: 'Om tolken',
  foretradareSlag: 'Företrädare',
  foretradareNamn: 'Företrädarens namn',
  foretradareTelefon: 'Företrädarens telefon',
  foretradareEpost: 'Företrädarens e-post',
  foretradareOmfattning: 'Vad uppdraget omfattar',
  identifierad: 'Identifierad',
  forum: 'Var togs det upp?',
  spar: 'Spår',
  manader: 'Månader med bistånd i följd',
  skal: 'Skäl',
  forsorjning: 'Försörjning nu',
  forsorjningSammanhangande: 'Sammanhängande tid, månader',
  forsorjningTotal: 'Total tid, månader',
  bakgrund: 'Kort om läget',
  provatTidigare: 'Vad har prövats tidigare?',
  samtyckeDatum: 'Samtycket gavs',
  samtyckeTill: 'Samtycket gäller till',
  samtyckeSatt: 'Hur gavs det?',
  fraga: 'Vad vill ni ha hjälp med?',
  egnaOrd: 'Med personens egna ord',
}

/** What was typed elsewhere (a förslag, a row of a list) and is looked through here, beside the form's own fields. */
export const inkommetEtikett: Record<string, string> = {
  ...faltEtikett,
  motivering: 'Varför personen föreslås',
  grund: 'Grund för att lämna uppgifterna',
  skyddad: 'Skyddade uppgifter',
  aktualiserad: 'Aktualiserad',
  teambeslut: 'Teambeslut',
  beslutsdatum: 'Beslutsdatum',
  kartlaggningPaborjad: 'Kartläggning påbörjad',
  rekommendationKlar: 'Rekommendation klar',
  insatstyp: 'Insatstyp',
  insatsStartad: 'Insats startad',
  aktivitetsformaga: 'Aktivitetsförmåga, procent',
  bedomningsdatum: 'Bedömningsdatum',
  avslutad: 'Avslutad',
  avslutsorsak: 'Avslutsorsak',
  arendenummer: 'Skulle läggas på ärende',
}

/** How it came in. */
export const inkommetGenom: Record<string, string> = {
  REGISTRERING: 'vid en registrering',
  NUMMERBYTE: 'när ett nummer skulle ersättas',
  FORSLAG: 'i ett förslag',
  IMPORT: 'i en lista som lästes in',
}

/** When the number and the chosen kön do not agree. Nothing is changed by it. */
export const konVarningText = {
  NUMRET_TYDER_PA_KVINNA: 'Numret tyder på kvinna, du har valt man. Stämmer det? Vi ändrar inget åt dig.',
  NUMRET_TYDER_PA_MAN: 'Numret tyder på man, du har valt kvinna. Stämmer det? Vi ändrar inget åt dig.',
} as const

/** The same where the kön stands already. */
export const konStammerText = {
  NUMRET_TYDER_PA_KVINNA: 'Numret tyder på kvinna, det står man. Stämmer det? Vi ändrar inget åt dig.',
  NUMRET_TYDER_PA_MAN: 'Numret tyder på man, det står kvinna. Stämmer det? Vi ändrar inget åt dig.',
} as const

/** What follows when somebody has protected personal data. */
export const skyddFoljder = [
  'Bara handläggarna hittar personen. För alla andra finns personen inte, varken i sökning, listor eller export.',
  'Namn och nummer är dolda också för handläggarna tills de öppnar personen, och varje öppning loggas.',
  'Teamet ser personen bara genom den arbetsterapeut som namnges när ärendet skickas.',
  'En kollega i en annan kommun läser inte så länge skyddet gäller, också om ett samtycke nämner kollegan.',
  'Personen räknas i målen som alla andra.',
]

/** What a spår is for. */
export function sparHjalp(kod: string, manader: number): string {
  return kod === 'REAKTIV'
    ? `Har haft ekonomiskt bistånd i ${manader} månader eller mer`
    : 'Arbetslös och riskerar långvarigt bistånd'
}

/** What kind of number a person has. */
export const nummerTypText = {
  PERSONNUMMER: 'Personnummer',
  SAMORDNINGSNUMMER: 'Samordningsnummer',
  SAKNAS: 'Nummer',
} as const

/** Said when what was typed goes to somebody who looks through it. That some review exists is all it tells. */
export const mottagenText =
  'Mottagen för granskning. Det du skrev är sparat, och den som ska gå igenom det har fått veta.'

/** Months that contradict each other: what stands elsewhere, then the way out. */
export const forsorjningstidFel = {
  forsorjningSammanhangande:
    'Under Spår står ett annat antal månader med bistånd i följd. Skriv samma här, eller lämna tomt.',
  forsorjningTotal: 'Totalt är minst lika mycket som i följd. Rätta, eller lämna tomt.',
}
