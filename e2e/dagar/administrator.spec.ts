import { loggaIn } from '../stod/inloggning'
import { expect, test } from '../stod/prov'
import { granska } from '../stod/sidkoll'

test('skapar ett konto, föreslår ett uppdrag, ger en engångslänk; kommunen bekräftar och den nya loggar in', async ({
  som,
  vantadeFel,
}) => {
  test.setTimeout(600_000)
  const namn = `Prov Nyanställd ${Date.now().toString(36)}`
  const epost = `prov.${Date.now().toString(36)}@demo.example`
  const losenord = 'en alldeles ny mening att minnas'

  const admin = await som('systemadministrator')
  await admin.goto('/admin/nytt')
  await admin.getByLabel('Namn').fill(namn)
  await admin.getByLabel('E-postadress i arbetet').fill(epost)
  await admin.getByRole('button', { name: 'Skapa kontot' }).click()
  await admin.waitForURL(/\/admin\/konton\//)
  await admin.getByLabel('Roll').selectOption({ label: 'Loggranskare' })
  await admin.getByLabel('Kommun').selectOption({ label: 'Emmaboda' })
  await admin.getByRole('button', { name: 'Föreslå uppdraget' }).click()
  await expect(admin.getByText('Uppdraget är föreslaget.')).toBeVisible()
  await granska(admin)

  await admin.getByRole('button', { name: 'Skapa en engångslänk' }).click()
  await expect(admin.getByText('Länken visas bara nu.')).toBeVisible()
  const lank = (await admin.getByText(/\/lank\//).textContent())?.trim() ?? ''
  expect(lank).toMatch(/\/lank\/\S+$/)

  const medarbetare = await som('projektmedarbetare.emmaboda')
  await medarbetare.goto('/admin')
  await medarbetare.getByRole('button', { name: `Bekräfta ${namn}` }).click()
  await expect(medarbetare.getByText('Uppdraget är bekräftat.')).toBeVisible()

  const ny = await som(null)
  await ny.goto(new URL(lank).pathname)
  await granska(ny)
  await ny.getByLabel('Nytt lösenord').fill(losenord)
  await ny.getByLabel('Samma lösenord en gång till').fill(losenord)
  await ny.getByRole('button', { name: 'Spara lösenordet' }).click()
  await ny.waitForURL(/\/logga-in/)
  await loggaIn(ny, epost, losenord)
  await expect(ny).toHaveURL(/\/logg$/)

  // The link was good for one time.
  vantadeFel.push(/status of 40[34]/)
  const annan = await som(null)
  await annan.goto(new URL(lank).pathname)
  await expect(annan.getByRole('heading', { name: 'Länken går inte att använda' })).toBeVisible()

  // The account keeper sees no participant.
  const response = await admin.goto('/deltagare')
  expect([403, 404]).toContain(response?.status())
})
