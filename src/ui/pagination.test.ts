import { describe, expect, it } from 'vitest'
import { pageHref } from './pagination'

describe('pageHref', () => {
  it('keeps what was chosen and changes only the page', () => {
    expect(pageHref({ steg: 'S3', status: ['A', 'B'], sida: '2' }, 'sida', 3)).toBe(
      '?steg=S3&status=A&status=B&sida=3',
    )
  })
  it('leaves the first page unnamed', () => {
    expect(pageHref({ steg: 'S3', tomt: undefined, sida: '2' }, 'sida', 1)).toBe('?steg=S3')
  })
})
