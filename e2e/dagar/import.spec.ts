import { readFile } from 'node:fs/promises'
import { provaFil } from '../stod/lista'
import { expect, test } from '../stod/prov'
import { granska } from '../stod/sidkoll'

interface Forvantat {
  filer: { fil: string; avvisade: { rad: number; fel: { kolumn: string; kod: string }[] }[] }[]
}

test('prövar en lista, ser varje avvisad rad med sin kod, läser in, och andra gången ändras inget', async ({
  som,
}) => {
  const { filer } = JSON.parse(await readFile('tests/exempel-import/forvantat.json', 'utf8')) as Forvantat
  const avvisade = filer.find((f) => f.fil === 'nybro.csv')?.avvisade ?? []
  expect(avvisade.length).toBeGreaterThan(5)

  const page = await som('projektmedarbetare.nybro')
  await provaFil(page, 'tests/exempel-import/nybro.csv')
  for (const { rad, fel } of avvisade) {
    for (const { kolumn, kod } of fel) {
      const visad = page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^Rad ${rad}(?!\\d)`) }) })
        .filter({ hasText: kolumn })
        .filter({ hasText: kod })
      await expect(visad, `rad ${rad}: ${kod}`).toHaveCount(1)
    }
  }
  await granska(page)

  const lasIn = page.getByRole('button', { name: /^Läs in / })
  if (await lasIn.isVisible()) {
    await lasIn.click()
    await expect(page.getByText(/är inlästa?\b/)).toBeVisible()
  }
  await provaFil(page, 'tests/exempel-import/nybro.csv')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Inget att läsa in')
  await expect(lasIn).toHaveCount(0)
})

test('en fil som inte är en lista avvisas i ord', async ({ som }) => {
  const page = await som('projektmedarbetare.nybro')
  await page.goto('/import')
  await page.locator('input[type=file]').setInputFiles({
    name: 'brev.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('PK\u0003\u0004inte en lista'),
  })
  await page.getByRole('button', { name: 'Pröva filen' }).click()
  await expect(
    page
      .getByRole('alert')
      .filter({ hasText: /Filen|rubrik/i })
      .first(),
  ).toBeVisible()
})
