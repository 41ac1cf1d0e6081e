import 'server-only'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { meddelande } from '@/text/sv/refusals'
import type { FormState } from '@/ui/form/form-state'
import { currentDoor } from './auth/door'
import type { Query } from './define-query'
import type { UseCase } from './define-use-case'
import { echo, formObject } from './form-data'
import type { Refusal } from './result'
import { runnerBrand } from './run'

interface After<V> {
  /** Paths shown anew. Left out: the whole signed-in part. */
  revalidate?: string[]
  /** Where to go when it is done; the posted fields tell what stood on the page that one came from. */
  redirectTo?: (value: V, fields: Record<string, unknown>) => string
  /** The receipt, in words. */
  kvitto?: (value: V) => string
  /** What the form needs back (ids, versions). */
  data?: (value: V) => unknown
  /** Makes the use case's input from the posted fields, where they differ. */
  input?: (fields: Record<string, unknown>) => unknown
}

export interface Action {
  (prev: FormState, form: FormData): Promise<FormState>
  /** Where it leads when it is done; left out where it answers in its form. */
  readonly leadsTo?: (value: never, fields: Record<string, unknown>) => string
}

/**
 * The one way from a form to a use case: reads the posted fields, runs it at the signed-in person's door, and answers
 * with a form state in words. A refusal echoes what was sent. A query may stand behind a form too, where what is asked
 * for must never be in the address.
 */
export function defineAction<V>(useCase: UseCase<V> | Query<V>, after: After<V> = {}): Action {
  const action = async (prev: FormState, form: FormData): Promise<FormState> => {
    const fields = formObject(form)
    const result = await useCase(await currentDoor(), after.input ? after.input(fields) : fields)
    const nr = (prev?.nr ?? 0) + 1
    if (!result.ok) return refused(result, form, nr, Object.keys(shapeOf(useCase)))
    if (after.revalidate) for (const path of after.revalidate) revalidatePath(path)
    else revalidatePath('/', 'layout')
    const target = after.redirectTo?.(result.value, fields)
    if (target) redirect(target)
    return { status: 'ok', meddelande: after.kvitto?.(result.value), data: after.data?.(result.value), nr }
  }
  const useCaseName = 'useCaseName' in useCase ? useCase.useCaseName : useCase.queryName
  return Object.assign(action, {
    [runnerBrand]: 'action' as const,
    useCaseName,
    leadsTo: after.redirectTo,
  })
}

function refused(r: Refusal, form: FormData, nr: number, order: string[]): FormState {
  const status = r.kod === 'KONFLIKT' ? 'konflikt' : r.kod === 'LOGGA_IN' ? 'utloggad' : 'fel'
  const falt = Object.entries({ ...fieldsOf(r.data), ...r.falt })
  return {
    status,
    kod: r.kod,
    meddelande: meddelande(r.kod, r.data),
    falt: Object.fromEntries(falt.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))),
    varden: echo(form),
    data: r.data,
    nr,
  }
}

// The fields as the schema names them, which is the order they stand in.
const shapeOf = (door: object): object => (door as { input?: { shape?: object } }).input?.shape ?? {}

// A rule may point at the fields that stand in the way: `falt` in its data, field name → code.
function fieldsOf(data: unknown): Record<string, string> | undefined {
  const falt = (data as { falt?: Record<string, string> } | null | undefined)?.falt
  return falt && Object.fromEntries(Object.entries(falt).map(([namn, kod]) => [namn, meddelande(kod, data)]))
}
