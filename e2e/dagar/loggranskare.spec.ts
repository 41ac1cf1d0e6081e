import { pahittad } from '../stod/personer'
import { expect, test } from '../stod/prov'
import { registrera } from '../stod/registrera'
import { granska, ingetNummer } from '../stod/sidkoll'

test('ser vem som har läst om en person och lämnar ut loggen, men aldrig ärendet', async ({
  som,
  vantadeFel,
}) => {
  const person = pahittad('Logga')
  const arende = await registrera(await som('projektmedarbetare.morbylanga'), person, 'spara')

  const page = await som('loggranskare.morbylanga')
  await page.goto('/logg')
  await page.getByRole('combobox', { name: 'Händelse' }).selectOption({ label: 'Registrerade deltagaren' })
  await page.getByRole('button', { name: 'Visa', exact: true }).click()
  await page.waitForURL(/vad=DELTAGARE_REGISTRERAD/)
  const rad = page.getByRole('row').filter({ hasText: 'Registrerade deltagaren' }).first()
  await expect(rad).toContainText('Projektmedarbetare')
  await expect(rad).toContainText(/[A-ZÅÄÖ]{3}-\d{4}-\d{3}/)
  expect(await page.content()).not.toContain(person.efternamn)

  await page.goto('/logg')
  await page.getByRole('textbox', { name: 'Personnummer' }).fill(person.nummer)
  await page.getByRole('button', { name: 'Visa personens logg' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vem har läst om mig' })).toBeVisible()
  await ingetNummer(page)
  await expect(page.getByRole('cell', { name: /Registrerade deltagaren/ })).toBeVisible()
  await expect(page.getByRole('cell', { name: /Öppnade ärendet/ }).first()).toBeVisible()
  await granska(page)

  vantadeFel.push(/status of 40[34]/)
  const response = await page.goto(arende)
  expect([403, 404]).toContain(response?.status())
  expect(await page.content()).not.toContain(person.efternamn)
})

test('en annan kommuns loggranskare finner inte personen', async ({ som }) => {
  const person = pahittad('Loggas')
  await registrera(await som('projektmedarbetare.morbylanga'), person, 'spara')
  const page = await som('loggranskare.hogsby')
  await page.goto('/logg')
  await page.getByRole('textbox', { name: 'Personnummer' }).fill(person.nummer)
  await page.getByRole('button', { name: 'Visa personens logg' }).click()
  await expect(
    page
      .getByRole('group')
      .filter({ has: page.getByRole('heading', { level: 2 }) })
      .first(),
  ).toBeVisible()
  await expect(page).toHaveURL(/\/logg$/)
})
