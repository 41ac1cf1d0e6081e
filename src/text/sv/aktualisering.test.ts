import { expect, it } from 'vitest'
import { sandningNasta } from './aktualisering'

it('says that the kartläggning is to be started only while it is', () => {
  expect(sandningNasta('ANTAGEN', 3, true)).toMatch(/^Kartläggningen startas/)
  expect(sandningNasta('ANTAGEN', 3, false)).toBeNull()
})
