import type { Response } from '@playwright/test'
import { loggaIn } from './stod/inloggning'
import { pahittad } from './stod/personer'
import { expect, test } from './stod/prov'
import { registrera } from './stod/registrera'

const KONTO = 'projektmedarbetare.borgholm'
/** Whether the answer says that a draft with this text is saved. */
const arUtkast = (r: Response, text: string): boolean =>
  r.url().endsWith('/api/utkast') && r.ok() && (r.request().postData() ?? '').includes(text)

const TEXT = 'Mitt i en mening när inloggningen tog slut.'

test('en text som är halvskriven när inloggningen tar slut finns kvar', async ({ som, vantadeFel }) => {
  vantadeFel.push(/status of 401/)
  const person = pahittad('Halva')
  const arende = await registrera(await som(KONTO), person, 'spara')

  const page = await som(null)
  await loggaIn(page, KONTO)
  await page.goto(`${arende}/anteckningar`)
  await page.getByRole('radio', { name: 'Möte', exact: true }).check()
  // The draft is safe on the server before the sign-in ends, so what is seen next is the form's own answer.
  const sparat = page.waitForResponse((r) => arUtkast(r, TEXT))
  await page.getByLabel('Vad hände').fill(TEXT)
  await sparat
  // The same browser signs out elsewhere: the session is gone, the page here does not know.
  const ut = await page.context().request.post('/api/logga-ut', { maxRedirects: 0 })
  expect(ut.status()).toBe(303)
  await page.getByRole('button', { name: 'Spara anteckningen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Du är utloggad' })
  await expect(dialog).toBeVisible()

  const flik = page.context().waitForEvent('page')
  await dialog.getByRole('link', { name: 'Logga in' }).click()
  const inloggning = await flik
  await inloggning.getByLabel('E-postadress').fill(`${KONTO}@demo.example`)
  await inloggning.getByLabel('Lösenord', { exact: true }).fill('kraft-demo-2026')
  await inloggning.getByRole('button', { name: 'Logga in', exact: true }).click()
  await expect(inloggning.getByRole('heading', { name: 'Du är inloggad igen' })).toBeVisible()
  await inloggning.close()

  const kvar = dialog.getByRole('button', { name: 'Jag har loggat in' })
  if (await kvar.isVisible()) await kvar.click()
  await expect(page.getByLabel('Vad hände')).toHaveValue(TEXT)
  await page.getByRole('button', { name: 'Spara anteckningen' }).click()
  await expect(page.getByRole('article').filter({ hasText: TEXT })).toBeVisible()
})

test('ett utkast som sparats på servern erbjuds igen i en ny webbläsare, bara för den som skrev', async ({
  som,
}) => {
  const person = pahittad('Utkast')
  const konto = 'projektmedarbetare.hultsfred'
  const forsta = await som(konto)
  const arende = await registrera(forsta, person, 'spara')
  await forsta.goto(`${arende}/anteckningar`)
  const sparat = forsta.waitForResponse((r) => arUtkast(r, TEXT))
  await forsta.getByLabel('Vad hände').fill(TEXT)
  await sparat
  await forsta.context().close()

  const andra = await som(konto)
  await andra.goto(`${arende}/anteckningar`)
  await expect(andra.getByLabel('Vad hände')).toHaveValue(TEXT)

  const kollega = await som('projektmedarbetare2.hultsfred')
  await kollega.goto(`${arende}/anteckningar`)
  await expect(kollega.getByLabel('Vad hände')).toHaveValue('')

  // The start page offers it too: to go on with, or to throw away.
  await andra.goto('/')
  const rad = andra.locator('.ruta').filter({ hasText: person.efternamn })
  await rad.getByRole('link', { name: /^Fortsätt skriva/ }).click()
  await expect(andra.getByLabel('Vad hände')).toHaveValue(TEXT)
  await andra.goto('/')
  await rad.getByRole('button', { name: /^Kasta utkastet/ }).click()
  await expect(andra.getByText('Utkastet är kastat.')).toBeVisible()
  await expect(rad).toHaveCount(0)
})
