import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import type { Tx } from './tenant-transaction'

/**
 * The rows of a question as one JSON value: where they are many and small, what the driver does for each value of each row
 * takes longer than the question. Dates come as ISO text, numbers as numbers.
 */
export async function rowsInOneValue<R>(tx: Tx, question: Prisma.Sql): Promise<R[]> {
  return (await rowsOfEach<{ rows: R }>(tx, { rows: question })).rows
}

/** The rows of several questions that do not wait for each other, by their names, asked in one statement. */
export async function rowsOfEach<R extends Record<string, unknown>>(
  tx: Tx,
  questions: { [K in keyof R]: Prisma.Sql },
): Promise<{ [K in keyof R]: R[K][] }> {
  const each = Object.entries<Prisma.Sql>(questions).map(
    ([name, question]) =>
      Prisma.sql`${name}::text, (select coalesce(json_agg(row_to_json(x)), '[]') from (${question}) x)`,
  )
  const [svar] = await tx.$queryRaw<[{ svar: { [K in keyof R]: R[K][] } }]>(
    Prisma.sql`select json_build_object(${Prisma.join(each)}) as svar`,
  )
  return svar.svar
}
