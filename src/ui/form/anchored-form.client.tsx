'use client'
import { useState } from 'react'
import { ActionForm, type ActionFormProps } from './action-form.client'
import type { Varde } from './form-values'

/**
 * An ActionForm for a text that several people write in, on a page where other things are saved too. What it began from
 * stays with the fields when the page is drawn anew, so that a text somebody else saved meanwhile becomes a conflict to
 * choose in, never something overwritten unseen. Its action answers with the values that now stand, as `data`.
 */
export function AnchoredForm(props: ActionFormProps) {
  const [varden, setVarden] = useState(props.varden)
  const { utkast } = props
  const basVersion = utkast?.innehall ? utkast.basVersion : Number(varden?.version ?? 0)
  return (
    <ActionForm
      {...props}
      varden={varden}
      utkast={utkast && { ...utkast, basVersion }}
      vidOk={(state) => {
        if (isValues(state.data)) setVarden(state.data)
        props.vidOk?.(state)
      }}
    />
  )
}

const isValues = (data: unknown): data is Record<string, Varde> =>
  typeof data === 'object' && data !== null && 'version' in data
