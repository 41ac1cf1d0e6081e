// Ports: find a free one, or see that one is taken before anything heavy has been started.

import { createServer } from 'node:net'
import { Refusal } from './refusal.mjs'

/** A free port on loopback: the wished one when nobody has it. */
export async function freePort(wished) {
  for (const port of wished ? [wished, 0] : [0]) {
    const { got } = await tryPort(port, '127.0.0.1')
    if (got) return got
  }
  throw new Refusal('Det gick inte att hitta en ledig port.')
}

/** Refuses in words when the app's port cannot be had. */
export async function requirePort(port, address) {
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Refusal('PORT ska vara ett tal mellan 1 och 65535.')
  const { error } = await tryPort(port, address)
  if (!error) return
  if (error.code === 'EADDRINUSE') {
    throw new Refusal(
      `Port ${port} är upptagen av ett annat program. Välj en annan, till exempel: PORT=${port + 1} npm start`,
    )
  }
  if (error.code === 'EACCES')
    throw new Refusal(
      `Port ${port} kräver särskild behörighet. Välj en över 1023, till exempel: PORT=3000 npm start`,
    )
  throw new Refusal(`Det går inte att lyssna på ${address}:${port} (${error.code}).`)
}

function tryPort(port, address) {
  return new Promise((resolve) => {
    const server = createServer()
    server.on('error', (error) => resolve({ error }))
    server.listen(port, address, () => {
      const { port: got } = server.address()
      server.close(() => resolve({ got }))
    })
  })
}
