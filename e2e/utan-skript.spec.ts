import { loggaIn } from './stod/inloggning'
import { pahittad } from './stod/personer'
import { expect, test } from './stod/prov'
import { registrera } from './stod/registrera'

test('utan JavaScript går det att logga in och anteckna, och inget hamnar i adressen', async ({
  som,
  vantadeFel,
}) => {
  const person = pahittad('Utan')
  const arende = await registrera(await som('projektmedarbetare.torsas'), person, 'spara')

  const page = await som(null, { javaScriptEnabled: false })
  await loggaIn(page, 'projektmedarbetare.torsas')
  expect(new URL(page.url()).search).not.toContain('losenord')

  await page.goto(`${arende}/anteckningar`)
  const text = 'Träffades på biblioteket, utan krångel.'
  await page.getByRole('radio', { name: 'Möte', exact: true }).check()
  await page.getByLabel('Vad hände').fill(text)
  await page.getByRole('button', { name: 'Spara anteckningen' }).click()
  await expect(page.getByRole('article').filter({ hasText: text })).toBeVisible()
  expect(decodeURIComponent(page.url())).not.toContain('biblioteket')

  // What is missing is said in words, and what was written stands.
  await page.goto(`${arende}/anteckningar`)
  await page.getByLabel('Vad hände').fill('Bara text, inget sätt valt.')
  await page.getByRole('button', { name: 'Spara anteckningen' }).click()
  await expect(page.getByRole('heading', { name: /att rätta/ })).toBeVisible()
  await expect(page.getByLabel('Vad hände')).toHaveValue('Bara text, inget sätt valt.')

  // The acts are named choices: the one that was refused stands open, the others stay behind their names.
  await page.goto(`${arende}/arendet#avsluta`)
  await expect(page.getByRole('button', { name: 'Pausa utredningen' })).toBeHidden()
  await page.getByRole('button', { name: 'Avsluta utredningen' }).click()
  await expect(page.getByRole('heading', { name: /att rätta/ })).toBeVisible()
  await expect(page.getByLabel('Orsak')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Pausa utredningen' })).toBeHidden()

  // More than the app reads is refused in words, and is still there on the way back.
  vantadeFel.push(/status of 413/)
  const forMycket = 'å'.repeat(600_000)
  await page.goto(`${arende}/anteckningar`)
  await page.getByLabel('Vad hände').fill(forMycket)
  await page.getByRole('button', { name: 'Spara anteckningen' }).click()
  await expect(page.getByRole('heading', { name: 'Det var för mycket text på en gång' })).toBeVisible()
  await page.goBack()
  await expect(page.getByLabel('Vad hände')).toHaveValue(forMycket)
})

test('utan JavaScript står listan, tavlan och målen på sidan, och det går att välja och ordna', async ({
  som,
}) => {
  const utan = async (konto: string) => {
    const page = await som(null, { javaScriptEnabled: false })
    await loggaIn(page, konto)
    return page
  }

  const pm = await utan('projektmedarbetare.nybro')
  await pm.goto('/deltagare')
  const lista = pm.getByRole('table', { name: 'Deltagare' })
  await expect(lista.getByRole('rowheader').first()).toContainText(/NYB-/)
  const steg = pm.getByRole('combobox', { name: 'Steg', exact: true })
  await steg.selectOption('KARTLAGGNING')
  await pm.getByRole('button', { name: 'Visa' }).click()
  await expect(steg).toHaveValue('KARTLAGGNING')
  await lista.getByRole('link', { name: 'Läge' }).click()
  await expect(lista.getByRole('columnheader', { name: 'Läge' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(lista.getByRole('cell', { name: /Steg 3 av 5/ })).not.toHaveCount(0)
  await expect(lista.getByRole('cell', { name: /Steg [1245] av 5/ })).toHaveCount(0)

  const at = await utan('arbetsterapeut.sodra')
  await at.goto('/team')
  const kartlaggning = at.getByRole('region', { name: /Kartläggning/ })
  await expect(kartlaggning.getByRole('listitem').first()).toContainText(/dagar? i steget/)
  await expect(at.getByRole('table', { name: 'Öppna ärenden per person' }).getByRole('row')).not.toHaveCount(
    1,
  )

  const pl = await utan('projektledare')
  await pl.goto('/mal')
  await expect(pl.getByText(/av 308$/).first()).toBeVisible()
  // It takes no room where it would do nothing.
  await expect(pl.locator('button', { hasText: 'Skriv ut' })).toHaveCSS('display', 'none')
  await expect(pl.getByRole('table', { name: 'Vägen genom stegen' }).getByRole('row')).toHaveCount(6)
})
