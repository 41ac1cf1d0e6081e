import { raknat, stor } from './format'

export const forslagStatusText = {
  INLAMNAT: 'Inlämnat',
  MOTTAGET: 'Mottaget',
  REGISTRERAT: 'Registrerat',
  INTE_AKTUELLT: 'Inte aktuellt',
}

/** What the status means to the one who proposed. */
export const forslagForklaring = {
  INLAMNAT: 'Projektets medarbetare i kommunen har fått det.',
  MOTTAGET: 'Någon arbetar med det.',
  REGISTRERAT: 'Det ledde vidare. Hur det går därefter stannar hos projektet.',
  INTE_AKTUELLT: 'Det blev inget den här gången.',
}

export const forslagKlart: Record<string, string> = {
  LAMNAT: 'Förslaget är inlämnat. Här ser du när någon har svarat.',
  MOTTAGET: 'Förslaget är mottaget. Den som föreslog ser det.',
  AVBOJT: 'Svaret är sparat. Den som föreslog läser skälet.',
}

export const forslagText = {
  titel: 'Förslag',
  egna: {
    rubrik: (oppna: number): string =>
      oppna === 0 ? 'Dina förslag' : `${stor(raknat(oppna, true))} av dina förslag väntar på svar`,
    ingress: 'Du ser det du själv har föreslagit och vad det blev av det.',
    foresla: 'Föreslå en person',
    tomt: 'Du har inte föreslagit någon än.',
    lista: 'Dina förslag',
    vem: 'Person',
    lamnat: 'Inlämnat',
    svar: 'Svar',
  },
  kommun: {
    rubrik: (n: number): string =>
      n === 0 ? 'Inget förslag väntar' : `${stor(raknat(n, true))} förslag väntar på svar`,
    ingress:
      'Från handläggare på ekonomiskt bistånd. De ser att ni har tagit emot det och om det blev något, inget mer.',
    nya: 'Nya',
    mottagna: 'Mottagna',
    besvarade: 'Besvarade',
    tomt: 'När en handläggare föreslår någon kommer det hit.',
    av: (namn: string) => `Föreslagen av ${namn}`,
    grund: 'Grund',
    telefon: 'Telefon',
    finns: 'Finns redan i kommunen',
    blev: 'Blev',
    dold: 'Skyddade uppgifter',
    doldText: 'Personen finns redan och du är handläggare. Det som skrevs finns att granska i ärendet.',
    granska: 'Granska',
    taEmot: 'Ta emot',
    registrera: 'Registrera',
    avboj: 'Inte aktuellt',
    avbojText: 'Den som föreslog läser skälet. Skriv inget om personen som handläggaren inte redan vet.',
    skal: 'Skäl',
    spara: 'Svara inte aktuellt',
  },
  nytt: {
    rubrik: 'Vem vill du föreslå?',
    ingress: (kommun: string) =>
      `Förslaget går till projektets medarbetare i ${kommun}. De tar kontakt och frågar personen själv.`,
    fornamn: 'Förnamn',
    efternamn: 'Efternamn',
    nummer: 'Personnummer',
    nummerHjalp: 'ÅÅÅÅMMDD-NNNN. Har du det inte räcker födelsedatumet.',
    fodelsedatum: 'Födelsedatum',
    telefon: 'Telefon',
    motivering: 'Varför tror du att det här kan hjälpa?',
    motiveringHjalp:
      'Till exempel hur länge personen har haft bistånd och vad som har prövats. Bara det som behövs.',
    grund: 'På vilken grund lämnar du uppgiften?',
    grundHjalp:
      'I din kommun är det två nämnder, så sekretess gäller mellan er. Skriv till exempel att personen har samtyckt, och när.',
    knapp: 'Lämna förslaget',
  },
}
