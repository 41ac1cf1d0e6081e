/** A free port on loopback: the wished one when nobody has it. */
export function freePort(wished?: number): Promise<number>
