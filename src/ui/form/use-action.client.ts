'use client'
import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation'
import { useActionState } from 'react'
import { useHydrated } from '../hydrated.client'
import { formValues } from './form-values'
import { TOM, type FormAction, type FormState } from './form-state'

/**
 * The form's action with its last answer. In the browser a lost connection or a new version of the server becomes an
 * answer in words instead of an error page, so that what is typed stays. The bare action is what the server's HTML
 * points at, so that the form works with JavaScript off.
 */
export function useAction(action: FormAction) {
  const hydrated = useHydrated()
  return useActionState(hydrated ? answering(action) : action, TOM)
}

function answering(action: FormAction): FormAction {
  return async (prev, data) => {
    try {
      return await action(prev, data)
    } catch (error) {
      unstable_rethrow(error)
      const nr = (prev.nr ?? 0) + 1
      return { status: 'fel', ...failure(error), varden: formValues(data), nr }
    }
  }
}

function failure(error: unknown): Pick<FormState, 'kod' | 'meddelande'> {
  if (unstable_isUnrecognizedActionError(error))
    return {
      kod: 'NY_VERSION',
      meddelande:
        'KRAFT har uppdaterats sedan du öppnade sidan. Kopiera det du har skrivit, ladda om och klistra in.',
    }
  return {
    kod: 'INGET_SVAR',
    meddelande:
      'Vi fick inget svar och vet inte om det sparades. Det du har skrivit finns kvar. Försök igen om en stund.',
  }
}
