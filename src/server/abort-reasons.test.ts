import { AsyncLocalStorage } from 'node:async_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { releaseFramesOnAbort } from './abort-reasons'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** As a render ends: in an Immediate of the request's own, beside those of other requests. */
async function endedRequests(controllers: readonly AbortController[]): Promise<WeakRef<object>[]> {
  const requests = new AsyncLocalStorage<object>()
  const stores: WeakRef<object>[] = []
  const ended = controllers.map(
    (controller) =>
      new Promise<void>((resolve) => {
        const store = { page: new Array<number>(1_000).fill(0) }
        stores.push(new WeakRef(store))
        requests.run(store, () =>
          setImmediate(() => {
            controller.abort(new Error('the render is done'))
            resolve()
          }),
        )
      }),
  )
  await Promise.all(ended)
  // What stands in a WeakRef is kept until the turn in which it was made is over.
  await new Promise((resolve) => setTimeout(resolve, 0))
  collectGarbage()
  return stores
}

class Controller extends AbortController {}
releaseFramesOnAbort(Controller)

test('a signal that is remembered does not remember the requests that ended beside it', async () => {
  const controllers = [new Controller(), new Controller(), new Controller()]
  const stores = await endedRequests(controllers)
  expect(controllers.map((c) => c.signal.aborted)).toEqual([true, true, true])
  expect(stores.map((s) => s.deref())).toEqual([undefined, undefined, undefined])
})

test('the reason and its stack are still there to read', () => {
  const controller = new Controller()
  const reason = new Error('därför')
  controller.abort(reason)
  expect(controller.signal.reason).toBe(reason)
  expect(reason.stack).toContain('abort-reasons.test')
})

test('without a reason the signal gets the one it always had', () => {
  const controller = new Controller()
  controller.abort()
  expect((controller.signal.reason as Error).name).toBe('AbortError')
})
