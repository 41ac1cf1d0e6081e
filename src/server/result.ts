/** What a runner answers: a value, or a refusal as a code that text/sv turns into words. Bugs throw. */
export type Result<V> = { ok: true; value: V } | Refusal

export interface Refusal {
  ok: false
  kod: string
  data?: unknown
  /** Field name → message, for refused input. */
  falt?: Record<string, string>
}

export const refusal = (kod: string, data?: unknown, falt?: Record<string, string>): Refusal => ({
  ok: false,
  kod,
  ...(data === undefined ? {} : { data }),
  ...(falt ? { falt } : {}),
})

/** Somebody else saved first. `deras`: field → what stands there now. Thrown by a store, answered by the runner. */
export class VersionConflict extends Error {
  constructor(
    readonly current: {
      vem: string | null
      nar: string | null
      version: number
      deras: Record<string, string>
    },
  ) {
    super('KONFLIKT')
  }
}

/** Ends a transaction with a refusal: nothing of it is kept. Used inside the runners only. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kod)
  }
}
