import { z } from 'zod'
import type { UseCase } from '@/server/define-use-case'
import { allaDorrar } from '../../integration/dorrar/alla-dorrar'

/** Every use case in the tree whose form says which version one began from. */
export async function redigerbara(): Promise<UseCase<unknown>[]> {
  const dorrar = await allaDorrar(['use-cases'])
  return dorrar
    .map((d) => d.oppna as UseCase<unknown>)
    .filter(({ input }) =>
      JSON.stringify(z.toJSONSchema(input, { unrepresentable: 'any', io: 'input' })).includes('"version":'),
    )
}
