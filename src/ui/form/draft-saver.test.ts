import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DraftSaver, type Utkast, type UtkastLage } from './draft-saver'

type Sent = { method: string; body: Record<string, unknown>; keepalive: boolean }

let cases = 0
/** A draft about a case of its own: numbers go on within a page. */
const aDraft = (): Utkast => ({
  form: 'anteckning',
  resurs: `u${++cases}`,
  kommunKod: '0881',
  basVersion: 3,
  innehall: null,
  nr: 4,
})

function setUp(answers: (number | Error)[] = [], utkast = aDraft()) {
  const sent: Sent[] = []
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
    sent.push({ method: init.method!, body: JSON.parse(init.body as string), keepalive: init.keepalive! })
    const answer = answers.shift() ?? 200
    if (answer instanceof Error) throw answer
    return new Response(null, { status: answer })
  })
  const lagen: UtkastLage[] = []
  const field = { text: '' }
  const saver = new DraftSaver(
    utkast,
    () => ({ ...field }),
    (l) => lagen.push(l),
  )
  const type = (text: string) => {
    field.text = text
    saver.typed()
  }
  return { sent, lagen, saver, type, utkast }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('DraftSaver', () => {
  it('saves once, a second after the typing stopped', async () => {
    const { sent, type, utkast } = setUp()
    type('O')
    await vi.advanceTimersByTimeAsync(900)
    type('Ont')
    await vi.advanceTimersByTimeAsync(999)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(sent).toEqual([
      {
        method: 'POST',
        keepalive: false,
        body: {
          form: 'anteckning',
          resurs: utkast.resurs,
          kommunKod: '0881',
          basVersion: 3,
          nr: 5,
          innehall: { text: 'Ont' },
        },
      },
    ])
  })

  it('numbers each save higher than the last', async () => {
    const { sent, type } = setUp()
    type('a')
    await vi.advanceTimersByTimeAsync(1000)
    type('b')
    await vi.advanceTimersByTimeAsync(1000)
    expect(sent.map((s) => s.body.nr)).toEqual([5, 6])
  })

  it('goes on from the last number when the form is drawn anew with what the page was read with', async () => {
    const first = setUp()
    first.type('a')
    await vi.advanceTimersByTimeAsync(1000)
    first.type('ab')
    first.saver.leave()
    const again = setUp([], first.utkast)
    again.type('abc')
    await vi.advanceTimersByTimeAsync(1000)
    expect([...first.sent, ...again.sent].map((s) => s.body.nr)).toEqual([5, 6, 7])
    const fresh = setUp([], { ...first.utkast, nr: 40 })
    fresh.type('abcd')
    await vi.advanceTimersByTimeAsync(1000)
    expect(fresh.sent.map((s) => s.body.nr)).toEqual([41])
  })

  it('sends at once when the page is left, and only what is not saved', async () => {
    const { sent, saver, type } = setUp()
    saver.leave()
    type('Halvfärdig men')
    saver.leave()
    await vi.advanceTimersByTimeAsync(5000)
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ keepalive: true, body: { innehall: { text: 'Halvfärdig men' } } })
  })

  it('lets nothing through after it was stopped, until it may go on', async () => {
    const { sent, saver, type } = setUp()
    type('a')
    await saver.stop()
    type('ab')
    await vi.advanceTimersByTimeAsync(5000)
    expect(sent).toEqual([])
    saver.resume()
    await vi.advanceTimersByTimeAsync(1000)
    expect(sent.map((s) => s.body.innehall)).toEqual([{ text: 'ab' }])
  })

  it('keeps no draft of what became real, and one of what was refused', async () => {
    const real = setUp()
    real.type('a')
    await real.saver.stop()
    real.saver.resume(true)
    real.saver.leave()
    await vi.advanceTimersByTimeAsync(5000)
    expect(real.sent).toEqual([])
    const refused = setUp()
    refused.type('a')
    await refused.saver.stop()
    refused.saver.resume()
    await vi.advanceTimersByTimeAsync(1000)
    expect(refused.sent.map((s) => s.body.innehall)).toEqual([{ text: 'a' }])
  })

  it('says nothing more of a draft once the real thing is saved, and goes on saying it where that was refused', async () => {
    for (const [blevVerkligt, sist] of [
      [true, 'vilar'],
      [false, 'sparat'],
    ] as const) {
      const { lagen, saver, type } = setUp()
      type('a')
      await vi.advanceTimersByTimeAsync(1000)
      await saver.stop()
      saver.resume(blevVerkligt)
      await vi.advanceTimersByTimeAsync(5000)
      expect(lagen.at(-1)).toMatchObject({ lage: sist })
    }
  })

  it('says that one is signed out, keeps the text, and saves it when typing goes on', async () => {
    const { sent, lagen, type } = setUp([401])
    type('a')
    await vi.advanceTimersByTimeAsync(1000)
    expect(lagen.at(-1)).toMatchObject({ lage: 'sparas-inte', utloggad: true })
    type('ab')
    await vi.advanceTimersByTimeAsync(1000)
    expect(sent).toHaveLength(2)
    expect(lagen.at(-1)).toMatchObject({ lage: 'sparat' })
  })

  it('tries again by itself when there was no answer', async () => {
    const { sent, lagen, type } = setUp([new TypeError('offline'), 503])
    type('a')
    await vi.advanceTimersByTimeAsync(1000)
    expect(lagen.at(-1)).toMatchObject({ lage: 'sparas-inte', utloggad: false })
    await vi.advanceTimersByTimeAsync(30_000)
    expect(sent).toHaveLength(3)
    expect(lagen.at(-1)).toMatchObject({ lage: 'sparat' })
  })

  it('throws a draft away, also one that is already gone', async () => {
    const { sent, saver, utkast } = setUp([404])
    expect(await saver.discard()).toBe(true)
    expect(sent).toEqual([
      {
        method: 'DELETE',
        keepalive: false,
        body: { form: 'anteckning', resurs: utkast.resurs, kommunKod: '0881', nr: 5 },
      },
    ])
    const other = setUp([500])
    expect(await other.saver.discard()).toBe(false)
  })
})
