import { readFile } from 'node:fs/promises'
import { lasInVantande } from './stod/lista'
import { pahittad } from './stod/personer'
import { expect, test } from './stod/prov'
import { registrera } from './stod/registrera'
import { oppnaMote } from './stod/vagen'
import { Tangentbord } from './stod/tangentbord'

/**
 * The five main jobs, by keyboard alone, and how many presses each may take beside what is written
 * (docs/beslut/2026-11-27-fem-uppgifter-med-tangentbord.md). Each begins on the page that one comes to after signing in.
 */
const HOGST = { registrera: 36, besluta: 28, anteckna: 18, svara: 10, mal: 11 }

test.describe('Fem uppgifter med bara tangentbordet', () => {
  test('registrerar en person och skickar till teamet', async ({ som }) => {
    const page = await som('projektmedarbetare.monsteras')
    const person = pahittad('Tage')
    await page.goto('/')
    const t = new Tangentbord(page)
    await t.tryckPa('Control+k')
    await t.fyll(page.getByLabel('Personnummer, samordningsnummer eller namn'), person.nummer)
    await t.tryckPa('Enter')
    await expect(page.getByText('Du kan registrera personen.')).toBeVisible()
    await t.fyll(page.getByLabel('Förnamn'), person.fornamn)
    await t.fyll(page.getByLabel('Efternamn'), person.efternamn)
    await t.till(page.getByLabel('Kön'))
    await t.tryckPa(person.kon[0]!)
    await t.valj(page.getByRole('radiogroup', { name: 'Vilket spår?' }), 'Reaktiv')
    await t.fyll(page.getByLabel('Månader med bistånd i följd'), '31')
    await t.fyll(page.getByLabel('Kort om läget'), 'Vill börja arbeta deltid.')
    await t.till(page.getByLabel('Identifierad'))
    const idag = await page.getByLabel('Identifierad').inputValue()
    await t.fyll(page.getByLabel('Samtycket gavs'), idag)
    await t.valj(page.getByRole('radiogroup', { name: 'Hur gavs det?' }), 'På papper')
    await t.till(page.getByRole('checkbox', { name: /^Arbetsterapeuterna i team / }))
    await t.tryckPa('Space')
    await t.fyll(page.getByLabel('Vad vill ni ha hjälp med?'), 'Hur mycket arbete orkar personen?')
    await t.oppna(page.getByRole('button', { name: /^Skicka till team/ }))
    await page.waitForURL(/\/deltagare\/[0-9a-f-]{36}/)
    await expect(page.getByText(/registrerad och aktualiseringen skickad/)).toBeVisible()
    klar(t, 'registrera')
  })

  test('beslutar tio ärenden på ett möte', async ({ som }) => {
    const personer = Array.from({ length: 10 }, () => pahittad('Tio'))
    await lasInVantande(await som('projektmedarbetare.vastervik'), 'Västervik', personer)
    const page = await som('arbetsterapeut.norra')
    await oppnaMote(page)
    await page.goto('/')
    const t = new Tangentbord(page)
    await t.forbiMenyn()
    await t.oppna(page.getByRole('link', { name: 'Teammöten' }))
    await t.oppna(page.getByRole('link', { name: 'Fortsätt mötet' }))
    const rubrik = page.locator('#arende-rubrik')
    await expect(rubrik).toBeVisible()
    for (let nr = 0; nr < 10; nr++) {
      await expect(rubrik).toHaveText(/^Tio /)
      const namn = (await rubrik.textContent()) ?? ''
      // One of each that asks for words, the rest accepted.
      if (nr === 1) {
        await t.tryckPa('2')
        await t.fyll(page.locator('input[name="komplettera"]'), 'Hur länge har uppehållet varat?')
      } else if (nr === 2) {
        await t.tryckPa('4')
        await t.fyll(page.locator('input[name="avvaktaSkal"]'), 'Väntar på operation.')
      } else {
        await t.tryckPa('1')
        await expect(page.getByRole('button', { name: /^Spara och ta/ })).toBeFocused()
      }
      await t.tryckPa('Enter')
      await expect(page.getByRole('button', { name: `Ångra beslutet om ${namn}` })).toBeVisible()
    }
    klar(t, 'besluta')
  })

  test('antecknar en kontakt från startsidan', async ({ som }) => {
    const page = await som('projektmedarbetare.emmaboda')
    await page.goto('/')
    const t = new Tangentbord(page)
    await t.forbiMenyn()
    await t.oppna(page.getByRole('link', { name: 'Anteckna kontakt', exact: true }))
    await page.waitForURL('**/anteckna')
    await t.oppna(page.getByRole('main').locator('a[href^="/anteckna/"]').first())
    await page.waitForURL('**/anteckna/*')
    await t.valj(page.getByRole('radiogroup', { name: 'Hur' }), 'Telefon')
    await t.fyll(page.getByLabel('Vad hände'), 'Ringde och bestämde en tid på tisdag.')
    await t.oppna(page.getByRole('button', { name: 'Spara anteckningen' }))
    await expect(page.getByRole('status').filter({ hasText: /sparad/i })).toBeVisible()
    klar(t, 'anteckna')
  })

  test('antecknar i en rad på startsidan: tangentbordet fortsätter i det som öppnades', async ({ som }) => {
    const page = await som('projektmedarbetare.emmaboda')
    await page.goto('/')
    const t = new Tangentbord(page)
    await t.oppna(page.getByRole('link', { name: /^Anteckna kontakt med / }).first())
    await expect(page.getByRole('group', { name: /^Anteckning om / })).toBeFocused()
    await t.tryckPa('Tab')
    await expect(page.getByRole('radiogroup', { name: 'Hur' }).getByRole('radio').first()).toBeFocused()
  })

  test('svarar på en fråga till läkaren', async ({ som }) => {
    const arende = await registrera(await som('projektmedarbetare.hogsby'), pahittad('Lotten'), 'skicka')
    const team = await som('arbetsterapeut.mellersta')
    await team.goto(`${arende}/lakare`)
    await team.getByLabel('Vad behöver ni veta?').fill('Vad behöver vi tänka på?')
    await team.getByRole('checkbox', { name: 'Bakgrund', exact: true }).check()
    await team.getByRole('button', { name: 'Skicka frågan' }).click()
    await expect(team.getByText('Ärendet ligger hos läkaren.').first()).toBeVisible()

    const page = await som('lakare')
    await page.goto('/')
    const t = new Tangentbord(page)
    await t.forbiMenyn()
    await t.oppna(page.getByRole('link', { name: 'Läs och svara' }).first())
    await t.fyll(page.getByLabel('Svar', { exact: true }), 'Börja lugnt och öka efter en månad.')
    await t.fyll(page.getByLabel('Tid det tog'), '20')
    await t.tryckPa('Enter')
    await expect(page.getByText('Svaret är skickat.')).toBeVisible()
    klar(t, 'svara')
  })

  test('tar ut målen för en rapport', async ({ som }) => {
    const page = await som('projektledare')
    await page.goto('/')
    const t = new Tangentbord(page)
    await t.forbiMenyn()
    const per = page.getByLabel('Per', { exact: true })
    const manadsslut = forraManadensSlut(await per.inputValue())
    await t.fyll(per, manadsslut)
    await t.tryckPa('Enter')
    await page.waitForURL(new RegExp(`per=${manadsslut}`))
    const hamtning = page.waitForEvent('download')
    await t.oppna(page.getByRole('link', { name: 'Hämta målen som xlsx' }))
    const fil = await hamtning
    expect(fil.suggestedFilename()).toBe(`mal-${manadsslut}.xlsx`)
    // A workbook is a zip.
    expect((await readFile(await fil.path())).subarray(0, 2).toString()).toBe('PK')
    klar(t, 'mal')
  })
})

test('ett formulär som går med sin handling lämnar kvittot, och tangentbordet fortsätter i det', async ({
  som,
}) => {
  const page = await som('projektmedarbetare.torsas')
  const arende = await registrera(page, pahittad('Paula'), 'spara')
  const kvitto = (text: string) => page.getByRole('status').filter({ hasText: text }).getByText(text)

  // The first insats: the fold that it was written in stays open, with the receipt in it.
  await page.goto(`${arende}/insatser`)
  await page.getByLabel('Typ av insats').selectOption('SOCIAL')
  await page.getByRole('button', { name: 'Lägg till insatsen' }).click()
  await expect(kvitto('Insatsen är tillagd.')).toBeVisible()
  await page.getByRole('button', { name: 'Har börjat', exact: true }).click()
  await page.getByRole('button', { name: 'Spara starten' }).click()
  await expect(kvitto('Insatsen har startat.')).toBeFocused()

  await page.goto(`${arende}/arendet#pausa`)
  await page.getByLabel('Varför').selectOption('SJUKDOM')
  await page.getByRole('textbox', { name: /^Väntas fortsätta/ }).fill('2099-01-01')
  await page.getByRole('button', { name: 'Pausa utredningen' }).click()
  await expect(kvitto('Utredningen är pausad.')).toBeFocused()
})

/** The watched count: said in the report, and no more than it was. */
function klar(t: Tangentbord, uppgift: keyof typeof HOGST): void {
  test.info().annotations.push({
    type: 'tangenter',
    description: `${uppgift}: ${t.tryck} tryck, ${t.sekunder().toFixed(1)} s`,
  })
  expect(t.tryck, `tryck för att ${uppgift}`).toBeLessThanOrEqual(HOGST[uppgift])
}

const forraManadensSlut = (idag: string): string =>
  new Date(Date.UTC(Number(idag.slice(0, 4)), Number(idag.slice(5, 7)) - 1, 0)).toISOString().slice(0, 10)
