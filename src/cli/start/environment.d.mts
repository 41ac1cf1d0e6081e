/** The app in operation may not know the owner's address. */
export function withoutOwner<E extends Record<string, string | undefined>>(
  env: E,
): Omit<E, 'DATABASE_URL_AGARE'>
