import { pahittad } from '../stod/personer'
import { expect, test } from '../stod/prov'
import { fyllISamtycke, fyllIUppgifter, registrera, sok } from '../stod/registrera'
import { granska, ingetNummer } from '../stod/sidkoll'

const KONTO = 'projektmedarbetare.nybro'

test('registrerar en person, skickar till teamet och ser vems tur det är', async ({ som }) => {
  const page = await som(KONTO)
  const person = pahittad('Vera')

  await page.goto('/')
  await page.getByRole('link', { name: 'Registrera deltagare' }).click()
  await sok(page, person.nummer)
  await expect(page.getByText('Du kan registrera personen.')).toBeVisible()
  await ingetNummer(page)
  await fyllIUppgifter(page, person)
  await expect(page.getByRole('complementary').filter({ hasText: person.fornamn })).toBeVisible()
  await granska(page)
  await fyllISamtycke(page)
  await page.getByRole('button', { name: /^Skicka till team/ }).click()

  await page.waitForURL(/\/deltagare\/[0-9a-f-]{36}/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(person.efternamn)
  await ingetNummer(page)
  await granska(page)
  // The number is masked until somebody asks for it.
  const hela = `${person.nummer.slice(0, 8)}-${person.nummer.slice(8)}`
  await expect(page.getByText(hela)).toHaveCount(0)
  await page.getByRole('button', { name: 'Visa hela numret' }).click()
  await expect(page.getByText(hela)).toBeVisible()
  await ingetNummer(page)

  await page.goto('/')
  const vantar = page.getByRole('region', { name: /Du väntar på/ }).or(page.locator('#andra'))
  await expect(vantar.getByText(person.efternamn).first()).toBeVisible()
})

test('söker någon som redan finns i kommunen och leds till ärendet', async ({ som }) => {
  const page = await som(KONTO)
  const person = pahittad('Ture')
  const arende = await registrera(page, person, 'spara')

  await page.goto('/deltagare/registrera')
  await sok(page, person.nummer)
  await expect(page.getByText(/finns redan i Nybro/)).toBeVisible()
  await page.getByRole('link', { name: new RegExp(person.efternamn) }).click()
  await expect(page).toHaveURL(new RegExp(arende))
})

test('antecknar en kontakt två tryck från startsidan', async ({ som }) => {
  const page = await som(KONTO)
  const person = pahittad('Nils')
  const arende = await registrera(page, person, 'spara')
  const text = 'Ringde och bestämde en tid. Glad över att något händer.'

  await page.goto('/')
  await page.getByRole('link', { name: 'Anteckna kontakt', exact: true }).first().click()
  await page.waitForURL('**/anteckna')
  await page.getByRole('link', { name: new RegExp(person.efternamn) }).click()
  await page.waitForURL('**/anteckna/*')
  await page.getByRole('radio', { name: 'Telefon' }).check()
  await page.getByLabel('Vad hände').fill(text)
  await page.getByRole('button', { name: 'Spara anteckningen' }).click()
  await expect(page.getByRole('status').filter({ hasText: /sparad/i })).toBeVisible()

  await page.goto(`${arende}/anteckningar`)
  await expect(page.getByText(text)).toBeVisible()
})

test('planerar nästa kontakt och följer upp den från startsidan', async ({ som }) => {
  const page = await som(KONTO)
  const person = pahittad('Siv')
  const arende = await registrera(page, person, 'spara')

  await page.goto(`${arende}/anteckningar`)
  await page.getByRole('radio', { name: 'Telefon' }).check()
  await page.getByLabel('Vad hände').fill('Kom överens om att höras igen i dag.')
  await page.getByText('Planera nästa kontakt').click()
  const idag = await page.getByLabel('När', { exact: true }).inputValue()
  await page.getByRole('textbox', { name: /^Nästa kontakt/ }).fill(idag)
  await page.getByRole('button', { name: 'Spara anteckningen' }).click()
  await expect(page.getByRole('status').filter({ hasText: /sparad/i })).toBeVisible()

  await page.goto('/')
  await page.getByRole('link', { name: `Anteckna kontakt med ${person.fornamn} ${person.efternamn}` }).click()
  await page.getByRole('radio', { name: 'Telefon' }).check()
  await page.getByLabel('Vad hände').fill('Hördes som vi sa.')
  await page.getByRole('button', { name: 'Spara anteckningen' }).click()
  await expect(page.getByRole('status').filter({ hasText: /sparad/i })).toBeVisible()
  await page.goto(`${arende}/anteckningar`)
  await expect(page.getByText('Hördes som vi sa.')).toBeVisible()
})

test('ett samtycke är aldrig ifyllt i förväg', async ({ som }) => {
  const page = await som(KONTO)
  const arende = await registrera(page, pahittad('Sanna'), 'spara')
  await page.goto(`${arende}/samtycke`)
  await expect(page.getByRole('checkbox', { name: /^Arbetsterapeuterna i team / })).not.toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Förtroendeläkaren' })).not.toBeChecked()
})

test('en annan kommuns medarbetare får samma svar som om ärendet inte fanns', async ({ som, vantadeFel }) => {
  vantadeFel.push(/status of 404/)
  const person = pahittad('Ylva')
  const arende = await registrera(await som(KONTO), person, 'skicka')
  const annan = await som('projektmedarbetare.hultsfred')
  for (const del of ['', '/anteckningar', '/kartlaggning', '/arendet', '/person', '/samtycke']) {
    const response = await annan.goto(arende + del)
    expect(response?.status(), del).toBe(404)
    expect(await response?.text(), del).not.toContain(person.efternamn)
  }
  const utloggad = await som(null)
  await utloggad.goto(arende)
  await expect(utloggad).toHaveURL(/\/logga-in/)
})
