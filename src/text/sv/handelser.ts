import { etikettAv } from '@/domain/kodlista'
import type { Handelse } from '@/modules/utredning/domain/handelser'
import type { InsatsRad } from '@/modules/utredning/domain/handelserader'
import type { AnyProgramme } from '@/programme/register'
import { lista, stor, tal } from './format'

/** What an insats is called: its own name, else its type. */
export const insatsNamn = (i: Pick<InsatsRad, 'benamning' | 'typ'>, p: AnyProgramme): string =>
  i.benamning ?? etikettAv(p.koder.insatstyper, i.typ)

/** "Arbetsförberedande. Nybro AME. 10 timmar i veckan." */
export function insatsBeskrivning(i: InsatsRad, p: AnyProgramme): string {
  const utforare = i.utforareNamn ?? (i.utforare ? etikettAv(p.koder.insatsUtforare, i.utforare) : null)
  const delar = [
    i.benamning ? etikettAv(p.koder.insatstyper, i.typ) : null,
    utforare,
    i.timmarPerVecka === null ? null : `${tal(i.timmarPerVecka)} timmar i veckan`,
  ]
  return meningar(...delar)
}

/** To whom a samtycke opens the case: "teamet och läkaren". */
export function oppnarText(s: {
  oppnarTeam: boolean
  oppnarLakare: boolean
  mottagare: string | null
}): string {
  return lista([
    ...(s.oppnarTeam ? ['teamet'] : []),
    ...(s.oppnarLakare ? ['läkaren'] : []),
    ...(s.mottagare ? [s.mottagare] : []),
  ])
}

const meningar = (...delar: (string | null | undefined | false)[]): string =>
  delar
    .filter((d): d is string => Boolean(d))
    .map((d) => stor(/[.!?]$/u.test(d) ? d : `${d}.`))
    .join(' ')

/** The heading and the text of an event in the timeline. */
export function handelseText(h: Handelse, p: AnyProgramme): { rubrik: string; text: string } {
  switch (h.kod) {
    case 'STEG': {
      const steg = p.steg.find((s) => s.kod === h.steg)?.kort ?? h.steg
      return h.skal
        ? { rubrik: `Tillbaka till ${steg.toLowerCase()}.`, text: meningar(h.skal) }
        : { rubrik: `${steg} påbörjad.`, text: '' }
    }
    case 'PAUSAD':
      return {
        rubrik: 'Pausad.',
        text: meningar(etikettAv(p.koder.pausskal, h.rad.skal), h.rad.ater && `Tas upp igen ${h.rad.ater}`),
      }
    case 'ATERUPPTAGEN':
      return { rubrik: 'Återupptagen.', text: '' }
    case 'AVSLUTAD':
      return { rubrik: 'Avslutad.', text: meningar(etikettAv(p.koder.avslutsorsaker, h.orsak), h.kommentar) }
    case 'SAMTYCKE': {
      const satt = etikettAv(p.koder.samtyckesatt, h.rad.satt)
      const oppnar = oppnarText(h.rad)
      return {
        rubrik: 'Samtycke.',
        text: meningar(
          satt,
          oppnar && `Öppnar för ${oppnar}`,
          h.rad.till ? `Gäller till ${h.rad.till}` : 'Gäller tills vidare',
        ),
      }
    }
    case 'SAMTYCKE_ATERKALLAT':
      return { rubrik: 'Samtycket återkallat.', text: meningar(h.rad.aterkallatSkal) }
    case 'SAMTYCKE_ERSATT':
      return { rubrik: 'Samtycket ersatt av ett nytt.', text: '' }
    case 'SKICKAD':
      return { rubrik: 'Aktualisering skickad till teamet.', text: meningar(h.rad.fraga) }
    case 'ATERTAGEN':
      return { rubrik: 'Aktualiseringen tillbakatagen.', text: meningar(pausText(h.rad.atertagenSkal, p)) }
    case 'KOMPLETTERAD':
      return { rubrik: 'Aktualiseringen kompletterad.', text: meningar(h.rad.komplettering) }
    default:
      return arbeteText(h, p)
  }
}

const pausText = (skal: string | null, p: AnyProgramme): string | null =>
  skal ? etikettAv(p.koder.pausskal, skal) : null

type Arbete = Extract<
  Handelse,
  {
    kod:
      | 'BESLUT'
      | 'ANTECKNING'
      | 'INSATS_STARTAD'
      | 'INSATS_SLUTAD'
      | 'FORMAGA'
      | 'INSTRUMENT'
      | 'SIGNERAD'
      | 'LAKARFRAGA'
      | 'LAKARSVAR'
      | 'UPPFOLJNING'
  }
>

function arbeteText(h: Arbete, p: AnyProgramme): { rubrik: string; text: string } {
  switch (h.kod) {
    case 'BESLUT': {
      const { komplettera, kompletteraSenast, skal, forslag, taUpp } = h.rad
      return {
        rubrik: `Teamets beslut: ${etikettAv(p.koder.teambeslut, h.rad.beslut).toLowerCase()}.`,
        text: meningar(
          skal,
          forslag,
          komplettera,
          kompletteraSenast && `Senast ${kompletteraSenast}`,
          taUpp && `Tas upp ${taUpp}`,
        ),
      }
    }
    case 'ANTECKNING':
      return {
        rubrik: `${h.rad.tillaggTillId ? 'Tillägg' : etikettAv(p.koder.anteckningstyper, h.rad.typ)}.`,
        text: h.rad.text,
      }
    case 'INSATS_STARTAD':
      return { rubrik: 'Insats startad.', text: meningar(insatsNamn(h.rad, p), insatsBeskrivning(h.rad, p)) }
    case 'INSATS_SLUTAD':
      return {
        rubrik: h.rad.status === 'AVBRUTEN' ? 'Insats avbruten.' : 'Insats avslutad.',
        text: meningar(insatsNamn(h.rad, p), h.rad.avbrottSkal, h.rad.resultat),
      }
    case 'FORMAGA':
      return {
        rubrik: `Aktivitetsförmåga ${h.rad.procent}\u00a0%.`,
        text: meningar(h.rad.grund, h.rad.motivering),
      }
    case 'INSTRUMENT':
      return { rubrik: `${h.rad.namn}.`, text: meningar(h.rad.sammanfattning) }
    case 'SIGNERAD':
      return h.nr > 1
        ? { rubrik: `Rekommendationen undertecknad i ny version (${h.nr}).`, text: meningar(h.skal) }
        : { rubrik: 'Rekommendationen undertecknad.', text: '' }
    case 'LAKARFRAGA':
      return {
        rubrik: h.rad.aterkallad ? 'Fråga till läkaren, återkallad.' : 'Fråga till läkaren.',
        text: meningar(h.rad.fraga),
      }
    case 'LAKARSVAR':
      return { rubrik: 'Rådgivande svar från läkaren.', text: meningar(h.rad.svar) }
    case 'UPPFOLJNING':
      return {
        rubrik: h.rad.nadd ? 'Uppföljning efter avslut.' : 'Uppföljning efter avslut, nådde inte personen.',
        text: meningar(
          h.rad.forsorjning && etikettAv(p.koder.forsorjningskallor, h.rad.forsorjning),
          h.rad.sysselsattning,
          h.rad.kommentar,
        ),
      }
  }
}
