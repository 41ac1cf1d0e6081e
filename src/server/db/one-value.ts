import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import type { Tx } from './tenant-transaction'

/**
 * The rows of a question as one JSON value: where they are many and small, what the driver does for each value of each row
 * takes longer than the question. Dates come as ISO text, numbers as numbers.
 */
export async function rowsInOneValue<R>(tx: Tx, question: Prisma.Sql): Promise<R[]> {
  const [svar] = await tx.$queryRaw<{ rader: R[] }[]>(
    Prisma.sql`select coalesce(json_agg(row_to_json(x)), '[]') as rader from (${question}) x`,
  )
  return svar?.rader ?? []
}
