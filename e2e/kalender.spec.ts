import { expect, test } from './stod/prov'

test('en dag väljs i kalendern med pekaren eller tangentbordet, och bara en som får väljas', async ({
  som,
}) => {
  const page = await som('projektledare')
  await page.goto('/mal?per=2026-03-31')
  const falt = page.getByLabel('Per', { exact: true })
  const dialog = page.getByRole('dialog')
  const dag = (namn: string) => dialog.getByRole('gridcell').getByText(namn, { exact: true })
  const oppna = async () => {
    await page.getByRole('button', { name: 'Öppna kalendern' }).first().click()
    await expect(dialog.getByRole('heading', { name: 'mars 2026' })).toBeVisible()
  }

  await oppna()
  await dag('14').click()
  await expect(dialog).toBeHidden()
  await expect(falt).toHaveValue('2026-03-14')

  // It opens at the day in the field: a week on, and a day.
  await oppna()
  await expect(dag('14')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(falt).toHaveValue('2026-03-22')

  await oppna()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(falt).toHaveValue('2026-03-22')

  // The goals are not told of days to come: such a day is crossed out, and a press on it does nothing.
  await page.goto('/mal')
  const idag = await falt.inputValue()
  await page.getByRole('button', { name: 'Öppna kalendern' }).first().click()
  await dialog.getByRole('button', { name: 'Nästa månad' }).click()
  const tionde = dag('10')
  await expect(tionde).toHaveAttribute('aria-disabled', 'true')
  await tionde.click({ force: true })
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: 'Stäng' }).click()
  await expect(dialog).toBeHidden()
  await expect(falt).toHaveValue(idag)
})
