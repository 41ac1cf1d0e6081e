'use client'
import { Fragment, useId, useMemo, useRef, type ReactNode } from 'react'
import { useHydrated } from '../hydrated.client'
import { ConflictPanel } from './conflict-panel.client'
import { DraftOffer } from './draft-offer.client'
import type { Utkast } from './draft-saver'
import { ErrorSummary } from './error-summary.client'
import { FormContext } from './form-context.client'
import { isKonflikt, type FormAction, type FormState } from './form-state'
import { toVarden, type Varde } from './form-values'
import { FormFold, type FormFoldProps } from './form-fold.client'
import { FormReceipt } from './form-receipt.client'
import { SignInDialog } from './sign-in-dialog.client'
import { useSubmit, type SchemaLoader } from './use-submit.client'

export type ActionFormProps = {
  action: FormAction
  /** What the fields begin with. A `version` among them guards against overwriting somebody else's work. */
  varden?: Record<string, Varde>
  /** The same schema as the server's, loaded when the form is first sent. Only from a client component. */
  schema?: SchemaLoader
  utkast?: Utkast
  /** What is said when it is done, unless the answer says it. */
  kvitto?: string
  /** Goes on after "Två saker att rätta": "innan du kan skicka till teamet". */
  felrubrik?: string
  /** Empties the fields when it is done, for forms that are used again and again. */
  tomEfterOk?: boolean
  vidOk?: (state: FormState) => void
  /** Folds the form behind the name of its act, on a page with several. What was sent, or is half written, stands open. */
  vik?: FormFoldProps
  id?: string
  className?: string
  children: ReactNode
}

/**
 * A form bound to a server action. It posts without JavaScript, checks before sending where a schema is given, keeps
 * every typed character through refusals, conflicts and sign-outs, and says in words what happened.
 */
export function ActionForm(props: ActionFormProps) {
  const { varden, utkast, kvitto, felrubrik, vik, className, children } = props
  const generated = useId()
  const id = props.id ?? generated
  const hydrated = useHydrated()
  const formRef = useRef<HTMLFormElement>(null)
  const form = useSubmit(formRef, props)
  const { state, fel, utkastBorta } = form
  const innehall = utkastBorta ? undefined : utkast?.innehall
  const stored = useMemo(() => toVarden(varden ?? {}), [varden])
  const start = { ...stored, ...innehall, ...state.varden }
  const konflikt = state.status === 'konflikt' && isKonflikt(state.data) ? state.data : null
  // Without JavaScript the conflict stands on the page, and sending once more is the choice it asks for.
  const valdVersion = form.version ?? (hydrated ? null : konflikt?.version)
  const version = valdVersion ?? (innehall ? utkast?.basVersion : varden?.version)
  const visarUtkast = innehall && state.status === 'tom'
  // A draft that was begun before the latest save: what it began from is known to nobody, so both texts are kept.
  const forildrat = innehall && utkast?.basVersion !== varden?.version
  // The button that threw the draft away goes with it: the keyboard goes on at the top of the form.
  const kasta = async () => {
    await form.kastaUtkast()
    formRef.current?.focus({ preventScroll: true })
  }
  const formular = (
    <form
      ref={formRef}
      id={id}
      tabIndex={-1}
      action={form.dispatch}
      onSubmit={form.onSubmit}
      noValidate
      className={className ?? 'formular'}
    >
      <ErrorSummary formId={id} fel={fel} state={state} rubrik={felrubrik} forsok={form.forsok} />
      {konflikt && (
        <ConflictPanel
          key={state.nr}
          konflikt={konflikt}
          start={forildrat ? {} : stored}
          mina={start}
          vidVal={form.setVersion}
        />
      )}
      {visarUtkast && <DraftOffer sparad={utkast?.sparad} kasta={kasta} />}
      {version != null && <input type="hidden" name="version" value={String(version)} />}
      <Fragment key={form.omgang}>{children}</Fragment>
      <FormReceipt state={state} kvitto={kvitto} omgang={form.omgang} />
      <SignInDialog visa={form.utloggad} nr={state.nr ?? 0} />
    </form>
  )
  return (
    <FormContext
      value={{
        id,
        formRef,
        register: form.register,
        start,
        fel,
        vantar: form.vantar,
        tryckt: form.tryckt,
        utkast: utkast ? form.utkastLage : null,
      }}
    >
      {vik ? (
        <FormFold {...vik} oppen={vik.oppen || state.status !== 'tom' || Boolean(utkast?.innehall)}>
          {formular}
        </FormFold>
      ) : (
        formular
      )}
    </FormContext>
  )
}
