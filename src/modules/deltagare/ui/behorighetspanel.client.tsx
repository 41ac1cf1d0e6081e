'use client'
import { useFormular } from '@/ui/form/form-context.client'
import { Outline } from '@/ui/icon'
import { klar, ring, varning } from '@/ui/icon-shapes'
import { bedomBehorighet, type Regelutfall } from '@/modules/utredning/domain/public'
import {
  fragan,
  kontaktRad,
  oppenRad,
  regelRad,
  samtyckeRad,
  type PanelRad,
  utslagText,
} from '@/text/sv/behorighet'
import type { FormVal } from '../form-val'
import { bestamIdentitet } from '../domain/identitet'
import { useIfyllt } from './ifyllt.client'

type Props = {
  val: Pick<FormVal, 'idag' | 'jag' | 'kommun' | 'team' | 'kontaktpersoner' | 'regler'>
  /** Known where the person is registered already. */
  fodelsedatum?: string
  namn?: string
  /** Whether somebody has looked for the person in the register. */
  sokt: boolean
  /** Whether the form can send the case to the team too. */
  medSamtycke: boolean
}

const tecken = { klar, ring, varning }
const ton = { klar: 'ton-ok', ring: 'text-ink-2', varning: 'ton-warn' }

/** Whether the person can take part, in words first; follows what is filled in when a field is left, not per key. */
export function Behorighetspanel({ val, fodelsedatum, namn, sokt, medSamtycke }: Props) {
  const form = useFormular()
  const ifyllt = useIfyllt(form)
  const fodd = fodelsedatum ?? foddEnligt(ifyllt, val.idag)
  const underlag = {
    fodelsedatum: fodd,
    spar: (ifyllt('spar') || null) as 'REAKTIV' | 'FOREBYGGANDE' | null,
    manader: /^\d+$/.test(ifyllt('manader')) ? Number(ifyllt('manader')) : null,
    skal: ifyllt('skal'),
    dag: val.idag,
  }
  const { utslag, regler } = bedomBehorighet(underlag, val.regler)
  const kontakt = val.kontaktpersoner.find((k) => k.varde === ifyllt('kontaktpersonId'))
  const rader: PanelRad[] = [
    ...regler.filter((r) => !sagsRedan(r, regler)).map((r) => regelRad(r, val.regler.installningar.alder)),
    oppenRad(sokt, val.kommun.namn),
    kontaktRad(kontakt ? { namn: kontakt.etikett, arJag: kontakt.varde === val.jag } : null),
    ...(medSamtycke ? [samtyckeRad(ifyllt('samtyckeDatum') !== '')] : []),
  ]
  return (
    <aside
      className="rounded-panel border border-line bg-sunken p-6 wide:sticky wide:top-6"
      aria-live="polite"
    >
      <p className="text-meta font-semibold">{fragan(namn ?? ifyllt('fornamn'))}</p>
      <p className="border-b border-ink-2 pb-2 text-lede font-semibold">{utslagText[utslag]}</p>
      <ul>
        {rader.map((rad) => (
          <li key={rad.fet} className="flex gap-3 border-b border-line py-2">
            <Outline d={tecken[rad.tecken]} className={`mt-1 flex-none ${ton[rad.tecken]}`} />
            <span className="min-w-0">
              <strong>{rad.fet}</strong> {rad.text}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-meta text-ink-2">
        Följer programmets regler från <span className="whitespace-nowrap">{val.regler.fran}</span>.
      </p>
    </aside>
  )
}

/** The line of the months says that a reason is missing. */
const sagsRedan = (r: Regelutfall, alla: Regelutfall[]): boolean =>
  r.regel === 'SKAL' && r.utfall === 'SAKNAS' && alla.some((a) => a.regel === 'MANADER')

function foddEnligt(ifyllt: (namn: string) => string, idag: string): string | null {
  const identitet = bestamIdentitet(
    {
      nummer: ifyllt('nummer') || null,
      saknarNummer: ifyllt('saknarNummer') === 'ja',
      nummerSaknasSkal: 'ifyllt senare',
      fodelsedatum: ifyllt('fodelsedatum') || null,
    },
    idag,
  )
  return identitet.accepted ? identitet.value.fodelsedatum : null
}
