import type { SamtyckesText } from '../definition'

/**
 * What the person is told before consenting, versioned: a new wording is a new entry, an old one is never edited,
 * since a samtycke points at the version that was read. The samtycke lifts secrecy towards those it names
 * (OSL 10 kap. 1 § and 12 kap. 2 §); it is not the legal ground for keeping the register.
 */
export const samtyckestexter = [
  {
    version: '1',
    gallerFran: '2025-09-01',
    rubrik: 'Samtycke till att delta i KRAFT',
    text: [
      'KRAFT är ett samarbete mellan elva kommuner i Kalmar län. Ett team med olika yrken utreder tillsammans med dig vad som kan vara ett bra nästa steg mot arbete, studier eller rätt stöd. Projektet pågår till och med den 31 augusti 2028 och får pengar från Europeiska socialfonden.',
      'Det här antecknas: ditt namn och personnummer, hur du nås, hur du försörjer dig nu, vad som har prövats tidigare, det du själv berättar, det som kommer fram när vi kartlägger din situation tillsammans, bedömningar av din aktivitetsförmåga, rekommendationen och de insatser som du får. En del handlar om hälsa. Du får läsa det som står om dig och säga till om något är fel.',
      'De här ser uppgifterna: projektmedarbetarna i din kommun. Med ditt samtycke får också teamets arbetsterapeuter se dem när din kommun har skickat ärendet till teamet. Förtroendeläkaren, en kollega i en annan kommun och den som tar emot dig i nästa insats får bara se uppgifter om du har sagt ja till just det, och då bara det som behövs.',
      'Kommunförbundet, styrgruppen och Europeiska socialfonden får räknade uppgifter, till exempel hur många som deltar, där det inte framgår vem du är. Varje gång någon öppnar dina uppgifter loggas det, och du kan få veta vem som har läst.',
      'Det är frivilligt. Om du säger nej påverkar det inte din rätt till ekonomiskt bistånd. Du kan ta tillbaka ditt samtycke när du vill genom att säga till din kontaktperson, och du behöver inte förklara varför. Då slutar vi genast att dela uppgifterna utanför din kommun. Det som redan är antecknat finns kvar hos kommunen enligt lag.',
      'Samtycket gäller sekretessen, alltså vilka som får ta del av uppgifter om dig. Din kommuns socialnämnd är personuppgiftsansvarig. Frågor om personuppgifter kan du ställa till kommunens dataskyddsombud, och du kan klaga hos Integritetsskyddsmyndigheten.',
    ],
    lattSvenska: [
      'KRAFT hjälper dig att hitta nästa steg. Det kan vara jobb, studier eller rätt stöd.',
      'Vi skriver ner saker om dig. Till exempel ditt namn, hur du mår, vad du har jobbat med och vad du själv vill. Du får läsa vad vi skriver.',
      'De som arbetar med KRAFT i din kommun kan läsa. Om du säger ja kan också arbetsterapeuterna i teamet läsa.',
      'En läkare eller någon annan får läsa bara om du säger ja till det.',
      'Vi ser alltid vem som har läst om dig. Du kan fråga oss vem det är.',
      'Du bestämmer själv. Du kan säga nej. Du kan säga ja nu och ändra dig sedan. Du behöver inte säga varför.',
      'Om du säger nej får du ändå söka ekonomiskt bistånd, precis som förut.',
      'Säg till din kontaktperson om du ändrar dig. Då får de utanför din kommun inte läsa mer. Det vi redan har skrivit finns kvar i din kommun.',
    ],
  },
] as const satisfies readonly SamtyckesText[]
