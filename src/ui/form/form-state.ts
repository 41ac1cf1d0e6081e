/**
 * What a form's server action answers. Nothing is ever lost: every answer that is not 'ok' echoes what was sent in
 * `varden`, so that the form can be drawn again with it when JavaScript is off.
 */
export type FormState = {
  status: 'tom' | 'ok' | 'fel' | 'konflikt' | 'utloggad'
  /** The refusal's code, for support and for tests. */
  kod?: string
  meddelande?: string
  /** Field name to what is wrong with it, in words that say the way out. */
  falt?: Record<string, string>
  varden?: Record<string, string | string[]>
  data?: unknown
  nr?: number
}

/**
 * What `data` holds when the status is 'konflikt': who saved in between (null when that is not to be told), when (an
 * instant, or already in words), and what stands there now.
 */
export type KonfliktData = {
  vem: string | null
  nar: string | null
  deras: Record<string, string>
  version: number
}

/** The server action behind a form. */
export type FormAction = (prev: FormState, formData: FormData) => Promise<FormState>

/** The state before anything has been sent. */
export const TOM: FormState = { status: 'tom' }

/** Tells whether an answer's data describes a conflict. */
export function isKonflikt(data: unknown): data is KonfliktData {
  if (typeof data !== 'object' || data === null) return false
  const d = data as Partial<KonfliktData>
  return typeof d.version === 'number' && typeof d.deras === 'object' && d.deras !== null
}
