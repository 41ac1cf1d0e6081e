import type { UtkastForm } from '@/schema/utkast'
import type { Varden } from './form-values'

export type Utkast = {
  form: UtkastForm
  resurs: string
  kommunKod: string
  /** The version the text began from: the draft's own when `innehall` is given. */
  basVersion: number
  /** What was saved, for its author only. Never left out: a form that keeps a draft is handed the one there may be. */
  innehall: Varden | null | undefined
  /** When it was saved, in words. */
  sparad?: string | null
  nr?: number | null
}

export type UtkastLage =
  | { lage: 'vilar' }
  | { lage: 'sparar' }
  | { lage: 'sparat'; nar: Date }
  | { lage: 'sparas-inte'; skal: string; utloggad: boolean }

const QUIET_MS = 1000
const RETRY_MS = 15_000
const ADDRESS = '/api/utkast'

/**
 * The last number that each draft was saved with since the page was loaded. A form that is drawn anew, with what the page
 * was read with, goes on from there: else the server would take its next save for a late one.
 */
const numbered = new Map<string, number>()

/**
 * Saves what is typed as a draft on the server, a second after the typing stopped and when the page is left. One save
 * at a time, each with a higher number, so that a late one cannot overwrite a newer. Nothing is kept in the browser.
 */
export class DraftSaver {
  private timer: ReturnType<typeof setTimeout> | undefined
  private dirty = false
  /** Typed before the form was sent: an unsaved draft only if the sending is refused. */
  private held = false
  private stopped = false
  private running: Promise<void> = Promise.resolve()

  constructor(
    private readonly utkast: Utkast,
    private readonly read: () => Varden,
    private readonly tell: (lage: UtkastLage) => void,
  ) {}

  /** Somebody typed. */
  typed(): void {
    this.dirty = true
    if (!this.stopped) this.schedule(QUIET_MS)
  }

  /** The page is being left: what is not saved yet is sent now, and outlives the page. */
  leave(): void {
    clearTimeout(this.timer)
    void this.save(true)
  }

  /** Ends the saving and waits for what is on its way, so that no draft arrives after the real thing is saved. */
  async stop(): Promise<void> {
    this.stopped = true
    clearTimeout(this.timer)
    await this.running
    this.held ||= this.dirty
    this.dirty = false
  }

  /** Saves again from now on, and at once if something was typed meanwhile or what was sent did not become real. */
  resume(becameReal = false): void {
    this.stopped = false
    this.dirty ||= this.held && !becameReal
    this.held = false
    // The draft went with the real thing, and so does the line about it.
    if (becameReal) this.tell({ lage: 'vilar' })
    if (this.dirty) this.schedule(QUIET_MS)
  }

  /** Takes the draft away. Gives false when the server did not answer. */
  async discard(): Promise<boolean> {
    await this.stop()
    const status = await call('DELETE', { ...this.identity(), nr: this.next() }, false)
    const gone = status === 200 || status === 404
    if (gone) this.tell({ lage: 'vilar' })
    this.resume(gone)
    return gone
  }

  private schedule(wait: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.running = this.running.then(() => this.save(false))
    }, wait)
  }

  private async save(leaving: boolean): Promise<void> {
    if (!this.dirty || this.stopped) return
    this.dirty = false
    this.tell({ lage: 'sparar' })
    const body = {
      ...this.identity(),
      basVersion: this.utkast.basVersion,
      nr: this.next(),
      innehall: this.read(),
    }
    const status = await call('POST', body, leaving)
    if (status === 200) return this.tell({ lage: 'sparat', nar: new Date() })
    this.dirty = true
    this.tell({ lage: 'sparas-inte', skal: reason(status), utloggad: status === 401 })
    if (!leaving && !this.stopped && (status === 0 || status >= 500)) this.schedule(RETRY_MS)
  }

  private next(): number {
    const { form, resurs, nr } = this.utkast
    const key = `${form}/${resurs}`
    const next = Math.max(nr ?? 0, numbered.get(key) ?? 0) + 1
    numbered.set(key, next)
    return next
  }

  private identity() {
    const { form, resurs, kommunKod } = this.utkast
    return { form, resurs, kommunKod }
  }
}

/** Gives the answer's status, 200 for any good one; 0 when there was no answer. */
async function call(method: string, body: object, keepalive: boolean): Promise<number> {
  try {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(ADDRESS, { method, headers, body: JSON.stringify(body), keepalive })
    return answer.ok ? 200 : answer.status
  } catch {
    return 0
  }
}

function reason(status: number): string {
  if (status === 401) return 'Utkastet sparas inte: du är utloggad.'
  if (status === 409)
    return 'Du skriver i samma formulär i ett annat fönster. Ladda om för att se den texten.'
  return 'Utkastet gick inte att spara. Vi försöker igen om en stund.'
}
