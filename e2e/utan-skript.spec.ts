import { loggaIn } from './stod/inloggning'
import { pahittad } from './stod/personer'
import { expect, test } from './stod/prov'
import { registrera } from './stod/registrera'

test('utan JavaScript går det att logga in och anteckna, och inget hamnar i adressen', async ({ som }) => {
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
})
