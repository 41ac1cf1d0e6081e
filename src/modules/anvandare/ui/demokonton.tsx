import { type Roll, roller } from '@/server/actor'
import type { Demokonto } from '@/server/auth/demo'
import { loggaInText } from '@/text/sv/anvandare'
import { rollText } from '@/text/sv/roller'
import { Section } from '@/ui/section'
import { Demoknappar } from './demoknappar.client'

const t = loggaInText.demo

// As one is likely to try them: those who meet the participants first.
const ordning: Roll[] = [
  'PROJEKTMEDARBETARE',
  'ARBETSTERAPEUT',
  'FORTROENDELAKARE',
  'PROJEKTLEDARE',
  'STYRGRUPP',
  'REMITTENT',
  'LOGGRANSKARE',
  'PROJEKTADMINISTRATOR',
  'SYSTEMADMINISTRATOR',
]
const rang = (roll: Roll): number => (ordning.includes(roll) ? ordning.indexOf(roll) : roller.length)

/** A demo account's place in words; the second of a kommun is numbered. */
function etiketter(konton: Demokonto[]): { epost: string; etikett: string }[] {
  return konton.map((konto, i) => {
    const namn = konto.omfang ?? konto.namn
    const tidigare = konton.slice(0, i).filter((k) => (k.omfang ?? k.namn) === namn).length
    return { epost: konto.epost, etikett: tidigare > 0 ? `${namn}, ${tidigare + 1}` : namn }
  })
}

/** Each demo account as a button that fills in its e-mail and the demo password, role by role. */
export function Demokonton({
  konton,
  losenord,
  retur,
}: {
  konton: Demokonto[]
  losenord: string
  retur: string | null
}) {
  const perRoll = [...new Set(konton.map((k) => k.roll))].sort((a, b) => rang(a) - rang(b))
  return (
    <div className="mt-10">
      <Section rubrik={t.rubrik} id="demo">
        <p className="mt-3 max-w-text">
          {t.ingress} {t.losenord} <strong>{losenord}</strong>.
        </p>
        <Demoknappar
          losenord={losenord}
          retur={retur}
          grupper={perRoll.map((roll) => ({
            roll,
            rubrik: rollText[roll],
            konton: etiketter(konton.filter((k) => k.roll === roll)),
          }))}
        />
      </Section>
    </div>
  )
}
