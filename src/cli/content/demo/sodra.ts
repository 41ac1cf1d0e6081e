import type { Kon } from '@/programme/definition'

/** One who waits for team Södra's next meeting: what the kommun asks, and what the team gets to read. */
export interface Vantande {
  kommun: string
  person: { fornamn: string; kon: Kon; alder: number; skydd?: string }
  vantat: number
  manader: number | null
  skal?: string
  fraga: string
  bakgrund: string
  provat: string
  egnaOrd: string
}

/** The queue of the meeting, longest wait first: enough to fill an afternoon. */
export const vantarPaSodra: readonly Vantande[] = [
  {
    kommun: 'nybro',
    person: { fornamn: 'Birgitta', kon: 'KVINNA', alder: 58 },
    vantat: 24,
    manader: 61,
    fraga: 'Räcker orken till något arbete alls, eller är det rätt ersättning vi ska hjälpa till med?',
    bakgrund:
      'Trettio år i konfektion och storkök. Artros i båda händerna, hjärtsjukdom sedan {-3}. Änka, bor i hus utanför tätorten.',
    provat:
      '{-4}: Arbetsträning i tvätteri, två månader.\n{-2}: Ansökan om sjukersättning, avslag.\n{-1}: Samtalsgrupp på hälsocentralen.',
    egnaOrd: 'Jag vill göra rätt för mig. Men jag orkar inte gissa längre.',
  },
  {
    kommun: 'borgholm',
    person: { fornamn: 'Göran', kon: 'MAN', alder: 52 },
    vantat: 20,
    manader: 44,
    fraga: 'Fungerar säsongsarbete som väg in, eller blir det samma sak varje höst?',
    bakgrund:
      'Säsongsarbete på campingar och i lantbruk i tjugo år. Bistånd varje vinter, nu året om. Dricker inte längre sedan två år.',
    provat:
      '{-3}: Behandling, fullföljd.\n{-2}: Arbetsträning på återvinningen. Fungerade tills handledaren slutade.',
    egnaOrd: 'Ge mig en uppgift och låt mig vara ifred med den.',
  },
  {
    kommun: 'emmaboda',
    person: { fornamn: 'Nadia', kon: 'KVINNA', alder: 34 },
    vantat: 17,
    manader: null,
    skal: 'Arbetslös sedan åtta månader efter glasbrukets nedläggning. A-kassan tar slut i vår.',
    fraga: 'Vad behöver vara på plats innan a-kassan tar slut, så att det inte blir bistånd?',
    bakgrund:
      'Tio år på glasbruket, de sista tre som lagledare. Ensam med två barn. Migrän flera dagar i månaden.',
    provat: '{-1}: Omställningskurs, klar.\n{-1}: Sökt 40 arbeten, två intervjuer.',
    egnaOrd: 'Jag har aldrig varit utan jobb förut. Jag vet inte hur man gör.',
  },
  {
    kommun: 'torsas',
    person: { fornamn: 'Hanna', kon: 'KVINNA', alder: 29 },
    vantat: 16,
    manader: 31,
    fraga:
      'Varför håller ingen praktik längre än tre veckor, trots att viljan finns? Vi behöver veta vad hon orkar och i vilken miljö.',
    bakgrund:
      'Gick ut gymnasiet utan fullständiga betyg. Har jobbat på lager och i hemtjänst, sammanlagt sju månader. Bor i egen lägenhet. Sover dåligt och undviker grupper.',
    provat:
      '{-2}: Praktik i mataffär. Avbröts efter tre veckor.\n{-1}: Jobbcoach på AME. Kom till hälften av träffarna.\n{-0}: Vuxenpsykiatrin. Utredning pågår, svar väntas i januari.',
    egnaOrd: 'Jag börjar alltid bra. Sen orkar jag inte ljudet.',
  },
  {
    kommun: 'nybro',
    person: { fornamn: 'Kristoffer', kon: 'MAN', alder: 41 },
    vantat: 14,
    manader: 52,
    fraga: 'Hur stor del är rygg och hur stor del är rädsla? Vi kommer inte längre själva.',
    bakgrund:
      'Golvläggare i femton år. Fall på arbetsplatsen {-5}, opererad två gånger. Särbo, två tonårsbarn varannan vecka.',
    provat:
      '{-3}: Smärtrehabilitering på sjukhuset.\n{-2}: Arbetsprövning i bygghandel, fyra veckor.\n{-1}: Truckutbildning, avbruten.',
    egnaOrd: 'Alla frågar var det gör ont. Ingen frågar vad jag kan.',
  },
  {
    kommun: 'nybro',
    person: { fornamn: 'Ingrid', kon: 'KVINNA', alder: 37, skydd: 'SEKRETESSMARKERING' },
    vantat: 12,
    manader: 27,
    fraga: 'Vilka insatser går att planera utan att kontakten med omvärlden blir en risk?',
    bakgrund: 'Flyttade hit {-2}. Har arbetat som administratör. Behöver arbetsplats utan offentlig kontakt.',
    provat: '{-1}: Distanskurs i ekonomi, klar med goda resultat.',
    egnaOrd: 'Jag vill arbeta. Jag vill bara inte bli hittad.',
  },
  {
    kommun: 'emmaboda',
    person: { fornamn: 'Mehmet', kon: 'MAN', alder: 46 },
    vantat: 11,
    manader: 38,
    fraga: 'Ser vi hörseln som hela hindret, fast det är något mer?',
    bakgrund:
      'Egen restaurang i tolv år, konkurs {-4}. Hörselnedsättning som har blivit sämre. Gift, tre barn.',
    provat:
      '{-3}: Kockpraktik i skolkök. Avbröts, hörde inte instruktioner.\n{-2}: Hörcentralen, hörapparater.\n{-1}: Skuldrådgivning.',
    egnaOrd: 'I mitt kök behövde ingen ropa.',
  },
  {
    kommun: 'morbylanga',
    person: { fornamn: 'Ulla', kon: 'KVINNA', alder: 55 },
    vantat: 9,
    manader: null,
    skal: 'Sjukpenningen tar slut i februari och anställningen är uppsagd. Utan plan blir det bistånd.',
    fraga: 'Hur lång tid behöver återhämtningen få, och vad kan börja redan nu?',
    bakgrund:
      'Lärare i trettio år. Utmattning, sjukskriven sedan {-2}. Mannen arbetar, hushållet klarar sig till våren.',
    provat: '{-1}: Rehabkoordinator, plan för återgång. Skolan kunde inte anpassa.',
    egnaOrd: 'Jag saknar barnen men inte klockan.',
  },
  {
    kommun: 'torsas',
    person: { fornamn: 'Bo', kon: 'MAN', alder: 49 },
    vantat: 8,
    manader: 73,
    fraga: 'Finns det en funktionsnedsättning som ingen har frågat efter?',
    bakgrund:
      'Gick särskild undervisningsgrupp i skolan. Har alltid arbetat med händerna, alltid korta anställningar. Bor hos sin mor som är 81.',
    provat:
      '{-6}: Arbetsmarknadsutbildning svets, avbruten.\n{-3}: Daglig sysselsättning i snickeriet. Fungerade bra.\n{-1}: Aktivitetsgarantin avslutades.',
    egnaOrd: 'Jag är bra på att laga saker. Papper är inte för mig.',
  },
  {
    kommun: 'morbylanga',
    person: { fornamn: 'Amal', kon: 'KVINNA', alder: 31 },
    vantat: 5,
    manader: 29,
    fraga: 'Vilken väg är kortast för en utbildad sjuksköterska utan svensk legitimation?',
    bakgrund:
      'Sjuksköterska med sex års erfarenhet. I Sverige sedan {-4}. Ett barn på två år. Svenska på god nivå, saknar kunskapsprovet.',
    provat:
      '{-2}: Språkpraktik på äldreboende, sex månader. Mycket gott omdöme.\n{-1}: Väntar på besked om validering.',
    egnaOrd: 'Jag tappar mitt yrke om jag väntar mycket längre.',
  },
  {
    kommun: 'borgholm',
    person: { fornamn: 'Tomas', kon: 'MAN', alder: 26 },
    vantat: 3,
    manader: 25,
    fraga: 'Hur får vi dagarna att börja på dagen? Allt annat verkar finnas.',
    bakgrund: 'Hemma sedan gymnasiet. Spelar på nätet på natten, har vänner där. Mor och styvfar är oroliga.',
    provat:
      '{-1}: Ungdomsmottagningens samtal, tre gånger.\n{-0}: Sommarjobb i hamnen, två veckor. Kom i tid varje dag.',
    egnaOrd: 'Sommarjobbet var det bästa på länge. Sen tog det slut.',
  },
]
