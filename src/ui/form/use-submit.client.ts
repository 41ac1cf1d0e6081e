'use client'
import {
  startTransition,
  useCallback,
  useEffect,
  useRef,
  useState,
  type SubmitEvent as ReactSubmitEvent,
  type RefObject,
} from 'react'
import { useForm, type FieldErrors, type Resolver } from 'react-hook-form'
import { afterPaint } from '../after-paint.client'
import type { ActionFormProps } from './action-form.client'
import type { FormState } from './form-state'
import { formValues } from './form-values'
import { useAction } from './use-action.client'
import { useDraft } from './use-draft.client'

/** Gives a zod schema when asked. Typed loosely, so that zod itself stays out of the first load. */
export type SchemaLoader = () => Promise<unknown>
type Fields = Record<string, unknown>

/** Everything that happens between a press on the button and an answer. */
export function useSubmit(formRef: RefObject<HTMLFormElement | null>, props: ActionFormProps) {
  const [state, dispatch, pending] = useAction(props.action)
  const draft = useDraft(formRef, props.utkast)
  const sent = useRef<FormData | null>(null)
  const [checking, setChecking] = useState(false)
  const [tryckt, setTryckt] = useState<string | null>(null)
  const hook = useForm<Fields>({
    resolver: useResolver(props.schema, sent),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  })
  const klientfel = flatten(hook.formState.errors)
  const after = useAnswer(state, props, hook.reset, draft.saver)

  async function onSubmit(event: ReactSubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending || checking) return
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null
    const data = new FormData(event.currentTarget, button)
    sent.current = data
    setTryckt(button?.value || '')
    setChecking(true)
    // The button answers first.
    await new Promise<void>(afterPaint)
    await draft.saver.current?.stop()
    await hook.handleSubmit(
      () => startTransition(() => dispatch(data)),
      () => draft.saver.current?.resume(),
    )()
    setChecking(false)
  }

  return {
    ...after,
    state,
    dispatch,
    onSubmit,
    register: hook.register,
    vantar: pending || checking,
    tryckt: pending || checking ? tryckt : null,
    fel: Object.keys(klientfel).length > 0 ? klientfel : state.status === 'fel' ? (state.falt ?? {}) : {},
    forsok: hook.formState.submitCount,
    utkastLage: draft.lage,
    utloggad: state.status === 'utloggad' || (draft.lage.lage === 'sparas-inte' && draft.lage.utloggad),
  }
}

/** What an answer changes: which version is guarded, whether the fields begin anew, whether the draft is gone. */
function useAnswer(
  state: FormState,
  { tomEfterOk, vidOk }: ActionFormProps,
  reset: () => void,
  saver: ReturnType<typeof useDraft>['saver'],
) {
  const [version, setVersion] = useState<number | null>(null)
  const [utkastBorta, setUtkastBorta] = useState(false)
  const [omgang, setOmgang] = useState(0)
  const began = useRef(state)

  const beginAnew = useCallback(() => {
    reset()
    setUtkastBorta(true)
    setOmgang((n) => n + 1)
  }, [reset])

  const seen = useRef({ vidOk, tomEfterOk })
  useEffect(() => {
    seen.current = { vidOk, tomEfterOk }
  })
  useEffect(() => {
    if (state === began.current) return
    began.current = state
    saver.current?.resume(state.status === 'ok')
    if (state.status !== 'ok') return
    setVersion(null)
    setUtkastBorta(true)
    if (seen.current.tomEfterOk) beginAnew()
    seen.current.vidOk?.(state)
  }, [state, saver, beginAnew])

  async function kastaUtkast() {
    if (await saver.current?.discard()) beginAnew()
  }
  return { version, setVersion, utkastBorta, omgang, kastaUtkast }
}

/** The client's check, on exactly what is sent. zod and its resolver are fetched when a form is first sent. */
function useResolver(
  schema: SchemaLoader | undefined,
  sent: RefObject<FormData | null>,
): Resolver<Fields> | undefined {
  const load = useRef(schema)
  useEffect(() => {
    load.current = schema
  })
  const resolver = useCallback<Resolver<Fields>>(
    async (_values, context, options) => {
      if (!load.current || !sent.current) return { values: {}, errors: {} }
      const [{ zodResolver }, loaded] = await Promise.all([import('@hookform/resolvers/zod'), load.current()])
      const check = zodResolver(loaded as Parameters<typeof zodResolver>[0]) as unknown as Resolver<Fields>
      return check(formValues(sent.current), context, options)
    },
    [sent],
  )
  return schema ? resolver : undefined
}

/** Errors as field name to words; nested ones get their path as name. */
function flatten(errors: FieldErrors<Fields>, prefix = ''): Record<string, string> {
  const out: Record<string, string> = {}
  for (const [name, error] of Object.entries(errors as Record<string, unknown>)) {
    if (typeof error !== 'object' || error === null) continue
    const path = name === 'root' ? prefix : prefix ? `${prefix}.${name}` : name
    const message = (error as { message?: unknown }).message
    if (typeof message === 'string' && message) out[path] = message
    else Object.assign(out, flatten(error as FieldErrors<Fields>, path))
  }
  return out
}
