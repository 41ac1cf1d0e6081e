import { expect, it } from 'vitest'
import { kraft } from '@/programme/kraft'
import { ramarFor } from './ramar'

it('an insats keeps within its case, today and the programme’s full time', () => {
  const u = { identifierad: '2026-09-01', avslutad: '2026-11-01' }
  expect(ramarFor(u, kraft, '2026-11-20')).toEqual({ ...u, idag: '2026-11-20', heltidTimmar: 40 })
})
