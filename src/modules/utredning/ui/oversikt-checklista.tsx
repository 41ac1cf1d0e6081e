import Link from 'next/link'
import { lista, stor } from '@/text/sv/format'
import {
  gangLank,
  inteAnText,
  omradeSaknas,
  saknasRubrik,
  stegAvslut,
  tommaOmraden,
} from '@/text/sv/utredning'
import { Button, ButtonLink } from '@/ui/button'
import { Checklist, type ChecklistPunkt } from '@/ui/checklist'
import type { Checkpunkt } from '../domain/checklista'
import type { ArendeHuvud } from '../queries/arende-huvud'
import type { ArendeOversikt } from '../queries/arende-oversikt'
import { arendeHref } from './flikar'
import { KriteriumLank } from './kriterium-lank'

/** Where the step is ended, by its code. */
const avslutSida: Record<string, string> = {
  IDENTIFIERING: 'samtycke',
  AKTUALISERING: 'kartlaggning#starta',
  KARTLAGGNING: 'kartlaggning#avsluta',
  REKOMMENDATION: 'rekommendation',
  STOD_VIDARE: 'arendet#avsluta',
}

type Props = { huvud: ArendeHuvud; lista: NonNullable<ArendeOversikt['checklista']> }

/** What is missing in the current step, each thing with the way to where it is done. */
export function OversiktChecklista({ huvud, lista: steg }: Props) {
  const saknas = steg.punkter.filter((p) => !p.klar).length
  return (
    <Checklist
      rubrik={saknasRubrik(saknas, steg.steg)}
      not={`${steg.punkter.length - saknas} av ${steg.punkter.length} klara`}
      punkter={samlade(steg.punkter, huvud)}
      avslut={huvud.can.arbeta ? avslut(huvud, steg.steg, saknas) : undefined}
    />
  )
}

/** So many empty life areas stand one by one; more are told in one line, since the whole kartläggning lies ahead. */
const HOGST_VAR_FOR_SIG = 4

function samlade(punkter: Checkpunkt[], huvud: ArendeHuvud): ChecklistPunkt[] {
  const tomma = punkter.filter((p) => p.slag === 'OMRADE' && p.lage === 'TOMT')
  if (tomma.length <= HOGST_VAR_FOR_SIG) return punkter.map((p) => tillPunkt(huvud, p))
  const alla: ChecklistPunkt = {
    etikett: tommaOmraden(tomma.length),
    klar: false,
    hjalp: stor(lista(tomma.map((p) => p.etikett.toLowerCase()))),
    atgard: huvud.can.arbeta && (
      <ButtonLink href={arendeHref(huvud, 'kartlaggning')} liten>
        Till kartläggningen
      </ButtonLink>
    ),
  }
  return [alla, ...punkter.filter((p) => !tomma.includes(p)).map((p) => tillPunkt(huvud, p))]
}

function tillPunkt(huvud: ArendeHuvud, p: Checkpunkt): ChecklistPunkt {
  const { kod, etikett, klar } = p
  return {
    etikett,
    klar,
    hjalp: p.slag === 'OMRADE' ? (omradeSaknas[p.lage] ?? undefined) : undefined,
    atgard:
      !klar &&
      huvud.can.arbeta &&
      (p.slag === 'OMRADE' ? (
        <ButtonLink href={arendeHref(huvud, `kartlaggning#omrade-${kod}`, { omrade: kod })} liten>
          {p.lage === 'UTAN_EGNA_ORD' ? 'Skriv egna ord' : 'Beskriv'}
          <span className="sr-only">: {etikett}</span>
        </ButtonLink>
      ) : (
        <KriteriumLank huvud={huvud} kod={kod} etikett={etikett} />
      )),
  }
}

function avslut(huvud: ArendeHuvud, steg: string, saknas: number) {
  const text = stegAvslut[steg]
  if (!text) return undefined
  if (saknas > 0 && steg !== 'IDENTIFIERING') {
    const skal = <Skal huvud={huvud} text={inteAnText(saknas)} />
    return { knapp: <Button ejAn={inteAnText(saknas)}>{text.knapp}</Button>, skal }
  }
  return {
    knapp: <ButtonLink href={arendeHref(huvud, avslutSida[steg])}>{text.knapp}</ButtonLink>,
    skal: <Skal huvud={huvud} text={text.nar} />,
  }
}

function Skal({ huvud, text }: { huvud: ArendeHuvud; text: string }) {
  return (
    <>
      {text}{' '}
      <Link href={arendeHref(huvud, 'arendet')} prefetch={false} className="link">
        {gangLank(huvud.vilande !== null, huvud.vilande?.skal === 'TEAMET_AVVAKTAR', huvud.can.kommunens)}
      </Link>
    </>
  )
}
