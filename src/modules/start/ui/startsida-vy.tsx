import Link from 'next/link'
import { groupBy } from '@/domain/group-by'
import { datumLang, relativt, stor } from '@/text/sv/format'
import { flerText, nyttText, pagarText, stangdText, startIngress, varDinaArText } from '@/text/sv/start'
import { utkastText } from '@/text/sv/utkast'
import { ArrowLink, ButtonLink } from '@/ui/button'
import { MiniBar } from '@/ui/charts/mini-bar'
import { Columns } from '@/ui/columns'
import { Disclosure } from '@/ui/disclosure'
import { EmptyState } from '@/ui/empty-state'
import { PageHeader } from '@/ui/page-header'
import { Receipt } from '@/ui/receipt'
import { Section } from '@/ui/section'
import { SegmentedLinks } from '@/ui/segmented'
import { Stegskara } from '@/ui/stegskara'
import type { StartRad, Startsida } from '../queries/startsida'
import { toArbetsrad } from './arbetsrad'
import { Arbetsrader } from './arbetsrader.client'
import { GemensamtRader } from './gemensamt-rader'
import { UtkastRad } from './utkast-rad'

type Props = { vy: Startsida; nu: string; antecknad: boolean; kastat: boolean }

/** The day's worklist: what waits for one, what one waits for, with whom nothing is planned. */
export function StartsidaVy({ vy, nu, antecknad, kastat }: Props) {
  return (
    <>
      <PageHeader
        rubrik={stor(datumLang(vy.idag)).replace(/ \d{4}$/, '')}
        ingress={startIngress(vy)}
        atgarder={
          vy.sida === 'KOMMUN' ? (
            <>
              <ButtonLink href="/deltagare/registrera" ikon="plus">
                Registrera deltagare
              </ButtonLink>
              <ButtonLink href="/anteckna" ikon="penna" variant="primary">
                Anteckna kontakt
              </ButtonLink>
            </>
          ) : (
            <ButtonLink href="/team/moten" ikon="teammote" variant="primary">
              Teammöten
            </ButtonLink>
          )
        }
      />
      {antecknad && <Receipt>Anteckningen är sparad.</Receipt>}
      {kastat && <Receipt>{utkastText.kastat}</Receipt>}
      {vy.utkast.map((u) => (
        <UtkastRad key={`${u.form}${u.resurs}`} utkast={u} nu={nu} visa={vy.visa} />
      ))}
      <div className="mb-6">
        <SegmentedLinks
          etikett="Visa"
          val={[
            { href: '/', etikett: 'Mina deltagare', antal: vy.antal.mina, vald: vy.visa === 'mina' },
            {
              href: '/?visa=alla',
              etikett: vy.sida === 'KOMMUN' ? 'Alla i kommunen' : 'Alla i teamet',
              antal: vy.antal.alla,
              vald: vy.visa === 'alla',
            },
          ]}
        />
      </div>
      <Columns sida={<Sidospalt vy={vy} nu={nu} />}>
        <Grupp vy={vy} grupp="DIG" rubrik="Väntar på dig" id="vantar" tomt="Inget väntar på dig." />
        <Grupp vy={vy} grupp="ANDRA" rubrik="Du väntar på" id="andra" tomt="Du väntar inte på någon annan." />
        {vy.sida === 'KOMMUN' && (
          <Grupp
            vy={vy}
            grupp="INGET_PLANERAT"
            rubrik="Inget planerat"
            id="inget-planerat"
            tomt="Alla har en planerad kontakt."
          />
        )}
      </Columns>
    </>
  )
}

function Grupp({
  vy,
  grupp,
  rubrik,
  id,
  tomt,
}: {
  vy: Startsida
  grupp: 'DIG' | 'ANDRA' | 'INGET_PLANERAT'
  rubrik: string
  id: string
  tomt: string
}) {
  // A kartläggning that goes on asks nothing of the one who reads: it is told in one line, and unfolds.
  const pagar = grupp === 'ANDRA' ? vy.grupper.PAGAR.antal : 0
  const gemensamt = grupp === 'DIG' ? vy.gemensamt : []
  const antal = gemensamt.length + vy.grupper[grupp].antal + pagar
  return (
    <Section rubrik={rubrik} not={String(antal)} id={id}>
      {antal === 0 && <EmptyState>{tomt}</EmptyState>}
      <GemensamtRader gemensamt={gemensamt} />
      <Rader grupp={grupp} vy={vy} />
      {pagar > 0 && (
        <div className="mt-3">
          <Disclosure rubrik={pagarText(pagar)}>
            <Rader grupp="PAGAR" vy={vy} />
          </Disclosure>
        </div>
      )}
    </Section>
  )
}

function Rader({ grupp, vy }: { grupp: StartRad['grupp']; vy: Startsida }) {
  const rader = vy.rader.filter((r) => r.grupp === grupp)
  const fler = vy.grupper[grupp].antal - rader.length
  if (rader.length === 0) return null
  return (
    <>
      <Arbetsrader rader={rader.map((r) => toArbetsrad(r, vy))} />
      {fler > 0 && (
        <p className="mt-3">
          {flerText(fler)}{' '}
          <ArrowLink href={`/deltagare?sort=vantat${vy.visa === 'mina' ? '&vems=JAG' : ''}`}>
            Se alla i listan
          </ArrowLink>
        </p>
      )}
    </>
  )
}

function Sidospalt({ vy, nu }: { vy: Startsida; nu: string }) {
  const mest = Math.max(1, ...vy.steg.map((s) => s.antal))
  return (
    <>
      <Section rubrik={varDinaArText(vy.antal.mina)} niva={3}>
        <ul className="divide-y divide-line">
          {vy.steg.map((s) => (
            <li key={s.kod} className="grid grid-cols-[auto_1fr_3rem_1.5rem] items-center gap-2 py-2">
              <Stegskara klara={s.nummer - 1} aktuellt={s.nummer} antal={vy.steg.length} steg={s.kort} />
              <Link href={`/deltagare?steg=${s.kod}&vems=JAG`} prefetch={false}>
                {s.kort}
              </Link>
              <MiniBar utfall={s.antal} mal={mest} />
              <span className="text-right font-semibold">{s.antal}</span>
            </li>
          ))}
        </ul>
      </Section>
      {vy.nytt.length > 0 && (
        <Section rubrik="Nytt" niva={3}>
          <ul className="divide-y divide-line">
            {vy.nytt.map((n) => (
              <li key={`${n.slag}${n.kod ?? ''}${n.utredningId}${n.at}`} className="py-3">
                <Link prefetch={false} className="link" href={`/deltagare/${n.arende.deltagareId}`}>
                  {n.arende.namn ?? 'Skyddade uppgifter'}
                </Link>
                {'. '}
                {nyttText(n)}
                <span className="block text-meta text-ink-2">{relativt(n.at, nu)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {[...groupBy(vy.stangda, (s) => s.orsak)].map(([orsak, stangda]) => (
        <Section key={orsak} rubrik={stangdText[orsak]} niva={3}>
          <ul>
            {stangda.map((s) => (
              <li key={s.arendenummer} className="py-1">
                {s.arendenummer} <span className="text-meta text-ink-2">sedan {s.sedan}</span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <p className="mt-4">
        <ArrowLink href="/mal">Se målen</ArrowLink>
      </p>
    </>
  )
}
