import { z } from 'zod'
import {
  datum,
  flera,
  id,
  kodAv,
  kryss,
  text,
  valfriKodAv,
  valfriText,
  valfrittDatum,
  valfrittHeltal,
  valfrittId,
  version,
} from '@/schema/falt'
import { defaultProgramme } from '@/programme/register'

/** What the forms about a person send. Code lists are those that the programmes share. */
const { koder } = defaultProgramme

const manader = () => valfrittHeltal(0, 600, 'Ange antal månader som ett heltal, till exempel 19.')
const epost = () =>
  z
    .preprocess(
      (v) => (typeof v === 'string' ? v.trim() : (v ?? '')),
      z.union([z.literal(''), z.email('Skriv en hel e-postadress, till exempel namn@exempel.se.').max(200)]),
    )
    .transform((s) => (s === '' ? null : s))

export const SokPersonInput = z.object({
  sok: text('Skriv ett personnummer, ett samordningsnummer eller ett namn.', 120),
  fodelsedatum: valfrittDatum(),
})

const namn = {
  fornamn: text('Skriv förnamnet.', 100),
  efternamn: text('Skriv efternamnet.', 100),
}

const identitet = {
  nummer: valfriText(20),
  saknarNummer: kryss(),
  nummerSaknasSkal: valfriText(500),
  fodelsedatum: valfrittDatum(),
}

const kontakt = {
  telefon: valfriText(40),
  epost: epost(),
  adress: valfriText(300),
  kontaktsatt: valfriKodAv(koder.kontaktsatt),
  sprak: valfriText(80),
  tolkbehov: kryss(),
  tolkNotering: valfriText(300),
}

/** What is known about the case when it begins. */
const bakgrund = {
  forum: valfriText(200),
  spar: kodAv(koder.spar, 'Välj spår.'),
  manader: manader(),
  skal: valfriText(2_000),
  forsorjning: valfriKodAv(koder.forsorjningskallor),
  forsorjningSammanhangande: manader(),
  forsorjningTotal: manader(),
  bakgrund: valfriText(5_000),
  provatTidigare: valfriText(5_000),
}

const identifiering = {
  ...bakgrund,
  identifierad: datum('Ange vilken dag personen identifierades.'),
  kontaktpersonId: id(),
  /** The kommun that the form was opened for: whoever has switched since is told so. */
  kommunKod: z.string().regex(/^\d{4}$/),
}

/** What the sending in the same act needs: the samtycke it rests on, and the question to the team. */
const sandning = {
  samtyckeTextVersion: valfriText(20),
  samtyckeDatum: valfrittDatum(),
  samtyckeTill: valfrittDatum(),
  samtyckeSatt: valfriKodAv([{ kod: 'PAPPER' }, { kod: 'MUNTLIGT' }]),
  samtyckeOppnar: flera(z.enum(['TEAM', 'LAKARE'])),
  samtyckeLatt: kryss(),
  arbetsterapeutId: valfrittId(),
  fraga: valfriText(4_000),
  egnaOrd: valfriText(4_000),
}

/** Registering a person with a first utredning. The fields stand in the order of the form, as its faults are told. */
export const RegistreraInput = z.object({
  ...namn,
  ...identitet,
  kon: kodAv(koder.kon, 'Välj kön. Finns ingen uppgift, välj Uppgift saknas.'),
  skydd: kodAv(koder.skyddslagen),
  handlaggare: flera(id()),
  ...kontakt,
  foretradareSlag: valfriKodAv(koder.foretradartyper),
  foretradareNamn: valfriText(200),
  foretradareTelefon: valfriText(40),
  foretradareEpost: epost(),
  foretradareOmfattning: valfriText(500),
  ...identifiering,
  ...sandning,
  /** Ticked when somebody alike is another person. */
  annanPerson: kryss(),
  forslagId: valfrittId(),
  avsikt: z.enum(['spara', 'skicka']).catch('spara'),
})
export type RegistreraInput = z.infer<typeof RegistreraInput>

export const NyUtredningInput = z.object({ deltagareId: id(), ...identifiering })
export type NyUtredningInput = z.infer<typeof NyUtredningInput>

export const RegistreraFormInput = z.object({ forslag: valfrittId() })
export const DeltagareIdInput = z.object({ deltagareId: id() })

export const AndraPersonInput = z.object({
  deltagareId: id(),
  version: version(),
  ...namn,
  kon: kodAv(koder.kon, 'Välj kön. Finns ingen uppgift, välj Uppgift saknas.'),
  ...kontakt,
})
export type AndraPersonInput = z.infer<typeof AndraPersonInput>

export const ErsattNummerInput = z.object({ deltagareId: id(), version: version(), ...identitet })
export type ErsattNummerInput = z.infer<typeof ErsattNummerInput>

/** What is known of how the case began: changed as long as it is open. */
export const AndraBakgrundInput = z.object({
  deltagareId: id(),
  utredningId: id(),
  version: version(),
  ...bakgrund,
})

export const SparaForetradareInput = z.object({
  deltagareId: id(),
  slag: kodAv(koder.foretradartyper, 'Välj god man eller förvaltare.'),
  namn: text('Skriv företrädarens namn.', 200),
  telefon: valfriText(40),
  epost: epost(),
  omfattning: valfriText(500),
})
export const AvslutaForetradareInput = z.object({ deltagareId: id(), foretradareId: id() })

export const SattSkyddInput = z.object({
  deltagareId: id(),
  version: version(),
  skydd: kodAv(koder.skyddslagen, 'Välj vad som gäller.'),
  handlaggare: flera(id()),
})

export const AndraHandlaggareInput = z.object({
  deltagareId: id(),
  version: version(),
  handlaggare: flera(id()),
})

export const GranskningInput = z.object({ granskningId: id() })
