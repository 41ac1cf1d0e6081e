import type { Profil } from '../profil'

/** Begins well and cannot stand the noise: sleeps badly, avoids groups, knows more than the grades say. */
export const ljud: Profil = {
  forum: 'Ungdomsforum i kommunen',
  forsorjning: 'EKONOMISKT_BISTAND',
  sprak: null,
  bakgrund:
    'Gick ut gymnasiet utan fullständiga betyg. Har jobbat på lager och i hemtjänst, sammanlagt sju månader. Bor i egen lägenhet. Sover dåligt och undviker grupper.',
  provat:
    '{-2}: Praktik i butik. Avbröts efter tre veckor.\n{-1}: Jobbcoach på AME. Kom till hälften av träffarna.\n{-1}: Vuxenpsykiatrin. Utredning pågår, svar väntas.',
  fraga:
    'Varför håller ingen praktik längre än tre veckor, trots att viljan finns? Vi behöver veta vad som fungerar och i vilken miljö.',
  egnaOrd: 'Jag börjar alltid bra. Sen orkar jag inte ljudet.',
  omraden: {
    ARBETE: {
      ord: 'På lagret var det bra så länge jag fick plocka själv. När radion stod på gick det inte.',
      at: 'Arbetar snabbt och felfritt i lugn miljö. I arbetsprov bredvid andra tappades uppgiften efter tjugo minuter.',
      kommun:
        'Tre korta anställningar och två praktiker. Alla slutade med frånvaro, ingen med klagomål på arbetet.',
      styrkor: 'Ser fel som andra missar. Uthållig med det som intresserar.',
      hinder: 'Ljud, avbrott och oklara instruktioner.',
      stodbehov: 'Egen arbetsyta, skriftlig instruktion och en fast handledare.',
    },
    UTBILDNING: {
      ord: 'Lärarna sa att jag kunde om jag ville. Det var inte så det var.',
      at: 'Läser snabbt på egen hand. Svårt att börja på uppgifter utan tydlig början och slut.',
      kommun: 'Saknar betyg i fem kurser. Studievägledaren ser en väg genom distansstudier.',
      styrkor: 'Har lärt sig programmera på egen hand.',
    },
    HALSA: {
      ord: 'Jag sover när det blir ljust. Det är lugnast då.',
      at: 'Dygnsrytmen är förskjuten. Beskriver ljudkänslighet sedan barndomen och panik i trängsel. Äter en gång om dagen.',
      kommun: 'Har avbokat vården tre gånger eftersom väntrummet är svårt.',
      hinder: 'Sömn och ångest i grupp.',
      stodbehov: 'Tider på eftermiddagen och möjlighet att vänta utanför.',
    },
    VARDAG: {
      ord: 'Hemma fungerar det. Ute är det för mycket.',
      at: 'Sköter hemmet i perioder. Handlar sent på kvällen. Behöver påminnelser för räkningar och tvätt.',
      kommun: 'Svarar på sms, inte i telefon.',
      stodbehov: 'Struktur i små steg, gärna med en app som redan används.',
    },
    EKONOMI: {
      ord: 'Jag öppnar inte breven förrän jag måste.',
      at: 'Oöppnad post skapar stress.',
      kommun: 'Två obetalda räkningar. Autogiro är ordnat tillsammans.',
    },
    BOENDE: {
      ord: 'Tyst hus. Det är därför jag bor kvar.',
      at: 'Lugn lägenhet som är en förutsättning för återhämtning.',
      kommun: 'Hyresrätt, inga anmärkningar.',
      styrkor: 'Boendet är stabilt.',
    },
    FAMILJ: {
      ord: 'Mamma kommer på söndagar. Annars är det mest folk på nätet.',
      at: 'Få kontakter, men de som finns är trygga.',
      kommun: 'Mamman är med på möten när det behövs.',
    },
    SPRAK: {
      ord: 'Skriv hellre än ring.',
      at: 'Skriver utförligt, talar kortfattat. Behöver tid att svara.',
      kommun: 'Fungerar bäst med frågorna i förväg.',
      stodbehov: 'Frågor skriftligt före mötet.',
    },
    PRAKTISKT: {
      ord: 'Bussen går inte när det är mycket folk.',
      at: 'Cyklar helst, också långa sträckor.',
      kommun: 'Inget körkort. Kan resa utanför rusningstid.',
      hinder: 'Resor i trängsel.',
    },
    KONTAKTER: {
      ord: 'Jag väntar på ett svar från psykiatrin. Det har tagit ett år.',
      at: 'Pågående neuropsykiatrisk utredning.',
      kommun: 'Arbetsförmedlingen har pausat sitt stöd tills utredningen är klar.',
    },
    EGNA_MAL: {
      ord: 'Jag vill ha ett jobb där det är tyst och där jag får göra klart.',
      at: 'Kan beskriva sin drömdag i detalj: kvällspass, ensam med en tydlig uppgift.',
      kommun: 'Vill pröva arkiv eller testning av program.',
      styrkor: 'Vet vilken miljö som fungerar.',
    },
  },
  tidigare:
    'Praktikplatserna har valts efter vad som fanns ledigt. Ingen hade frågat om ljudet. Frånvaron lästes som ovilja.',
  formaga: [
    { procent: 10, grund: 'Första samtalet', motivering: 'Sömn och ångest gör att dagarna varierar mycket.' },
    {
      procent: 20,
      grund: 'Observation i egen arbetsyta',
      motivering: 'Två timmar fyra dagar i veckan höll i en tyst miljö.',
    },
    {
      procent: 40,
      grund: 'Arbetsträning på arkivet, åtta veckor',
      motivering: 'Full närvaro på kvällspass, inga fel i arbetet.',
    },
  ],
  rekommendation: {
    sammanfattning:
      'Arbetar snabbt och rätt i tyst miljö med tydliga uppgifter. Det som har stoppat tidigare är ljud, trängsel och muntliga instruktioner, inte vilja.',
    motivering:
      'Åtta veckors arbetsträning i egen arbetsyta gav full närvaro. Samma uppgift i öppen lokal gick inte.',
    personensSyn: 'Ja. Det är första gången det står som det är.',
    steg: [
      {
        insatstyp: 'PRAKTIK_ARBETSTRANING',
        beskrivning: 'Arkivet, åtta timmar i veckan på eftermiddagar, skriftliga instruktioner.',
      },
      { insatstyp: 'HALSOFRAMJANDE', beskrivning: 'Sömn och rörelse i egen takt, med cykeln.' },
      {
        insatstyp: 'STUDIER',
        beskrivning: 'Två gymnasiekurser på distans när arbetsträningen har satt sig.',
      },
    ],
  },
  insatser: [
    {
      typ: 'PRAKTIK_ARBETSTRANING',
      benamning: 'Arbetsträning, kommunarkivet',
      utforare: 'AME',
      utforareNamn: 'Kommunarkivet',
      timmar: 8,
      syfte: 'Pröva arbete i tyst miljö.',
      resultat: 'Full närvaro. Fick frågan om att stanna kvar.',
      avbrott: 'Lokalen byggdes om och ljudet blev för mycket.',
    },
    {
      typ: 'HALSOFRAMJANDE',
      benamning: 'Sömn och rörelse',
      utforare: 'REGION',
      utforareNamn: 'Vårdcentralen',
      timmar: 1,
      syfte: 'Flytta dygnet i små steg.',
      resultat: 'Vaken före tio de flesta dagar.',
      avbrott: 'Gruppen var för stor.',
    },
    {
      typ: 'STUDIER',
      benamning: 'Matematik på distans',
      utforare: 'VUXENUTBILDNING',
      utforareNamn: 'Lärcentrum',
      timmar: 10,
      syfte: 'Bli klar med gymnasiet.',
      resultat: 'Godkänd i två kurser.',
      avbrott: 'Ville vänta till våren.',
    },
  ],
  anteckningar: [
    { typ: 'SMS', text: 'Skickade frågorna till mötet i förväg. Svar kom samma kväll, långt och tydligt.' },
    {
      typ: 'MOTE',
      text: 'Möte i lilla rummet. Berättade om praktiken i butiken och vad som hände den tredje veckan.',
    },
    { typ: 'NADDE_INTE', text: 'Ringde två gånger. Skickade sms i stället.' },
    {
      typ: 'HEMBESOK',
      text: 'Hembesök. Visade sitt program för att sortera bilder. Glad och fokuserad i två timmar.',
    },
    { typ: 'MOTE', text: 'Studiebesök på arkivet efter stängning. Vill börja.' },
  ],
  lakare: {
    fraga:
      'Vad behöver vi ta hänsyn till medan den neuropsykiatriska utredningen pågår? Går det att börja arbetsträna redan nu?',
    svar: 'Det finns inget skäl att vänta på utredningen. Börja med korta pass i tyst miljö och följ sömnen. Om ångesten ökar, backa ett steg och kontakta vårdcentralen. Be gärna om besökstid sist på dagen.',
  },
  skalForebyggande:
    'Ung utan gymnasiebetyg, hemma på dagarna sedan ett år. Risk för långvarigt bistånd om ingenting prövas nu.',
}
