import { anvandareKlart, anvandareText, tidText } from '@/text/sv/anvandare'
import { Badge } from '@/ui/badge'
import { Dialog } from '@/ui/dialog'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { Notice } from '@/ui/notice'
import { PageHeader } from '@/ui/page-header'
import { Receipt } from '@/ui/receipt'
import { Section } from '@/ui/section'
import { Table } from '@/ui/table'
import { avslutaKontoAction, avslutaPaKontoAction, sattSistaDagPaKontoAction } from '../actions'
import type { MedlemskapVy } from '../queries/anvandare'
import type { KontoView } from '../queries/konto'
import { AvslutaDialog } from './avsluta-dialog'
import { ForeslaForm } from './foresla-form'
import { LankForm } from './lank-form.client'

const t = anvandareText.konto
const tm = anvandareText.medlemskap

const rubrik = (view: KontoView): string => {
  if (view.avstangd) return `${view.namn}: ${anvandareText.konton.avslutat.toLowerCase()}`
  return view.namn
}

function Uppdrag({ view }: { view: KontoView }) {
  return (
    <Table<MedlemskapVy>
      rubrik={tm.vad}
      rader={view.medlemskap}
      nyckel={(m) => m.id}
      tomt={t.utanUppdrag}
      kolumner={[
        {
          nyckel: 'vad',
          rubrik: tm.vad,
          radrubrik: true,
          cell: (m) => (
            <>
              {m.vad}
              {m.yrke && <span className="block text-meta font-normal text-ink-2">{m.yrke}</span>}
              {m.skal && (
                <span className="block text-meta font-normal text-ink-2">{`${tm.skal}: ${m.skal}`}</span>
              )}
            </>
          ),
        },
        { nyckel: 'tid', rubrik: tm.tid, cell: (m) => tidText(m.fran, m.till) },
        {
          nyckel: 'lage',
          rubrik: anvandareText.konton.lage,
          cell: (m) => (
            <>
              {m.lage === 'VANTAR' ? (
                <Badge ton="warn" ikon="klocka">
                  {tm.lage.VANTAR}
                </Badge>
              ) : (
                tm.lage[m.lage]
              )}
              {m.vantarPa && <span className="block text-meta text-ink-2">{m.vantarPa}</span>}
            </>
          ),
        },
        {
          nyckel: 'oppna',
          rubrik: tm.oppna,
          hoger: true,
          cell: (m) => (m.lage === 'GALLER' ? m.oppnaArenden : null),
        },
        {
          nyckel: 'atgard',
          rubrik: tm.atgard,
          cell: (m) =>
            m.can.avsluta ? (
              <AvslutaDialog
                m={m}
                action={avslutaPaKontoAction}
                sistaDag={m.lage === 'VANTAR' ? undefined : sattSistaDagPaKontoAction}
              />
            ) : null,
        },
      ]}
    />
  )
}

/** One account: what it may do, and what those who keep accounts may do with it. */
export function KontoVy({ view, klart }: { view: KontoView; klart: string | null }) {
  return (
    <>
      <PageHeader
        rubrik={rubrik(view)}
        ingress={view.epost}
        brodsmulor={[{ href: '/admin', etikett: anvandareText.titel }]}
      />
      {klart && anvandareKlart[klart] && <Receipt>{anvandareKlart[klart]}</Receipt>}
      {!view.can.skota && !view.avstangd && <Notice>{t.eget}</Notice>}
      <Section rubrik={tm.vad} id="uppdrag">
        <Uppdrag view={view} />
      </Section>
      {view.can.skota && !view.avstangd && (
        <>
          <ForeslaForm view={view} />
          <LankForm konto={view.id} epost={view.epost} namn={view.namn} galler={view.lankTill} />
          <Section rubrik={t.avsluta.rubrik} id="avsluta">
            <p className="my-3 max-w-text">{t.avsluta.text}</p>
            <Dialog
              knapp={t.avsluta.knapp}
              knappvariant="danger"
              rubrik={`${t.avsluta.rubrik}: ${view.namn}`}
            >
              <p className="mb-4">{t.avsluta.text}</p>
              <ActionForm action={avslutaKontoAction}>
                <HiddenField namn="id" varde={view.id} />
                <div>
                  <SubmitButton variant="danger">{t.avsluta.knapp}</SubmitButton>
                </div>
              </ActionForm>
            </Dialog>
          </Section>
        </>
      )}
    </>
  )
}
