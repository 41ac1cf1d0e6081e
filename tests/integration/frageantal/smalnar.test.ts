import { describe, expect, it } from 'vitest'
import { smalnarInte } from './smalnar'

describe('the eye for un-narrowed statements', () => {
  it.each([
    ['select * from utredning', ['utredning', '(ingen parameter)']],
    ['select count(*) from utredning u where u.steg = $1', ['utredning', '(ingen parameter)']],
    [
      'select 1 from utredning u join deltagare d on d.fornamn = u.arendenummer where u.kommun_kod = $1',
      ['deltagare'],
    ],
    [
      'SELECT "public"."insats"."id" FROM "public"."insats" WHERE "public"."insats"."typ" = $1',
      ['insats', '(ingen parameter)'],
    ],
  ])('sees that %s is one', (sats, tabeller) => {
    expect(smalnarInte(sats)).toEqual(tabeller)
  })

  it.each([
    'select 1 from utredning u join deltagare d on d.kommun_kod = u.kommun_kod and d.id = u.deltagare_id where u.oppen_team = $1',
    'SELECT "public"."insats"."id" FROM "public"."insats" WHERE ("public"."insats"."kommun_kod" = $1 AND "public"."insats"."utredning_id" = $2)',
    'select b.id from teambeslut b where b.utredning_id = any($1::uuid[])',
    'select vagg.borja($1)',
    'select handelse, deltagare from logg.las($1)',
  ])('lets %s pass', (sats) => {
    expect(smalnarInte(sats)).toEqual([])
  })
})
