import { forsorjningstidFel } from '../deltagare'

/** Refusals of the module, by code: the fact, then the way out. {name} is filled from the refusal's data. */
export const deltagareRefusals: Record<string, string> = {
  SOK_NAMN_OFULLSTANDIGT: 'Skriv både förnamn och efternamn, eller ett helt personnummer.',
  SOK_FODELSEDATUM_SAKNAS: 'Skriv födelsedatumet också när du söker på namn.',
  NUMMER_FORM: 'Numret ska ha tio eller tolv siffror, till exempel 19920817-9806.',
  NUMMER_FORKORTAT: 'Numret har tappat sin första nolla. Skriv alla siffror.',
  NUMMER_DATUM: 'Datumet i numret finns inte. Kontrollera de första siffrorna.',
  NUMMER_I_FRAMTIDEN: 'Datumet i numret ligger i framtiden. Kontrollera de första siffrorna.',
  NUMMER_KONTROLLSIFFRA: 'Den sista siffran stämmer inte med de andra. Kontrollera numret.',
  NUMMER_BEHOVS: 'Skriv numret, eller kryssa i att personen inte har något.',
  NUMMER_SAKNAS_SKAL_BEHOVS: 'Skriv varför personen inte har något nummer.',
  FODELSEDATUM_BEHOVS: 'Skriv födelsedatumet, eftersom det inte finns något nummer.',
  FODELSEDATUM_I_FRAMTIDEN: 'Födelsedatumet ligger i framtiden. Kontrollera året.',
  IDENTITET_OFULLSTANDIG: 'Något behöver rättas innan det går att spara.',
  REGISTRERING_HINDRAS: 'Något behöver rättas innan det går att spara.',
  SANDNING_OFULLSTANDIG: 'Något behöver fyllas i innan det går att skicka till teamet.',
  ALDER_FOR_UNG:
    'Projektet är för den som är {lagst} till {hogst} år. Personen går att registrera från och med {tidigast}.',
  ALDER_FOR_GAMMAL: 'Projektet är för den som är {lagst} till {hogst} år. Personen blev för gammal {fyllde}.',
  MANADER_BEHOVS: 'Skriv antalet månader med bistånd i följd.',
  SKAL_FOR_FA_MANADER: 'Skriv varför {manader} månader räcker.',
  SKAL_FOREBYGGANDE: 'Skriv varför det förebyggande spåret passar.',
  FRAGA_BEHOVS: 'Skriv vad ni vill ha hjälp med.',
  SAMTYCKE_DATUM_BEHOVS: 'Ange datum då samtycket gavs.',
  SAMTYCKE_SATT_BEHOVS: 'Välj hur samtycket gavs.',
  SAMTYCKE_OPPNAR_BEHOVS: 'Kryssa i vem som får läsa. Utan teamet går det inte att skicka.',
  FINNS_REDAN: 'Personen finns redan i kommunen. Sök på numret här ovanför så kan du öppna.',
  FINNS_KANSKE_REDAN:
    'Någon med samma namn och födelsedatum finns redan i kommunen. Sök på namnet här ovanför. Är det en annan person, kryssa i rutan.',
  KONTAKTPERSON_EJ_MOJLIG: 'Välj en kontaktperson som arbetar i projektet i din kommun.',
  HANDLAGGARE_EJ_MOJLIG: 'Välj handläggare bland dem som arbetar med personen.',
  HANDLAGGARE_SAKNAS: 'Minst en handläggare behövs, annars hittar ingen personen.',
  NUMMER_OFORANDRAT: 'Det är samma uppgifter som redan står. Inget är ändrat.',
  NUMMER_GER_FEL_ALDER:
    'Med det numret var personen {alder} år, och utredningen pågår. Kontrollera numret. Stämmer det, avsluta utredningen som felregistrerad först.',
  NUMMER_FINNS_REDAN:
    'En annan person i kommunen har redan det numret. Kontrollera numret, eller sök på det.',
  FORSORJNING_I_FOLJD_SKILJER: forsorjningstidFel.forsorjningSammanhangande,
  FORSORJNING_TOTAL_FOR_LITEN: forsorjningstidFel.forsorjningTotal,
  FORETRADARE_NAMN_BEHOVS: 'Skriv företrädarens namn.',
  FORETRADARE_SLAG_BEHOVS: 'Välj god man eller förvaltare.',
  FORETRADARE_REDAN_AVSLUTAD: 'Företrädaren är redan avslutad. Ladda om sidan.',
  SKYDD_OFORANDRAT: 'Det är redan så. Inget är ändrat.',
  SKYDD_SAKNAS: 'Personen har inte skyddade uppgifter, så alla i kommunens projekt hittar personen.',
  GRANSKNING_REDAN_KLAR: 'Någon annan har redan gått igenom det här.',
  UPPDRAG_BYTT: 'Du har bytt uppdrag sedan du öppnade sidan. Byt tillbaka till den kommun du började i.',
}
