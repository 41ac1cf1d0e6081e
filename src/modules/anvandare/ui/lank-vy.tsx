import { defaultProgramme } from '@/programme/register'
import { valjLosenord } from '@/server/auth/actions'
import { lankText as t } from '@/text/sv/anvandare'
import { ButtonLink } from '@/ui/button'
import { ActionForm } from '@/ui/form/action-form.client'
import { HiddenField } from '@/ui/form/hidden-field'
import { SubmitButton } from '@/ui/form/submit-button.client'
import { TextField } from '@/ui/form/text-field.client'
import type { Tema } from '@/ui/theme/theme'
import { UtanforHuset } from './utanfor-huset'

type Props = { hemlighet: string; konto: { namn: string; epost: string } | null; tema: Tema }

/** The one-time link: a password of one's own, or why the link no longer holds. */
export function LankVy({ hemlighet, konto, tema }: Props) {
  const om = defaultProgramme.fulltNamn
  if (!konto)
    return (
      <UtanforHuset rubrik={t.slut.rubrik} om={om} tema={tema}>
        <p className="my-4 max-w-text">{t.slut.text}</p>
        <ButtonLink href="/logga-in">{t.slut.tillLogin}</ButtonLink>
      </UtanforHuset>
    )
  return (
    <UtanforHuset rubrik={t.rubrik} ingress={t.ingress(konto.namn)} om={om} tema={tema}>
      <p className="mb-4">
        {t.konto} <strong>{konto.epost}</strong>.
      </p>
      <ActionForm action={valjLosenord}>
        <HiddenField namn="hemlighet" varde={hemlighet} />
        <TextField
          namn="losenord"
          etikett={t.losenord}
          hjalp={t.losenordHjalp}
          typ="password"
          autocomplete="new-password"
          bredd="mellan"
        />
        <TextField
          namn="losenordIgen"
          etikett={t.igen}
          typ="password"
          autocomplete="new-password"
          bredd="mellan"
        />
        <div>
          <SubmitButton>{t.knapp}</SubmitButton>
        </div>
      </ActionForm>
    </UtanforHuset>
  )
}
