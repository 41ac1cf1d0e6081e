import type { Profil } from '../profil'

/** Far from work after a burnout and a divorce; debts, shame, and an education that still counts. */
export const tillbaka: Profil = {
  forum: 'Samverkansmöte med psykiatrin',
  forsorjning: 'EKONOMISKT_BISTAND',
  sprak: null,
  bakgrund:
    'Undersköterska i tjugo år. Utmattning {-5} och skilsmässa året därpå. Nedstämd i perioder, har dragit sig undan. Skulder sedan skilsmässan.',
  provat:
    '{-4}: Rehabkoordinator, plan för återgång. Arbetsgivaren kunde inte anpassa.\n{-3}: Grön rehab, tolv veckor. Mådde bättre, föll tillbaka när den tog slut.\n{-1}: Aktivitetsgrupp på AME. Slutade komma efter en månad.',
  fraga:
    'Hur kommer vi vidare utan att det blir för mycket igen? Vi vill ha hjälp att hitta rätt nivå och att hålla den.',
  egnaOrd: 'Jag vet att jag var bra på mitt jobb. Jag är rädd att gå sönder en gång till.',
  omraden: {
    ARBETE: {
      ord: 'Jag tyckte om de gamla. Det var allt det andra som blev för mycket.',
      at: 'Yrkesskicklig och omtänksam. Tappar krafter snabbt när flera drar samtidigt. Bäst i en uppgift i taget.',
      kommun: 'Tjugo år i vård och omsorg. Vill inte tillbaka till avdelningen men gärna nära människor.',
      styrkor: 'Bemötande, dokumentation, lugn i akuta lägen.',
      hinder: 'Tidspress och ansvar för andras schema.',
      stodbehov: 'Tydliga gränser för uppdraget och få kollegor.',
    },
    UTBILDNING: {
      ord: 'Jag har min utbildning. Den kan ingen ta.',
      at: 'Har lätt att lära. Koncentrationen räcker en halvtimme i taget.',
      kommun: 'Omvårdnadsprogrammet, vidareutbildning i demensvård.',
      styrkor: 'Efterfrågat yrke.',
    },
    HALSA: {
      ord: 'Vissa dagar är det som att gå i vatten.',
      at: 'Kvarstående hjärntrötthet. Nedstämdhet i perioder, inga självmordstankar vid frågor. Mår bättre utomhus.',
      kommun: 'Läkarkontakt var tredje månad. Medicinen fungerar.',
      hinder: 'Återhämtningen tar tid efter varje ansträngning.',
      stodbehov: 'Jämn belastning och vila inlagd i schemat.',
    },
    VARDAG: {
      ord: 'Jag har börjat med en sak om dagen. Det går.',
      at: 'Trädgården är igång igen. Handlar en gång i veckan efter lista.',
      kommun: 'Har hållit alla möten de senaste tre månaderna.',
      styrkor: 'Bygger upp i liten skala och håller fast.',
    },
    EKONOMI: {
      ord: 'Jag skäms över skulderna. Jag har inte sagt det till någon.',
      at: 'Skammen över ekonomin är en del av det som tar kraft.',
      kommun: 'Skulder på 140 000 kronor. Ansökan om skuldsanering är påbörjad med budgetrådgivaren.',
      hinder: 'Utmätning gör att extra inkomst inte märks.',
      stodbehov: 'Skuldsanering.',
    },
    BOENDE: {
      ord: 'Huset är sålt. Lägenheten är liten men min.',
      at: 'Bor nära skogen, vilket används varje dag.',
      kommun: 'Andrahandskontrakt till sommaren.',
      stodbehov: 'Eget kontrakt före sommaren.',
    },
    FAMILJ: {
      ord: 'Sonen är här varannan helg. Då är jag mest mig själv.',
      at: 'Sonen tolv år varannan helg. Få vänner kvar, en är på väg tillbaka.',
      kommun: 'Umgänget fungerar bra enligt båda föräldrarna.',
    },
    SPRAK: {
      ord: 'Jag tystnar om det är många i rummet.',
      at: 'Uttrycker sig nyanserat på tu man hand.',
      kommun: 'Möten med högst tre personer fungerar.',
    },
    PRAKTISKT: {
      ord: 'Jag kör, men inte i stan.',
      at: 'Orkar köra en kvart.',
      kommun: 'B-körkort, delar bil med syster.',
    },
    KONTAKTER: {
      ord: 'Psykologen slutade. Jag vet inte om jag får någon ny.',
      at: 'Vårdcentral var tredje månad, ingen samtalskontakt.',
      kommun: 'Försäkringskassan avslog {-2}. Omprövning är inte begärd.',
      stodbehov: 'Ny samtalskontakt.',
    },
    EGNA_MAL: {
      ord: 'Jag vill vara någon som går hem trött av rätt sak.',
      at: 'Målet är att vara behövd i liten skala och öka långsamt.',
      kommun: 'Intresserad av dagverksamhet eller växthus.',
      styrkor: 'Vågar prova igen.',
    },
  },
  tidigare:
    'Det som hjälpte tog slut innan det hade fäst. Ingen insats har haft en fortsättning inlagd från början.',
  formaga: [
    { procent: 0, grund: 'Första samtalet', motivering: 'Inget utrymme för arbete nu, återhämtning först.' },
    {
      procent: 15,
      grund: 'Samtal och aktivitetsdagbok',
      motivering: 'Två förmiddagar i veckan med vila emellan fungerar.',
    },
    {
      procent: 25,
      grund: 'Arbetsträning i växthuset',
      motivering: 'Tio timmar i veckan i två månader utan bakslag.',
    },
  ],
  rekommendation: {
    sammanfattning:
      'Yrkeskunnig och på väg tillbaka efter utmattning. Håller för en uppgift i taget, jämnt fördelad över veckan. Skulder och brist på samtalsstöd drar åt andra hållet och behöver tas om hand samtidigt.',
    motivering: 'Aktivitetsdagbok under åtta veckor och arbetsträning i växthuset utan bakslag.',
    personensSyn: 'Jag känner igen mig. Det viktigaste är att det inte går för fort.',
    steg: [
      {
        insatstyp: 'ARBETSFORBEREDANDE',
        beskrivning: 'Växthuset, två förmiddagar i veckan, ökas med en i taget.',
      },
      { insatstyp: 'SOCIAL', beskrivning: 'Budget- och skuldrådgivning, skuldsanering.' },
      { insatstyp: 'REHABILITERANDE', beskrivning: 'Samtalskontakt på vårdcentralen.' },
    ],
  },
  insatser: [
    {
      typ: 'ARBETSFORBEREDANDE',
      benamning: 'Växthuset',
      utforare: 'SAMORDNINGSFORBUNDET',
      utforareNamn: 'Gröna vägen',
      timmar: 6,
      syfte: 'Hitta en nivå som håller.',
      resultat: 'Ökade från två till fyra förmiddagar.',
      avbrott: 'Orkade inte resorna under vintern.',
    },
    {
      typ: 'SOCIAL',
      benamning: 'Budget- och skuldrådgivning',
      utforare: 'SOCIALTJANST',
      utforareNamn: 'Kommunens budgetrådgivning',
      timmar: 1,
      syfte: 'Skuldsanering.',
      resultat: 'Ansökan inlämnad.',
      avbrott: 'Ville vänta.',
    },
    {
      typ: 'ARBETE',
      benamning: 'Dagverksamhet, timmar',
      utforare: 'ARBETSGIVARE',
      utforareNamn: 'Dagcentralen',
      timmar: 12,
      syfte: 'Arbete nära människor utan ansvar för schema.',
      resultat: 'Anställd på 30 procent.',
      avbrott: 'Verksamheten stängde.',
    },
  ],
  anteckningar: [
    { typ: 'MOTE', text: 'Gick en runda i skogen i stället för att sitta. Lättare att prata då.' },
    { typ: 'TELEFON', text: 'Tung vecka. Vi flyttade mötet och höll kvar dagboken.' },
    { typ: 'MOTE', text: 'Första besöket i växthuset. Stannade en timme längre än tänkt, frivilligt.' },
    { typ: 'HEMBESOK', text: 'Gick igenom post och skulder tillsammans. Sex kuvert, inget akut.' },
    { typ: 'TELEFON', text: 'Dagboken visar jämnare dagar. Vill lägga till en förmiddag.' },
  ],
  lakare: {
    fraga:
      'Hjärntrötthet fem år efter utmattning. Är ökning med en förmiddag i taget rimlig, och vilka tecken ska vi vara uppmärksamma på?',
    svar: 'Ja, med minst fyra veckor mellan ökningarna. Var uppmärksam på sömn, ljudkänslighet och tappade ord: då är det för fort. Jag föreslår att vårdcentralen ordnar samtalskontakt nu och inte när arbetsträningen är klar.',
  },
  skalForebyggande:
    'Utförsäkrad om tre månader och utan anställning. Behöver en väg innan biståndet blir enda försörjning.',
}
