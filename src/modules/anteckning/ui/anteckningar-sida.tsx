import { ArendeSida, arendeHref } from '@/modules/utredning/ui/public'
import type { Kvitto } from '@/text/sv/arende-klart'
import { antalAnteckningar, anteckningText } from '@/text/sv/anteckning'
import { EmptyState } from '@/ui/empty-state'
import { Pagination } from '@/ui/pagination'
import { Section } from '@/ui/section'
import type { AnteckningarView } from '../queries/anteckningar'
import { AndraForm } from './andra-form'
import { AnteckningForm } from './anteckning-form'
import { AnteckningRad } from './anteckning-rad'

type Props = { view: AnteckningarView; nu: string; andra?: string; kvitto: Kvitto }

/** The tab of notes: a new one on top, then those that are, newest first. */
export function AnteckningarSida({ view, nu, andra, kvitto }: Props) {
  const { huvud, anteckningar } = view
  const har = arendeHref(huvud, 'anteckningar')
  return (
    <ArendeSida huvud={huvud} flik="anteckningar" {...kvitto}>
      {huvud.can.arbeta && (
        <Section rubrik="Ny anteckning" id="ny">
          <AnteckningForm formular={view.formular} nu={nu} />
        </Section>
      )}
      <Section rubrik="Anteckningar" not={antalAnteckningar(view.totalt)} id="lista">
        {anteckningar.length === 0 && (
          <EmptyState>{huvud.can.kommunens ? anteckningText.tom : anteckningText.tomTeam}</EmptyState>
        )}
        {anteckningar.map((a) =>
          a.id === andra && a.can.andra ? (
            <AndraForm key={a.id} a={a} view={view} nu={nu} tillbaka={`${har}#a-${a.id}`} />
          ) : (
            <AnteckningRad
              key={a.id}
              a={a}
              huvud={huvud}
              nu={nu}
              sida={view.sida}
              kvitto={kvitto}
              andraHref={arendeHref(huvud, `anteckningar#a-${a.id}`, {
                andra: a.id,
                ...(view.sida > 1 ? { sida: String(view.sida) } : {}),
              })}
            />
          ),
        )}
        <Pagination
          sida={view.sida}
          antalSidor={view.antalSidor}
          sokparametrar={huvud.u ? { u: huvud.u } : {}}
        />
      </Section>
    </ArendeSida>
  )
}
