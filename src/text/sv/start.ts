import { avslutsorsaker, livsomraden, teambeslut } from '@/programme/kraft'
import type { StartRad, Startsida } from '@/modules/start/queries/startsida'
import { antal, datumKort, raknat, stor, vecka } from './format'
import { daysBetween } from '@/domain/datum'
import { sakerSaknas } from './saknas'

/** The start page's own words. */

const uppgift: Record<string, string> = {
  NYTT_SAMTYCKE_ELLER_AVSLUT: 'Samtycket gäller inte längre. Skriv in ett nytt, eller avsluta utredningen.',
  UTAN_KONTAKTPERSON: 'Ingen är kontaktperson. Vem tar över?',
  ANDRA_HANDLAGGARE: 'En handläggare till behövs för den här personen.',
  UTSE_ANDRA_HANDLAGGARE: 'En handläggare till behövs för den här personen.',
  UTSEDD_HANDLAGGARE:
    'Du är handläggare nu, eftersom ingen annan i kommunen var kvar. Gå igenom vilka som ska vara det.',
  UTSE_ARBETSTERAPEUT: 'Ingen är ansvarig arbetsterapeut. Vem tar ärendet?',
  GRANSKA_INKOMMET: 'Någon har skrivit in uppgifter om personen. Granska dem.',
}

/** Takes a row and gives the sentence that says what is the case. */
export function radMening(r: StartRad, idag: string): string {
  const u = r.arende
  switch (r.slag) {
    case 'KOMPLETTERA':
      return `Teamet behöver en komplettering${u.kompletteraSenast ? ` till ${datumKort(u.kompletteraSenast, idag)}` : ''}.`
    case 'FOLJ_UPP': {
      const orsak = avslutsorsaker.find((o) => o.kod === u.avslutsorsak)?.etikett.toLowerCase() ?? ''
      return `90 dagar sedan avslutet, ${orsak}. Hur är det nu?`
    }
    case 'KONTAKT':
      return u.nastaKontaktVad ? `${stor(u.nastaKontaktVad)}.`.replace('..', '.') : 'Planerad kontakt.'
    case 'ATER_FRAN_PAUS':
      return `Skulle fortsätta ${u.vilandeTill ? datumKort(u.vilandeTill, idag) : ''}. Gör den det?`
    case 'SAMTYCKE_GAR_UT':
      return `Samtycket går ut ${u.samtyckeTill ? datumKort(u.samtyckeTill, idag) : ''}.`
    case 'INGEN_INSATS':
      return `Rekommendationen är klar sedan ${u.signerad ? datumKort(u.signerad, idag) : ''}, men ingen insats har startat.`
    case 'INSATS_EJ_STARTAD':
      return `En insats är planerad, men ingen har startat sedan rekommendationen blev klar ${u.signerad ? datumKort(u.signerad, idag) : ''}.`
    case 'SKICKA':
      return 'Registrerad, inte skickad till teamet än.'
    case 'BESLUTA':
      return u.teambeslut === 'VILANDE'
        ? 'Ska tas upp igen.'
        : `Väntar på beslut sedan ${datumKort(u.liggerHosSedan, idag)}.`
    case 'STARTA_KARTLAGGNING':
      return 'Antagen. Kartläggningen kan starta.'
    case 'KARTLAGG':
      return kvar(r, 'Inget saknas. Kartläggningen kan avslutas.', 'innan kartläggningen kan avslutas')
    case 'REKOMMENDERA':
      return kvar(
        r,
        'Inget saknas. Rekommendationen kan undertecknas.',
        'innan rekommendationen kan undertecknas',
      )
    case 'UPPGIFT':
      return uppgift[r.uppgift ?? ''] ?? 'Något behöver göras i ärendet.'
    case 'LAKARSVAR_SENT':
      return `Förtroendeläkaren skulle ha svarat ${u.lakarsvarOnskat ? datumKort(u.lakarsvarOnskat) : ''}. Hör av dig, eller ta tillbaka frågan.`
    case 'VANTAR_BESLUT':
      return 'Beslut från teamet.'
    case 'VANTAR_TEAM':
      if (u.steg === 'REKOMMENDATION') return 'Teamet skriver rekommendationen.'
      return u.steg === 'KARTLAGGNING'
        ? kvar(r, 'Inget saknas. Teamet kan avsluta kartläggningen.', 'innan kartläggningen kan avslutas')
        : 'Antagen. Kartläggningen har inte startat än.'
    case 'VANTAR_KOMMUN':
      return `Kommunen kompletterar${u.kompletteraSenast ? `, senast ${datumKort(u.kompletteraSenast, idag)}` : ''}.`
    case 'VANTAR_LAKARE':
      return `Svar från förtroendeläkaren${u.lakarsvarOnskat ? `, önskat till ${datumKort(u.lakarsvarOnskat, idag)}` : ''}.`
    case 'INGET_PLANERAT':
      return r.dag
        ? `Senaste kontakten var ${datumKort(r.dag, idag)}.`
        : `Ingen kontakt är antecknad. Ärendet har ${antal(daysBetween(u.stegSedan, idag), 'dag', 'dagar')} i steget.`
  }
}

/** "Tre saker saknas innan kartläggningen kan avslutas." */
const kvar = (r: StartRad, klart: string, innan: string): string =>
  r.saknas ? `${sakerSaknas(r.saknas)} ${innan}.` : klart

/** Where a row's act leads in the case, and what its button says. */
export const radAtgard: Record<StartRad['slag'], { sida: string; text: string }> = {
  KOMPLETTERA: { sida: 'samtycke#aktualisering', text: 'Komplettera' },
  FOLJ_UPP: { sida: 'insatser#uppfoljning', text: 'Följ upp' },
  KONTAKT: { sida: '', text: 'Anteckna' },
  ATER_FRAN_PAUS: { sida: 'arendet#ateruppta', text: 'Ta ställning' },
  SAMTYCKE_GAR_UT: { sida: 'samtycke', text: 'Förnya samtycket' },
  INGEN_INSATS: { sida: 'insatser', text: 'Lägg till insats' },
  INSATS_EJ_STARTAD: { sida: 'insatser', text: 'Se insatserna' },
  SKICKA: { sida: 'samtycke#aktualisering', text: 'Skicka till teamet' },
  BESLUTA: { sida: '', text: 'Till teammötet' },
  STARTA_KARTLAGGNING: { sida: 'kartlaggning', text: 'Starta kartläggningen' },
  KARTLAGG: { sida: 'kartlaggning', text: 'Se vad som saknas' },
  REKOMMENDERA: { sida: 'rekommendation', text: 'Skriv rekommendationen' },
  UPPGIFT: { sida: '', text: 'Öppna ärendet' },
  LAKARSVAR_SENT: { sida: 'lakare', text: 'Se frågan' },
  VANTAR_BESLUT: { sida: 'samtycke', text: 'Se aktualiseringen' },
  VANTAR_TEAM: { sida: '', text: 'Se ärendet' },
  VANTAR_KOMMUN: { sida: '', text: 'Se ärendet' },
  VANTAR_LAKARE: { sida: 'lakare', text: 'Se frågan' },
  INGET_PLANERAT: { sida: '', text: 'Anteckna' },
}

/** "Två ärenden". */
const arenden = (n: number): string => `${stor(raknat(n, true))} ${n === 1 ? 'ärende' : 'ärenden'}`

/** What waits for one together with others: its name, how many, and the act. */
export const gemensamtText: Record<
  Startsida['gemensamt'][number]['slag'],
  { vem: string; mening: (n: number) => string; sida: string; knapp: string }
> = {
  BESLUT: {
    vem: 'Teamets beslut',
    mening: (n) => `${arenden(n)} väntar på teamets beslut.`,
    sida: '/team/moten',
    knapp: 'Till teammötet',
  },
  FORSLAG: {
    vem: 'Förslag',
    mening: (n) => `${stor(raknat(n, true))} förslag väntar på svar.`,
    sida: '/forslag',
    knapp: 'Svara på förslag',
  },
  UPPDRAG: {
    vem: 'Uppdrag',
    mening: (n) => `${stor(raknat(n, true))} uppdrag väntar på att du bekräftar.`,
    sida: '/admin',
    knapp: 'Bekräfta uppdrag',
  },
  UTAN_KONTAKTPERSON: {
    vem: 'Utan kontaktperson',
    mening: (n) => `${arenden(n)} har ingen kontaktperson. Vem tar över?`,
    sida: '/deltagare?vems=INGEN',
    knapp: 'Se vilka',
  },
  UTSE_ARBETSTERAPEUT: {
    vem: 'Utan ansvarig arbetsterapeut',
    mening: (n) => `${arenden(n)} har ingen ansvarig arbetsterapeut. Vem tar över?`,
    sida: '/deltagare?vems=INGEN_ANSVARIG',
    knapp: 'Se vilka',
  },
}

/** Where a recorded task leads. */
export const uppgiftSida: Record<string, string> = {
  NYTT_SAMTYCKE_ELLER_AVSLUT: 'samtycke',
  UTAN_KONTAKTPERSON: 'arendet#kontaktperson',
  ANDRA_HANDLAGGARE: 'person',
  UTSE_ANDRA_HANDLAGGARE: 'person',
  UTSE_ARBETSTERAPEUT: 'arendet#ansvarig',
  UTSEDD_HANDLAGGARE: 'person#skydd',
  GRANSKA_INKOMMET: 'granskning',
}

/** "Vecka 47. Sex saker väntar på dig, två av dem är försenade." */
export function startIngress(vy: Startsida): string {
  const dig = vy.grupper.DIG.antal + vy.gemensamt.length
  const sena = vy.grupper.DIG.forsenade + vy.gemensamt.filter((g) => g.forsenade > 0).length
  const v = `${stor(vecka(vy.idag))}. `
  if (dig === 0) return `${v}Inget väntar på dig just nu.`
  const saker = `${stor(raknat(dig))} ${dig === 1 ? 'sak' : 'saker'} väntar på dig`
  if (sena === 0) return `${v}${saker}.`
  return `${v}${saker}, ${sena === dig ? 'alla är försenade' : sena === 1 ? 'en av dem är försenad' : `${raknat(sena)} av dem är försenade`}.`
}

/** Under the rows of a group that has more than the page shows. */
export const flerText = (n: number): string =>
  n === 1 ? 'En till visas inte här.' : `${stor(raknat(n))} till visas inte här.`

/** The line that the ongoing kartläggningar fold under. */
export const pagarText = (n: number): string =>
  n === 1 ? 'En kartläggning pågår hos teamet' : `${stor(raknat(n))} kartläggningar pågår hos teamet`

/** Over how one's cases are spread on the steps. */
export function varDinaArText(n: number): string {
  if (n === 0) return 'Var dina deltagare är'
  return n === 1 ? 'Var din deltagare är' : `Var dina ${n} är`
}

/** Why a case has closed to the team: what its number stands under. */
export const stangdText: Record<Startsida['stangda'][number]['orsak'], string> = {
  ATERKALLAT: 'Samtycket återkallat',
  UTGANGET: 'Samtycket har gått ut',
}

/** What is new in a case, after its name. */
export function nyttText(n: Startsida['nytt'][number]): string {
  const vem = n.vem ?? 'Någon'
  const omrade = livsomraden.find((o) => o.kod === n.kod)?.etikett.toLowerCase()
  switch (n.slag) {
    case 'BESLUT':
      return `${teambeslut.find((b) => b.kod === n.kod)?.etikett ?? 'Beslut'}. ${vem} skrev in beslutet.`
    case 'SIGNERAD':
      return `Rekommendationen är undertecknad av ${vem}.`
    case 'LAKARSVAR':
      return 'Förtroendeläkaren har svarat.'
    case 'BIDRAG':
      return `${vem} skrev i kartläggningen${omrade ? ` om ${omrade}` : ''}.`
    case 'ANTECKNING':
      return `${vem} skrev en anteckning.`
  }
}
