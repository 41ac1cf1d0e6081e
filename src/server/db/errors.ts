/** The SQLSTATE behind an error from Prisma or pg, or null. KR001–KR003 are raised by our own functions. */
export function sqlState(error: unknown): string | null {
  let current: unknown = error
  for (let depth = 0; depth < 6 && typeof current === 'object' && current !== null; depth++) {
    const e = current as Record<string, unknown>
    if (typeof e.originalCode === 'string') return e.originalCode
    if (typeof e.code === 'string' && /^[0-9A-Z]{5}$/.test(e.code) && !/^P\d{4}$/.test(e.code)) return e.code
    const meta = e.meta as Record<string, unknown> | undefined
    if (typeof meta?.code === 'string' && /^[0-9A-Z]{5}$/.test(meta.code)) return meta.code
    current = meta?.driverAdapterError ?? e.cause
  }
  return null
}

/** Whether a unique key stood in the way. */
export function isUniqueViolation(error: unknown): boolean {
  return sqlState(error) === '23505' || (error as { code?: string } | null)?.code === 'P2002'
}
