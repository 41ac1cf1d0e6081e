import { expect, it } from 'vitest'
import { POST } from '@/app/api/uppladdning/import/route'

const skickad = (mer: RequestInit): Request =>
  new Request('http://localhost/api/uppladdning/import', { method: 'POST', ...mer })

it('reads nothing of a body that does not say how large it is', async () => {
  let last = 0
  const body = new ReadableStream({
    pull: (c) => {
      last += 1
      c.enqueue(new Uint8Array(1024))
    },
  })
  const svar = await POST(skickad({ body, duplex: 'half' } as RequestInit))
  expect(svar.status).toBe(411)
  expect(last).toBeLessThan(3)
})

it('reads nothing of one that says that it is too large', async () => {
  const svar = await POST(skickad({ headers: { 'content-length': '20000000' }, body: 'x' }))
  expect(svar.headers.get('location')).toBe('/import?fel=FIL_FOR_STOR')
})
