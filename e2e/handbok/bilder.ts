import type { Locator, Page } from '@playwright/test'
import { inRoot } from '../../src/cli/start/paths.mjs'
import { provaFil } from '../stod/lista'
import { pahittad, type Pahittad } from '../stod/personer'
import { expect, test } from '../stod/prov'
import { fyllIUppgifter, registrera, sok } from '../stod/registrera'
import { oppnaMote } from '../stod/vagen'

const KOMMUN = 'projektmedarbetare.nybro'
const TEAM = 'arbetsterapeut.sodra'

test('projektmedarbetare: börja dagen, registrera, anteckna och kartlägga', async ({ som }) => {
  const page = await som(KOMMUN)
  await page.goto('/')
  await page.screenshot({ path: inRoot('docs', 'bilder', 'start.png') })
  await bild('projektmedarbetare-start', page.getByRole('main'), 600)

  await page
    .getByRole('link', { name: /^Anteckna kontakt med/ })
    .first()
    .click()
  await page.getByRole('radio', { name: 'Telefon' }).check()
  await page.getByLabel('Vad hände').fill('Ringde och bestämde en tid. Glad över att något händer.')
  await bild(
    'projektmedarbetare-anteckna',
    page.getByRole('listitem').filter({ has: page.getByLabel('Vad hände') }),
    800,
    12,
  )

  const vera = namngiven('Vera', 'Lindqvist', 'Kvinna')
  await page.goto('/deltagare/registrera')
  await sok(page, vera.nummer)
  await fyllIUppgifter(page, vera)
  await bild('projektmedarbetare-registrera', page.getByRole('main'), 760)

  await page.goto(`${await etArende(page, 'KARTLAGGNING')}/kartlaggning?omrade=ARBETE`)
  await bild('projektmedarbetare-kartlaggning', page.getByRole('main'), 760)

  await provaFil(page, inRoot('tests', 'exempel-import', 'nybro.csv'))
  await bild('import-och-export-prova', page.getByRole('main'), 640)
})

test('arbetsterapeut och läkare: mötet, frågan, svaret och rekommendationen', async ({ som }) => {
  const kommun = await som(KOMMUN)
  const arende = await registrera(kommun, namngiven('Nils', 'Bergström', 'Man'), 'skicka')
  const team = await som(TEAM)
  await team.setViewportSize({ width: 1280, height: 720 })
  await oppnaMote(team)
  await team.getByRole('radio', { name: /^Antagen/ }).check()
  await bild('arbetsterapeut-teammote', team.locator('body'), 720)

  const fraga = 'Vad behöver vi tänka på innan arbetsträningen börjar?'
  await team.goto(`${arende}/lakare`)
  await team.getByLabel('Vad behöver ni veta?').fill(fraga)
  await team.getByRole('checkbox', { name: 'Bakgrund', exact: true }).check()
  await team.getByRole('button', { name: 'Skicka frågan' }).click()
  await expect(team.getByText('Ärendet ligger hos läkaren.').first()).toBeVisible()

  await team.goto(`${await etArende(team, 'REKOMMENDATION')}/rekommendation`)
  await bild('arbetsterapeut-rekommendation', team.getByRole('main'), 820)

  const lakare = await som('lakare')
  await lakare.goto('/lakarstod')
  await lakare
    .getByRole('listitem')
    .filter({ hasText: fraga })
    .getByRole('link', { name: 'Läs och svara' })
    .click()
  await lakare
    .getByLabel('Svar', { exact: true })
    .fill('Börja med tio timmar i veckan och öka efter en månad.')
  await lakare.getByLabel('Tid det tog').fill('20')
  await bild('lakare-svara', lakare.getByRole('main'), 900)
})

test('remittent, projektledare, loggranskare och administratör', async ({ som }) => {
  const remittent = await som('remittent.nybro')
  await remittent.goto('/forslag/ny')
  await bild('remittent-foresla', remittent.getByRole('main'), 800)

  const ledare = await som('projektledare')
  await ledare.goto('/mal')
  await bild('projektledare-och-styrgrupp-mal', ledare.getByRole('main'), 760)

  const granskare = await som('loggranskare.nybro')
  await granskare.goto('/logg')
  const handelser = granskare.getByRole('heading', { name: 'Händelser' })
  await bild('loggranskare-logg', granskare.locator('section').filter({ has: handelser }), 600, 16)

  const admin = await som('systemadministrator')
  await admin.goto('/admin')
  await bild('administrator-konton', admin.getByRole('main'), 640)
})

/** An invented person with a name that reads well. */
function namngiven(fornamn: string, efternamn: string, kon: Pahittad['kon']): Pahittad {
  const person = pahittad(fornamn)
  return person.kon === kon ? { ...person, efternamn } : namngiven(fornamn, efternamn, kon)
}

/** Writes the picture of a part of the page, from its top and no higher than said, with some room around it. */
async function bild(namn: string, del: Locator, hojd: number, luft = 0): Promise<void> {
  const page = del.page()
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    scrollTo(0, 0)
  })
  const box = await del.boundingBox()
  if (!box) throw new Error(`${namn}: det som skulle avbildas syns inte`)
  const clip = {
    x: box.x - luft,
    y: box.y - luft,
    width: box.width + 2 * luft,
    height: Math.min(box.height + 2 * luft, hojd),
  }
  await page.screenshot({ path: inRoot('docs', 'handbok', 'bilder', `${namn}.png`), fullPage: true, clip })
}

/** The address of the first case in a step, as the list shows it. */
async function etArende(page: Page, steg: string): Promise<string> {
  await page.goto(`/deltagare?steg=${steg}`)
  const lank = page.getByRole('rowheader').getByRole('link').first()
  return new URL((await lank.getAttribute('href')) ?? '', page.url()).pathname
}
