import Link from 'next/link'
import { programmeOf } from '@/programme/register'
import { handlaggareText } from '@/text/sv/utredning'
import { Notice } from '@/ui/notice'
import type { ArendeHuvud } from '../queries/arende-huvud'
import { arendeHref } from './flikar'

const etikett = (
  lista: readonly { kod: string; etikett: string }[],
  kod: string | null,
): string | undefined => lista.find((k) => k.kod === kod)?.etikett

/** Stands above the hidden name: what protection means on this page. */
export function SkyddNotis({ huvud }: { huvud: ArendeHuvud }) {
  if (!huvud.skydd) return null
  const slag = etikett(programmeOf(huvud.programKod).koder.skyddslagen, huvud.skydd.kod)
  return (
    <Notice ton="warn" ikon="las" rubrik={`Skyddade uppgifter${slag ? ` (${slag.toLowerCase()})` : ''}.`}>
      {handlaggareText(huvud.skydd.handlaggare, huvud.jag)} Namn och nummer är dolda tills du väljer att visa
      dem, och varje visning loggas.
    </Notice>
  )
}

/** What makes the case stand still: withdrawn samtycke, pause, avslut. */
export function ArendeNotiser({ huvud }: { huvud: ArendeHuvud }) {
  if (huvud.avslutad) return <Avslutad huvud={huvud} />
  const { samtycke } = huvud
  if ('sedan' in samtycke) return <UtanSamtycke huvud={huvud} {...samtycke} />
  return huvud.vilande ? <Pausad huvud={huvud} /> : null
}

function Avslutad({ huvud }: { huvud: ArendeHuvud }) {
  const orsak = etikett(programmeOf(huvud.programKod).koder.avslutsorsaker, huvud.avslutad?.orsak ?? null)
  return (
    <Notice
      rubrik={`Avslutad ${huvud.avslutad?.datum}.`}
      ikon="info"
      atgard={
        huvud.can.kommunens && (
          <>
            <Link href={arendeHref(huvud, 'arendet#makulera-avslut')} prefetch={false} className="link">
              Stämmer det inte?
            </Link>
            {huvud.utredningar.every((u) => u.avslutad !== null) && (
              <Link href={`/deltagare/registrera/${huvud.deltagareId}`} prefetch={false} className="link">
                Ny utredning
              </Link>
            )}
          </>
        )
      }
    >
      {orsak}. Det som står här går att läsa och rätta.
    </Notice>
  )
}

const upphorde = {
  UTGANGET: (dag: string) => `Samtycket gick ut ${dag}.`,
  ATERKALLAT: (dag: string) => `Samtycket återkallades ${dag}.`,
  ERSATT: (dag: string) => `Samtycket ersattes ${dag} av ett som inte gäller teamet.`,
}

type Upphort = Extract<ArendeHuvud['samtycke'], { sedan: unknown }>

function UtanSamtycke({ huvud, kod, sedan }: { huvud: ArendeHuvud } & Upphort) {
  return (
    <Notice
      ton="err"
      rubrik={upphorde[kod](sedan)}
      atgard={
        huvud.can.kommunens && (
          <>
            <Link href={arendeHref(huvud, 'samtycke')} prefetch={false} className="link">
              Nytt samtycke
            </Link>
            {/* The browser's own jump: on the page of acts too, it opens the one it points at. */}
            <a href={arendeHref(huvud, 'arendet#avsluta')} className="link">
              Avsluta
            </a>
          </>
        )
      }
    >
      Teamet kan inte läsa ärendet, och utredningen vilar tills det finns ett nytt samtycke.
    </Notice>
  )
}

function Pausad({ huvud }: { huvud: ArendeHuvud }) {
  const v = huvud.vilande
  const skal = etikett(programmeOf(huvud.programKod).koder.pausskal, v?.skal ?? null) ?? v?.skal
  const tas = v?.till ? `Tas upp igen ${v.till}.` : 'Ingen dag är satt för när den tas upp igen.'
  return (
    <Notice ton="warn" ikon="paus" rubrik={`Pausad${v?.sedan ? ` sedan ${v.sedan}` : ''}.`}>
      {skal ? `${skal}. ` : ''}
      {tas}
    </Notice>
  )
}
