import type { Profil } from '../profil'

/** Many years of heavy work, a back that no longer takes it, and a good memory of having been needed. */
export const rygg: Profil = {
  forum: 'Samverkansmöte mellan AME och ekonomiskt bistånd',
  forsorjning: 'EKONOMISKT_BISTAND',
  sprak: null,
  bakgrund:
    'Sjutton år på lager och i hemtjänst, sedan upprepade sjukskrivningar för ryggen. Nollad i sjukförsäkringen {-3}. Bor i egen lägenhet, har vuxna barn i närheten.',
  provat:
    '{-3}: Arbetsträning i förråd, heltid. Avbröts efter fyra veckor på grund av smärta.\n{-2}: Jobbcoach på AME, möten varannan vecka. Sökte fjorton arbeten.\n{-1}: Multimodal smärtrehabilitering. Fullföljd, men ingen uppföljning.',
  fraga:
    'Hur mycket håller ryggen för, och i vilka uppgifter? Vi vill sluta gissa. Arbetsförmedlingen och vårdcentralen säger olika.',
  egnaOrd: 'Jag är inte lat. Jag vill veta vad jag orkar, och att det räknas.',
  omraden: {
    ARBETE: {
      ord: 'Jag har jobbat sedan jag var sexton. Det är konstigt att inte ha någonstans att gå.',
      at: 'Sjutton års erfarenhet av lager och hemtjänst. Arbetar noggrant och planerar sin dag. I arbetsprov höll tempot två timmar, sedan ökade pauserna.',
      kommun: 'Goda vitsord från två arbetsgivare. Söker brett men får inga svar. Truckkort som har gått ut.',
      styrkor: 'Ansvarstagande, van vid fasta tider, läser av vad som behöver göras.',
      hinder: 'Tunga lyft och stillasittande längre än fyrtio minuter.',
      stodbehov: 'Arbete där det går att växla ställning, och någon som bromsar i början.',
    },
    UTBILDNING: {
      ord: 'Skolan gick väl an. Jag lär mig bäst med händerna.',
      at: 'Läser och skriver utan svårighet. Fyller i formulär själv.',
      kommun: 'Tvåårigt gymnasium. Kurs i svets {-8}. Kan tänka sig att förnya truckkortet.',
      styrkor: 'Lär sig genom att pröva.',
    },
    HALSA: {
      ord: 'Smärtan är alltid där. Det som tar mest är att inte bli trodd.',
      at: 'Långvarig ländryggssmärta med utstrålning. Mår bättre av rörelse i egen takt. Sover fyra till fem timmar. Inga röda flaggor enligt journal som personen själv visat.',
      kommun: 'Sjukintyg som säger emot varandra. Vårdkontakten på vårdcentralen är gles.',
      hinder: 'Smärta och dålig sömn förstärker varandra.',
      stodbehov: 'Ett samlat medicinskt underlag och en plan för sömnen.',
    },
    VARDAG: {
      ord: 'Jag tar det viktigaste på förmiddagen. Sen ligger jag en stund.',
      at: 'Sköter hem, tvätt och matlagning uppdelat över dagen. Går en halvtimme varje morgon. Meningsfulla sysslor finns: snickrar fågelholkar i källaren.',
      kommun: 'Kommer i tid till alla möten, ringer om något händer.',
      styrkor: 'Fasta rutiner, hushåller med krafterna.',
    },
    EKONOMI: {
      ord: 'Pengarna räcker, men inget får gå sönder.',
      at: 'Oron för ekonomin tar kraft från annat.',
      kommun: 'Ekonomiskt bistånd sedan {-4}. En skuld hos Kronofogden som betalas av.',
      stodbehov: 'Genomgång av skulden hos budget- och skuldrådgivaren.',
    },
    BOENDE: {
      ord: 'Jag trivs. Det är tre trappor, men jag går dem.',
      at: 'Tre trappor utan hiss fungerar de flesta dagar.',
      kommun: 'Hyresrätt med förstahandskontrakt, inga störningar.',
    },
    FAMILJ: {
      ord: 'Min syster ringer varje kväll. Barnbarnen är det bästa jag har.',
      at: 'Nära kontakt med syster och två vuxna barn, hämtar barnbarn på tisdagar.',
      kommun: 'Nätverket stöttar men oroar sig.',
      styrkor: 'Har människor som bryr sig.',
    },
    SPRAK: {
      ord: 'Det är inga problem.',
      at: 'Uttrycker sig tydligt i tal och skrift.',
      kommun: 'Behöver ingen tolk.',
    },
    PRAKTISKT: {
      ord: 'Bilen är gammal men den går.',
      at: 'Kan köra bil högst fyrtio minuter utan paus.',
      kommun: 'B-körkort och egen bil. Truckkortet behöver förnyas.',
      styrkor: 'Tar sig till hela kommunen.',
    },
    KONTAKTER: {
      ord: 'Jag har dragit min historia för elva personer.',
      at: 'Kontakt med vårdcentralens fysioterapeut var sjätte vecka.',
      kommun: 'Arbetsförmedlingen har skrivit ut personen. Försäkringskassan väntar på nytt underlag.',
      stodbehov: 'En samordnad plan, så att samma sak inte utreds igen.',
    },
    EGNA_MAL: {
      ord: 'Jag vill inte bli skickad till en kurs till. Jag vill veta vad jag orkar och få börja där.',
      at: 'Målet är tydligt och realistiskt: halvtid i praktiskt arbete med varierade ställningar.',
      kommun: 'Motivationen är hög när kraven är rimliga.',
      styrkor: 'Vet vad som ger mening.',
    },
  },
  tidigare:
    'Insatserna har börjat på heltid och utan anpassning. När smärtan kom avslutades de, och ingen tog reda på vilken nivå som hade hållit.',
  formaga: [
    {
      procent: 15,
      grund: 'Första samtalet',
      motivering: 'Egen beskrivning av dagarna och av vad som följer efter ansträngning.',
    },
    {
      procent: 25,
      grund: 'Samtal och observation i arbetsträning',
      motivering: 'Tio timmar i veckan höll i sex veckor med växlande ställning.',
    },
    {
      procent: 30,
      grund: 'Arbetsprov under tre dagar',
      motivering: 'Klarar tre timmar i sträck i sortering när tempot är fritt.',
    },
  ],
  rekommendation: {
    sammanfattning:
      'Lång erfarenhet av praktiskt arbete och stark vilja. Ryggen håller för växlande uppgifter i lugnt tempo, inte för tunga lyft eller heltid från start. Tidigare insatser har börjat för högt.',
    motivering:
      'Arbetsprov under tre dagar och sex veckors arbetsträning pekar åt samma håll. Förtroendeläkaren ser inget hinder för en stegvis ökning.',
    personensSyn: 'Det känns rättvist. Jag vill börja på förmiddagarna och öka när det håller.',
    steg: [
      {
        insatstyp: 'PRAKTIK_ARBETSTRANING',
        beskrivning:
          'Återbruket, tio timmar i veckan på förmiddagar. Växlande ställning, inga lyft över fem kilo.',
      },
      { insatstyp: 'REHABILITERANDE', beskrivning: 'Fysioterapi och sömnskola på vårdcentralen, samtidigt.' },
      {
        insatstyp: 'ARBETE',
        beskrivning: 'Halvtid med lönestöd när arbetsträningen har hållit i tre månader.',
      },
    ],
  },
  insatser: [
    {
      typ: 'PRAKTIK_ARBETSTRANING',
      benamning: 'Arbetsträning, Återbruket',
      utforare: 'AME',
      utforareNamn: 'Återbruket',
      timmar: 10,
      syfte: 'Pröva vilken omfattning som håller över tid.',
      resultat: 'Höll tio timmar i veckan i tre månader och kunde öka till femton.',
      avbrott: 'Smärtan ökade när uppgifterna blev tyngre än planerat.',
    },
    {
      typ: 'REHABILITERANDE',
      benamning: 'Fysioterapi och sömnskola',
      utforare: 'REGION',
      utforareNamn: 'Vårdcentralen',
      timmar: 2,
      syfte: 'Sova bättre och öka uthålligheten.',
      resultat: 'Sover sex timmar de flesta nätter.',
      avbrott: 'Remissen gick till fel mottagning.',
    },
    {
      typ: 'ARBETE',
      benamning: 'Vaktmästeri med lönestöd',
      utforare: 'ARBETSGIVARE',
      utforareNamn: 'Bostadsbolaget',
      timmar: 20,
      syfte: 'Halvtidsarbete i egen takt.',
      resultat: 'Anställd på halvtid.',
      avbrott: 'Platsen drogs in.',
    },
  ],
  anteckningar: [
    {
      typ: 'MOTE',
      text: 'Möte på AME. Gick igenom vad som har prövats och vad som tog slut för tidigt. Vill gärna visa vad som går.',
    },
    { typ: 'TELEFON', text: 'Ringde om sömnen. Fyra timmar i natt, men promenaden blev av.' },
    {
      typ: 'MOTE',
      text: 'Besök på Återbruket tillsammans. Klarar tre timmar i sträck i sorteringen. Vill prova kassan.',
    },
    { typ: 'SMS', text: 'Bekräftade tiden hos fysioterapeuten.' },
    { typ: 'TELEFON', text: 'Uppföljning efter första veckan. Trött men nöjd, ryggen höll.' },
  ],
  lakare: {
    fraga:
      'Finns det något medicinskt som talar emot en stegvis ökning från tio till tjugo timmar i veckan? Vilka lyft är rimliga?',
    svar: 'Inget i underlaget talar emot en stegvis ökning. Lyft upp till fem kilo är rimligt, med möjlighet att byta ställning. Jag föreslår ny avstämning om sex månader, och att vårdcentralen tar upp sömnen.',
  },
  skalForebyggande:
    'Arbetslös sedan ett halvår efter sjukskrivning. Risk för långvarigt behov av bistånd när sjukpenningen har tagit slut.',
}
