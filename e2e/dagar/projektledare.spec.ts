import { readFile } from 'node:fs/promises'
import { expect, test } from '../stod/prov'
import { granska } from '../stod/sidkoll'

test('följer målen: dag, omfång, bakom ett tal utan personer, och hämtar dem som fil', async ({
  som,
  vantadeFel,
}) => {
  const page = await som('projektledare')
  await page.goto('/mal')
  const idag = await page.getByLabel('Per', { exact: true }).inputValue()
  const iFjol = `${Number(idag.slice(0, 4)) - 1}${idag.slice(4, 8)}01`

  await test.step('en annan dag', async () => {
    await page.getByLabel('Per', { exact: true }).fill(iFjol)
    await page.getByRole('button', { name: 'Visa', exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`per=${iFjol}`))
    await expect(page.getByText(new RegExp(`Hela projektet,.*${iFjol}`)).first()).toBeVisible()
  })

  await test.step('ett team', async () => {
    await page.goto('/mal')
    await page.getByRole('link', { name: 'Team Norra' }).first().click()
    await expect(page).toHaveURL(/omfang=/)
    await granska(page)
  })

  await test.step('kurvan som tabell, och att läsa av', async () => {
    await page.goto('/mal')
    const utfall = await page.locator('.stortal').first().innerText()
    const avsnitt = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Utfall och plan' }) })
    await avsnitt.getByText('Visa som tabell').click()
    await expect(avsnitt.getByRole('row').filter({ hasText: idag })).toContainText(`${utfall} / `)
    await avsnitt.getByRole('link', { name: 'Mål 2', exact: true }).click()
    await expect(page).toHaveURL(/visa=M2/)
    await avsnitt.getByRole('button', { name: 'Läs av diagrammet' }).click()
    await expect(avsnitt.getByRole('figure', { name: /Slutförda utredningar/ })).toBeVisible()
  })

  await test.step('bakom ett tal', async () => {
    await page.goto('/mal')
    await page.locator('main a[href^="/mal/M1"]').first().click()
    await expect(page.getByRole('heading', { name: 'Så räknas det' })).toBeVisible()
    await expect(page.getByText(/visas inte för dig/)).toBeVisible()
    await expect(page.locator('main a[href^="/deltagare/"]')).toHaveCount(0)
  })

  await test.step('samma tal i filen', async () => {
    await page.goto('/mal')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Hämta målen som json' }).click()
    const file = await (await download).path()
    const { omfang } = JSON.parse(await readFile(file, 'utf8'))
    const program = omfang.find((o: { typ: string }) => o.typ === 'PROGRAM')
    expect(program.indikatorer.M1.mal).toBe(308)
    await page.locator('main a[href^="/mal/M1"]').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      `${program.indikatorer.M1.utfall.toLocaleString('sv-SE')} av 308`,
    )
  })

  await test.step('en excelfil går att hämta', async () => {
    await page.goto('/mal')
    const dit = await page.getByRole('link', { name: 'Hämta målen som xlsx' }).getAttribute('href')
    const fil = await page.request.get(dit ?? '')
    expect(fil.status()).toBe(200)
    expect(fil.headers()['content-disposition']).toMatch(/^attachment; filename="mal-[0-9-]+\.xlsx"$/)
    // A workbook is a zip.
    expect((await fil.body()).subarray(0, 2).toString()).toBe('PK')
  })

  vantadeFel.push(/status of 40[34]/)
  const response = await page.goto('/deltagare')
  expect([403, 404]).toContain(response?.status())
})
