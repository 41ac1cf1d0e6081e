import type { Profil } from '../profil'

/** Grown-up skills from another country, short schooling, small children, and a Swedish that grows best at work. */
export const nyttLand: Profil = {
  forum: 'Ekonomiskt bistånd, årsuppföljning',
  forsorjning: 'EKONOMISKT_BISTAND',
  sprak: 'Arabiska',
  bakgrund:
    'Kom till Sverige {-8}. Sex års skola, drev ett bageri tillsammans med syskon i tolv år. Fyra barn, det yngsta i förskolan. Läser sfi i perioder.',
  provat:
    '{-4}: Sfi kurs B, avbröts vid föräldraledighet.\n{-2}: Språkpraktik i skolkök, tre månader. Gick bra, ingen fortsättning.\n{-1}: Jobbspår städ. Avbröts efter två veckor, värk i händerna.',
  fraga:
    'Språket sägs vara hindret, men på praktiken fungerade det. Vad är det egentligen som stoppar, och kan hälsan ha en del i det?',
  egnaOrd: 'Jag kan baka till hundra personer. I klassrummet kan jag ingenting.',
  omraden: {
    ARBETE: {
      ord: 'I bageriet började jag klockan tre. Alla visste vad de skulle göra. Det saknar jag.',
      at: 'Arbetar i högt tempo med stora mängder, planerar flera moment samtidigt. Visar hellre än förklarar.',
      kommun: 'Tolv år i eget bageri. Språkpraktik i skolkök med gott omdöme.',
      styrkor: 'Leder andra, räknar om recept i huvudet, punktlig.',
      hinder: 'Intyg saknas och erfarenheten syns inte i ansökningar.',
      stodbehov: 'Få visa vad som går på plats, med tolk första veckan.',
    },
    UTBILDNING: {
      ord: 'Jag gick sex år i skolan. Sen behövdes jag hemma.',
      at: 'Läser enkla texter på svenska. Lär sig nya ord snabbt när de hör till en uppgift.',
      kommun: 'Sfi kurs B. Läraren ser tydliga framsteg i tal, långsamma i skrift.',
    },
    HALSA: {
      ord: 'Händerna värker på natten. Jag trodde att det var så för alla.',
      at: 'Värk och domningar i händer och axlar. Trött, äter sist i familjen. Beskriver minnen som kommer på natten.',
      kommun: 'Har inte sökt vård för händerna. Vill gärna ha hjälp att boka.',
      hinder: 'Obehandlad värk.',
      stodbehov: 'Tid på vårdcentralen med tolk.',
    },
    VARDAG: {
      ord: 'Jag går upp fem. Allt ska vara klart innan barnen vaknar.',
      at: 'Driver ett hem för sex personer med god struktur. Lite egen tid.',
      kommun: 'Kommer alltid i tid, ofta för tidigt.',
      styrkor: 'Organiserar mycket med små medel.',
    },
    EKONOMI: {
      ord: 'Vi har inga skulder. Vi köper inget vi inte har pengar till.',
      at: 'Håller noga reda på hushållets pengar.',
      kommun: 'Hushållet har bistånd sedan {-5}. Maken arbetar timmar.',
      styrkor: 'Inga skulder.',
    },
    BOENDE: {
      ord: 'Tre rum är lite för oss. Men grannarna är bra.',
      at: 'Trångt. Svårt att vila på dagen.',
      kommun: 'I kö för större lägenhet.',
    },
    FAMILJ: {
      ord: 'Min man hjälper till nu. Han säger att det är min tur.',
      at: 'Stöd av make och äldsta dottern, som ofta tolkar. Det vill hen slippa.',
      kommun: 'Förskola på heltid är beviljad från hösten.',
      stodbehov: 'Auktoriserad tolk i stället för dottern.',
    },
    SPRAK: {
      ord: 'Jag förstår mer än jag säger.',
      at: 'Följer instruktioner på svenska i köket. Behöver tolk när det gäller hälsa och pengar.',
      kommun: 'Tolk vid möten. Talar gärna svenska om mat och barn.',
      hinder: 'Skriftlig svenska och svåra ord.',
      stodbehov: 'Bilder, korta meningar och tolk vid viktiga samtal.',
    },
    PRAKTISKT: {
      ord: 'Jag vill ta körkort. Det vore frihet.',
      at: 'Går och åker buss. Förskolan öppnar halv sju.',
      kommun: 'Inget körkort. Barnomsorgen täcker arbetstid från sju.',
    },
    KONTAKTER: {
      ord: 'Jag vet inte vem som är vem på alla möten.',
      at: 'Ingen vårdkontakt utöver barnhälsan.',
      kommun: 'Arbetsförmedlingen, sfi och socialtjänsten har träffats en gång.',
      stodbehov: 'En person att ringa.',
    },
    EGNA_MAL: {
      ord: 'Jag vill arbeta i ett kök och att mina barn ska se mig gå till jobbet.',
      at: 'Tydlig dröm om kök eller bageri. Ser sig själv som yrkesperson.',
      kommun: 'Kan tänka sig kortare utbildning på arbetsplatsen.',
      styrkor: 'Stark drivkraft.',
    },
  },
  tidigare:
    'Språket har fått komma först, i klassrum. När språkpraktiken fungerade fanns ingen plan för vad som skulle hända sedan.',
  formaga: [
    { procent: 25, grund: 'Samtal med tolk', motivering: 'Beskriver hela sin dag med tider och uppgifter.' },
    {
      procent: 50,
      grund: 'Arbetsprov i skolkök, två veckor',
      motivering: 'Tjugo timmar i veckan utan frånvaro när händerna fick vila.',
    },
  ],
  rekommendation: {
    sammanfattning:
      'Yrkeskunnig med tolv års erfarenhet av bageri. Svenskan räcker för köket och växer där. Värken i händerna är obehandlad och behöver tas om hand nu.',
    motivering: 'Två veckors arbetsprov i skolkök, tjugo timmar i veckan, utan frånvaro.',
    personensSyn: 'Jag är glad. Jag vill börja i köket i morgon.',
    steg: [
      {
        insatstyp: 'PRAKTIK_ARBETSTRANING',
        beskrivning: 'Skolköket, tjugo timmar i veckan, svenska på plats två gånger i veckan.',
      },
      { insatstyp: 'REHABILITERANDE', beskrivning: 'Handrehabilitering, bokad med tolk.' },
      { insatstyp: 'STUDIER', beskrivning: 'Yrkespaket måltid med sfi, från nästa termin.' },
    ],
  },
  insatser: [
    {
      typ: 'PRAKTIK_ARBETSTRANING',
      benamning: 'Arbetsträning, skolköket',
      utforare: 'AME',
      utforareNamn: 'Måltidsenheten',
      timmar: 20,
      syfte: 'Visa yrkeskunnandet och öva svenska i arbetet.',
      resultat: 'Erbjuds vikariat i köket.',
      avbrott: 'Yngsta barnet blev sjukt en längre tid.',
    },
    {
      typ: 'REHABILITERANDE',
      benamning: 'Handrehabilitering',
      utforare: 'REGION',
      utforareNamn: 'Arbetsterapimottagningen',
      timmar: 1,
      syfte: 'Mindre värk på natten.',
      resultat: 'Skenor och övningar, sover hela natten.',
      avbrott: 'Tolken uteblev två gånger.',
    },
    {
      typ: 'STUDIER',
      benamning: 'Yrkespaket måltid med sfi',
      utforare: 'VUXENUTBILDNING',
      utforareNamn: 'Lärcentrum',
      timmar: 23,
      syfte: 'Intyg på det som redan kan.',
      resultat: 'Klarade första modulen.',
      avbrott: 'Kursen ställdes in.',
    },
  ],
  anteckningar: [
    {
      typ: 'MOTE',
      text: 'Möte med tolk på plats. Berättade om bageriet. Vi bestämde att tala om händerna nästa gång.',
    },
    { typ: 'TELEFON', text: 'Samtal med tolk. Tid på vårdcentralen bokad.' },
    { typ: 'MOTE', text: 'Besök i skolköket. Tog ledningen i bakningen utan att någon bad om det.' },
    { typ: 'SMS', text: 'Påminde om mötet, med bild på vägen.' },
    { typ: 'TELEFON', text: 'Förskolan har gett plats från sju på morgonen. Då går köket att klara.' },
  ],
  lakare: {
    fraga:
      'Värk och domningar i händerna på natten, tidigare tungt arbete. Vad bör utredas, och vad kan vi pröva under tiden?',
    svar: 'Beskrivningen stämmer med påverkan på nerver i handleden, vilket bör undersökas på vårdcentralen. Under tiden: nattskenor, variation mellan uppgifter och paus var fyrtionde minut. Inget hinder för arbetsprov.',
  },
  skalForebyggande: 'Etableringen har tagit slut utan arbete. Familjen riskerar bistånd under lång tid.',
}
