import { etikettAv } from '@/domain/kodlista'
import { type AnyProgramme, programmeOf } from '@/programme/register'
import { datum } from '@/text/sv/format'
import { handelseText, insatsNamn } from '@/text/sv/handelser'
import { stodSa } from '@/text/sv/rattelse'
import { Section } from '@/ui/section'
import { type Handelse, samtyckesSlut } from '../domain/handelser'
import type { ArendeUtskrift } from '../queries/arende-utskrift'
import { Post } from './utskrift-delar'

interface Poster {
  rubrik: string
  rader: { id: string; rubrik: string; text: string; av: string | null; makulerad: boolean }[]
}

/** What has been recorded, kind by kind in the order it happened. GANG: the case's course; ARBETE: the work in it. */
export function UtskriftHandelser({ view, del }: { view: ArendeUtskrift; del: 'GANG' | 'ARBETE' }) {
  const p = programmeOf(view.u.programKod)
  const delar = (del === 'GANG' ? gang(view, p) : arbete(view, p)).filter((d) => d.rader.length > 0)
  return (
    <>
      {delar.map((d) => (
        <Section key={d.rubrik} rubrik={d.rubrik}>
          {d.rader.map((r) => (
            <Post key={r.id} rubrik={r.rubrik} av={r.av} makulerad={r.makulerad}>
              {r.text}
            </Post>
          ))}
        </Section>
      ))}
    </>
  )
}

type Rad = { id: string; av: string | null; makulerad: boolean }

/** One recorded thing in the words that the timeline has for it. */
function post(view: ArendeUtskrift, p: AnyProgramme, kod: Handelse['kod'], dag: string | null, rad: Rad) {
  const { rubrik, text } = handelseText({ kod, rad } as unknown as Handelse, p)
  return {
    id: `${kod}${rad.id}`,
    rubrik: [dag, rubrik].filter(Boolean).join('. '),
    text,
    av: view.namn[rad.av ?? ''] ?? null,
    makulerad: rad.makulerad,
  }
}

function gang(view: ArendeUtskrift, p: AnyProgramme): Poster[] {
  const { rader: r, u } = view
  return [
    {
      rubrik: 'Samtycken',
      rader: r.samtycken.flatMap((x) => [
        post(view, p, 'SAMTYCKE', x.datum, x),
        ...(x.aterkallat ? [post(view, p, samtyckesSlut(x), x.aterkallat, { ...x, av: null })] : []),
      ]),
    },
    {
      rubrik: 'Aktualisering',
      rader: r.aktualiseringar.flatMap((x) => [
        post(view, p, 'SKICKAD', x.skickad, x),
        ...(x.kompletterad ? [post(view, p, 'KOMPLETTERAD', x.kompletterad, { ...x, av: null })] : []),
        ...(x.atertagen ? [post(view, p, 'ATERTAGEN', x.atertagen, { ...x, av: null })] : []),
      ]),
    },
    { rubrik: 'Teamets beslut', rader: r.beslut.map((x) => post(view, p, 'BESLUT', x.datum, x)) },
    {
      rubrik: 'Pauser och avslut',
      rader: [
        ...r.statusar
          .filter((s) => s.status === 'VILANDE')
          .map((s) => post(view, p, 'PAUSAD', s.fran, { ...s, makulerad: false })),
        ...(u.avslutad
          ? [
              {
                id: 'avslut',
                rubrik: `${u.avslutad}. Avslutad: ${etikettAv(p.koder.avslutsorsaker, u.avslutsorsak)}`,
                text: u.avslutKommentar ?? '',
                av: null,
                makulerad: false,
              },
            ]
          : []),
      ],
    },
  ]
}

function arbete(view: ArendeUtskrift, p: AnyProgramme): Poster[] {
  const { rader: r } = view
  return [
    { rubrik: 'Instrument', rader: r.instrument.map((x) => post(view, p, 'INSTRUMENT', x.datum, x)) },
    { rubrik: 'Aktivitetsförmåga', rader: r.formagor.map((x) => post(view, p, 'FORMAGA', x.datum, x)) },
    {
      rubrik: 'Insatser',
      rader: r.insatser.map((x) => {
        const dagar = [x.startad ?? x.planeradStart, x.slutad].filter(Boolean).join(' till ')
        const status = etikettAv(p.koder.insatsStatusar, x.status).toLowerCase()
        const grund = post(view, p, 'INSATS_STARTAD', null, x)
        const mer = [
          x.syfte && `Syfte: ${x.syfte}`,
          x.resultat && `Resultat: ${x.resultat}`,
          x.avbrottSkal && `Avbröts: ${x.avbrottSkal}`,
        ]
        return {
          ...grund,
          rubrik: `${insatsNamn(x, p)}, ${status}. ${dagar}`,
          text: [grund.text, ...mer].filter(Boolean).join('\n'),
        }
      }),
    },
    {
      rubrik: 'Läkarstöd',
      rader: r.konsultationer.flatMap((x) => [
        post(view, p, 'LAKARFRAGA', x.stalld, x),
        ...(x.svarad ? [post(view, p, 'LAKARSVAR', x.svarad, { ...x, av: x.lakareId })] : []),
      ]),
    },
    { rubrik: 'Uppföljning', rader: r.uppfoljningar.map((x) => post(view, p, 'UPPFOLJNING', x.datum, x)) },
    { rubrik: 'Anteckningar', rader: r.anteckningar.map((x) => post(view, p, 'ANTECKNING', x.datum, x)) },
    {
      rubrik: 'Rättelser',
      rader: view.rattelser.map((x) => {
        const stod = stodSa(x.sak, x.fore, p)
        return {
          id: x.id,
          rubrik: `${datum(x.at)}. ${x.slag === 'RATTAD' ? 'Rättat' : 'Makulerat'}`,
          text: `Stod: ${[stod.datum, stod.text].filter(Boolean).join('. ')}\nSkäl: ${x.skal}`,
          av: view.namn[x.av ?? ''] ?? null,
          makulerad: false,
        }
      }),
    },
  ]
}
