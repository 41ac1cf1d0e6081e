import { lasInVantande } from '../stod/lista'
import { pahittad } from '../stod/personer'
import { expect, test } from '../stod/prov'
import { registrera } from '../stod/registrera'
import { granska } from '../stod/sidkoll'
import { oppnaMote } from '../stod/vagen'

const TEAM = 'arbetsterapeut.mellersta'
const KOMMUN = 'projektmedarbetare.oskarshamn'

test('beslutar tio ärenden på ett teammöte med bara tangentbordet', async ({ som }) => {
  test.setTimeout(600_000)
  const personer = Array.from({ length: 10 }, () => pahittad('Möte'))
  await lasInVantande(await som(KOMMUN), 'Oskarshamn', personer)
  const nya = personer.map((p) => p.efternamn)

  const page = await som(TEAM)
  await oppnaMote(page)
  const mote = page.url()
  await granska(page)

  const rubrik = page.locator('#arende-rubrik')
  const kvar = new Set(nya)
  // Up and down the queue until each of the ten has had its turn; others that wait are left as they are.
  await page.locator('body').press('ArrowUp')
  for (let steg = 0; kvar.size > 0 && steg < 120; steg += 1) {
    const namn = (await rubrik.textContent()) ?? ''
    const efternamn = namn.split(' ').at(-1) ?? ''
    if (!kvar.has(efternamn)) {
      await page.keyboard.press(steg < 60 ? 'ArrowDown' : 'ArrowUp')
      await expect(rubrik).not.toHaveText(namn)
      continue
    }
    await decide(nya.indexOf(efternamn))
    kvar.delete(efternamn)
    await expect(page.locator('main, body').getByText(efternamn).first()).toBeVisible()
  }
  expect([...kvar]).toEqual([])
  expect(new URL(page.url()).pathname).toBe(new URL(mote).pathname)
  for (const efternamn of nya) {
    await expect(page.getByRole('button', { name: new RegExp(`^Ångra.*${efternamn}`) })).toBeVisible()
  }

  /** Most are accepted; one of each of the other three, with what they ask for. */
  async function decide(nr: number): Promise<void> {
    const protokoll = page.getByRole('button', { name: /^Ångra/ })
    const before = await protokoll.count()
    const [tangent, ...texter] =
      nr === 1
        ? ['2', 'Hur länge har uppehållet varat?']
        : nr === 2
          ? ['3', 'Har redan arbete.', 'Följ upp om ett år.']
          : nr === 3
            ? ['4', 'Väntar på operation.']
            : ['1']
    await page.keyboard.press(tangent)
    for (const [i, text] of texter.entries()) {
      if (i > 0) await page.keyboard.press('Tab')
      await page.keyboard.type(text)
    }
    await page.keyboard.press('Enter')
    await expect(protokoll).toHaveCount(before + 1)
  }
})

test('på delad skärm står ärendenummer i stället för namn', async ({ som }) => {
  const person = pahittad('Delad')
  await registrera(await som(KOMMUN), person, 'skicka')
  const page = await som(TEAM)
  await oppnaMote(page)
  await expect(page.getByText(person.efternamn).first()).toBeAttached()
  await page.getByRole('link', { name: 'Delad skärm' }).click()
  await expect(page.getByText('Skärmen är delad.')).toBeVisible()
  expect(await page.content()).not.toContain(person.efternamn)
  await granska(page)
})
