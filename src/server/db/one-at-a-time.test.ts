import { expect, it } from 'vitest'
import { oneAtATime } from './one-at-a-time'

it('asks the next question when the one before has been answered or refused', async () => {
  const told: string[] = []
  const query = async (text: string) => {
    told.push(`${text} asked`)
    await new Promise((done) => setImmediate(done))
    told.push(`${text} answered`)
    if (text === 'b') throw new Error('refused')
    return text
  }
  const client = { query } as never as Parameters<typeof oneAtATime>[0]
  oneAtATime(client)
  const answers = await Promise.allSettled(['a', 'b', 'c'].map((text) => client.query(text)))
  expect(told).toEqual(['a', 'b', 'c'].flatMap((text) => [`${text} asked`, `${text} answered`]))
  expect(answers.map((a) => a.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})
