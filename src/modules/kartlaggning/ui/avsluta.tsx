import { arendeHref } from '@/modules/utredning/ui/public'
import { inteAnText, omradeSaknas, saknasRubrik, tommaOmraden } from '@/text/sv/utredning'
import { Button, ButtonLink } from '@/ui/button'
import { Checklist, type ChecklistPunkt } from '@/ui/checklist'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { DateField } from '@/ui/form/text-field.client'
import { avslutaKartlaggningAction } from '../actions'
import type { KartlaggningView } from '../queries/kartlaggning-sida'

/** What is missing, in words, and the act that ends the step once nothing is. The areas themselves stand in the list above. */
export function Avsluta({ view }: { view: KartlaggningView }) {
  const { huvud, checklista } = view
  if (!checklista) return null
  const saknas = checklista.filter((p) => !p.klar).length
  const tomma = checklista.filter((p) => p.slag === 'OMRADE' && p.lage === 'TOMT')
  const klar = view.kanSkriva && saknas === 0
  return (
    <div id="avsluta" className="mt-10">
      <Checklist
        rubrik={saknasRubrik(saknas, huvud.steg)}
        not={`${checklista.length - saknas} av ${checklista.length} klara`}
        punkter={[
          ...(tomma.length > 0 ? [samlade(tomma)] : []),
          ...checklista.filter((p) => !tomma.includes(p)).map((p) => tillPunkt(p, view)),
        ]}
        avslut={
          view.kanSkriva && !klar
            ? {
                knapp: <Button ejAn={inteAnText(saknas)}>Avsluta kartläggningen</Button>,
                skal: inteAnText(saknas),
              }
            : undefined
        }
      />
      {klar && (
        <ActionForm
          action={avslutaKartlaggningAction}
          varden={{ datum: huvud.idag, version: huvud.version }}
          className="formular mt-4"
        >
          <HiddenField namn="utredningId" varde={huvud.utredningId} />
          <DateField namn="datum" etikett="Avslutad den" min={huvud.stegSedan} max={huvud.idag} />
          <SubmitButton vantar="Avslutar">Avsluta kartläggningen</SubmitButton>
        </ActionForm>
      )}
    </div>
  )
}

const samlade = (tomma: NonNullable<KartlaggningView['checklista']>): ChecklistPunkt => ({
  etikett: tommaOmraden(tomma.length),
  klar: false,
  hjalp: 'De står i listan ovanför.',
  atgard: (
    <a href="#omraden" className="link text-meta">
      Till områdena
    </a>
  ),
})

function tillPunkt(
  p: NonNullable<KartlaggningView['checklista']>[number],
  view: KartlaggningView,
): ChecklistPunkt {
  const omrade = p.slag === 'OMRADE'
  return {
    etikett: p.etikett,
    klar: p.klar,
    hjalp: omrade ? (omradeSaknas[p.lage] ?? undefined) : undefined,
    atgard: omrade && !p.klar && view.kanSkriva && (
      <ButtonLink liten href={arendeHref(view.huvud, `kartlaggning#omrade-${p.kod}`, { omrade: p.kod })}>
        {p.lage === 'UTAN_EGNA_ORD' ? 'Skriv egna ord' : 'Beskriv'}
        <span className="sr-only">: {p.etikett}</span>
      </ButtonLink>
    ),
  }
}
