'use client'
import { useState } from 'react'
import { useAction } from '@/ui/form/use-action.client'
import { sokPersonAction } from '../actions'
import type { RegistreraFormView } from '../queries/registrera-form'
import type { SokningView } from '../queries/sok-person'
import { RegistreraFormular } from './registrera-formular.client'
import { SokSteg } from './sok-steg.client'

type Props = {
  view: RegistreraFormView
  /** When the draft was saved, in words. */
  sparad: string | null
  /** What the form begins with, where somebody has proposed the person. */
  forifyllt: Record<string, string>
}

/** Search, then one form. The form stands there from the start where scripts are off, since nothing could bring it out. */
export function Registrera({ view, sparad, forifyllt }: Props) {
  const [state, dispatch, vantar] = useAction(sokPersonAction)
  const [andra, setAndra] = useState(0)
  const sokning = state.status === 'ok' ? (state.data as SokningView) : null
  const fri = sokning !== null && (sokning.traffar.length === 0 || andra === state.nr)
  const begun = Boolean(view.utkast.innehall) || Object.keys(forifyllt).length > 0
  return (
    <>
      <SokSteg
        state={state}
        sokning={sokning}
        dispatch={dispatch}
        vantar={vantar}
        forst={!begun}
        vidAnnan={() => setAndra(state.nr ?? 0)}
      />
      <div className="villkor" data-dold={fri || begun ? undefined : ''}>
        <RegistreraFormular
          view={view}
          sparad={sparad}
          forifyllt={forifyllt}
          sokning={fri ? { nr: state.nr ?? 0, ...sokning } : null}
        />
      </div>
    </>
  )
}
