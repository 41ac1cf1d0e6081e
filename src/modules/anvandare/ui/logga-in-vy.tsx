import Link from 'next/link'
import { defaultProgramme } from '@/programme/register'
import { loggaIn } from '@/server/auth/actions'
import type { Demokonto } from '@/server/auth/demo'
import { loggaInText as t } from '@/text/sv/anvandare'
import { raknat } from '@/text/sv/format'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { TextField } from '@/ui/form/text-field.client'
import { Notice } from '@/ui/notice'
import type { Tema } from '@/ui/theme/theme'
import { Demokonton } from './demokonton'
import { UtanforHuset } from './utanfor-huset'

type Props = {
  demo: { konton: Demokonto[]; losenord: string } | null
  /** The demo account chosen with scripts off. */
  konto: string | null
  retur: string | null
  lage: 'INLOGGAD' | 'UTLOGGAD' | 'NYTT_LOSENORD' | null
  tema: Tema
}

/** A tab opened only to sign in again ends in a page that says so, instead of in the house. */
const efterInloggning = (retur: string | null): string =>
  retur === 'stang' ? '/logga-in?inloggad=1' : (retur ?? '/')

/** Sign-in: the form, and beside it the demo accounts where they may be tried. */
export function LoggaInVy({ demo, konto, retur, lage, tema }: Props) {
  const valt = demo?.konton.find((k) => k.epost === konto)
  const omKraft = `${defaultProgramme.fulltNamn}: ${raknat(defaultProgramme.kommuner.length)} kommuner och ${raknat(defaultProgramme.team.length)} team som tillsammans utreder vägen vidare.`
  if (lage === 'INLOGGAD')
    return (
      <UtanforHuset rubrik={t.inloggad.rubrik} om={omKraft} not={t.logg} tema={tema}>
        <p className="max-w-text">{t.inloggad.text}</p>
        <p className="mt-4">
          <Link href="/" prefetch={false} className="link">
            {t.inloggad.start}
          </Link>
        </p>
      </UtanforHuset>
    )
  return (
    <UtanforHuset rubrik={t.rubrik} ingress={t.ingress} om={omKraft} not={t.logg} tema={tema}>
      {lage === 'UTLOGGAD' && (
        <Notice ton="ok" rubrik={t.utloggad.rubrik}>
          {t.utloggad.text}
        </Notice>
      )}
      {lage === 'NYTT_LOSENORD' && (
        <Notice ton="ok" rubrik={t.nyttLosenord.rubrik}>
          {t.nyttLosenord.text}
        </Notice>
      )}
      <ActionForm
        key={valt?.epost}
        id="logga-in"
        action={loggaIn}
        varden={valt ? { epost: valt.epost, losenord: demo?.losenord ?? '' } : { epost: '', losenord: '' }}
      >
        <HiddenField namn="retur" varde={efterInloggning(retur)} />
        <TextField namn="epost" etikett={t.epost} typ="email" autocomplete="username" bredd="mellan" />
        <TextField
          namn="losenord"
          etikett={t.losenord}
          typ="password"
          autocomplete="current-password"
          bredd="mellan"
        />
        <div>
          <SubmitButton vantar={t.vantar}>{t.knapp}</SubmitButton>
        </div>
      </ActionForm>
      <p className="mt-4 max-w-text text-meta text-ink-2">{t.glomt}</p>
      {demo && <Demokonton {...demo} retur={retur} />}
    </UtanforHuset>
  )
}
