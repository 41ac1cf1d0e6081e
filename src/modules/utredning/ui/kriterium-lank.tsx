import { kriteriumAtgard } from '@/text/sv/utredning'
import { ButtonLink } from '@/ui/button'
import type { ArendeHuvud } from '../queries/arende-huvud'
import { arendeHref } from './flikar'

/** Where each criterion is met, by its code; one that is nowhere in a case's pages has no link. */
const sidaFor: Record<string, string> = {
  KONTAKTPERSON: 'arendet#kontaktperson',
  BEHORIGHET: 'person#bakgrund',
  SAMTYCKE: 'samtycke#samtycke',
  SKICKAD: 'samtycke#aktualisering',
  TVA_YRKEN: 'kartlaggning',
  EGNA_ORD: 'kartlaggning',
  SAMMANFATTNING: 'rekommendation',
  NASTA_STEG: 'rekommendation',
  AKTIVITETSFORMAGA: 'rekommendation',
  PERSONENS_SYN: 'rekommendation',
  GENOMGANGEN: 'rekommendation',
  MOTTAGARE: 'insatser#stod-vidare',
  TREPARTSSAMTAL: 'insatser#stod-vidare',
  INSATS: 'insatser#insatser',
}

type Props = { huvud: Pick<ArendeHuvud, 'deltagareId' | 'u'>; kod: string; etikett: string }

/** The way from a criterion that is missing to where it is met, in every checklist that names it. */
export function KriteriumLank({ huvud, kod, etikett }: Props) {
  const sida = sidaFor[kod]
  const knapp = kriteriumAtgard[kod]
  if (!sida || !knapp) return null
  return (
    <ButtonLink href={arendeHref(huvud, sida)} liten>
      {knapp}
      <span className="sr-only">: {etikett}</span>
    </ButtonLink>
  )
}
