import Link from 'next/link'
import type { ReactNode } from 'react'
import { Prose } from './prose'

type Adress = (fil: string) => string | null
type Bild = { src: string; width: number; height: number }
type Bilder = Readonly<Record<string, Bild>>
type Props = {
  text: string
  /** Takes the name of another document, without its ending; gives where it stands, or null where it is not to be read. */
  adress: Adress
  /** The pictures that the document may show, by the name of their file. */
  bilder: Bilder
}

/**
 * A document of the house as a page: headings, paragraphs, lists, tables and pictures, and in them bold, italic, code and
 * links. The document's own title is left to the page. It reads what docs/handbok uses and no more; nothing in it becomes
 * markup.
 */
export function Markdown({ text, adress, bilder }: Props) {
  return (
    <Prose>
      {blocks(text).map((block, i) => (
        <Block key={i} rader={block} adress={adress} bilder={bilder} />
      ))}
    </Prose>
  )
}

const PUNKT = /^(-|\d+\.) /
/** A picture, a block by itself: `![what it shows](bilder/file.png)`. */
const BILD = /^!\[(.+)\]\((?:.*\/)?([^/]+)\)$/u

/** Lines that belong together: between empty lines, a heading by itself. */
const blocks = (text: string): string[][] =>
  text
    .split(/\n\s*\n|(?<=^#+ .*)\n/mu)
    .map((block) => block.split('\n').filter((rad) => rad.trim() !== ''))
    .filter((rader) => rader.length > 0 && !rader[0]?.startsWith('# '))

function Block({ rader, adress, bilder }: { rader: string[]; adress: Adress; bilder: Bilder }) {
  const forsta = rader[0] ?? ''
  const bild = BILD.exec(forsta)
  if (bild) return <Bildruta bild={bilder[bild[2] ?? '']} alt={bild[1] ?? ''} />
  if (forsta.startsWith('## ')) return <h2>{inline(forsta.slice(3), adress)}</h2>
  if (forsta.startsWith('### ')) return <h3>{inline(forsta.slice(4), adress)}</h3>
  if (forsta.startsWith('|')) return <Tabell rader={rader} adress={adress} />
  if (PUNKT.test(forsta)) {
    const Lista = forsta.startsWith('-') ? 'ul' : 'ol'
    return (
      <Lista>
        {punkter(rader).map((p, i) => (
          <li key={i}>{inline(p, adress)}</li>
        ))}
      </Lista>
    )
  }
  return <p>{inline(rader.join(' '), adress)}</p>
}

/** Its size is known before it is fetched, so that nothing moves when it comes. One that is not there is not shown. */
function Bildruta({ bild, alt }: { bild?: Bild; alt: string }) {
  if (!bild) return null
  const { src, width, height } = bild
  return <img src={src} width={width} height={height} alt={alt} loading="lazy" className="prosa-bild" />
}

/** The items of a list; a line that begins none goes on with the one before. */
function punkter(rader: string[]): string[] {
  return rader.reduce<string[]>((alla, rad) => {
    if (PUNKT.test(rad)) return [...alla, rad.replace(PUNKT, '')]
    return [...alla.slice(0, -1), `${alla.at(-1) ?? ''} ${rad.trim()}`]
  }, [])
}

function Tabell({ rader, adress }: { rader: string[]; adress: Adress }) {
  const celler = (rad: string) => rad.split('|').slice(1, -1)
  const [rubriker = '', , ...resten] = rader
  return (
    <table className="tabell">
      <thead>
        <tr>
          {celler(rubriker).map((c, i) => (
            <th key={i} scope="col">
              {inline(c.trim(), adress)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {resten.map((rad, r) => (
          <tr key={r}>
            {celler(rad).map((c, i) => (
              <td key={i}>{inline(c.trim(), adress)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What stands in a line: **bold**, _italic_, `code` and [links](to.md). A link that leads nowhere here is plain words. */
function inline(text: string, adress: Adress): ReactNode[] {
  return text.split(/(\*\*[^*]+\*\*|`[^`]+`|\b_[^_]+_\b|\[[^\]]+\]\([^)]+\))/u).map((del, i) => {
    if (del.startsWith('**')) return <strong key={i}>{inline(del.slice(2, -2), adress)}</strong>
    if (del.startsWith('`')) return <code key={i}>{del.slice(1, -1)}</code>
    if (/^_.+_$/u.test(del)) return <em key={i}>{del.slice(1, -1)}</em>
    const lank = /^\[([^\]]+)\]\(([^)]+)\)$/u.exec(del)
    if (!lank) return del
    const href = adress((lank[2] ?? '').replace(/\.md(#.*)?$/u, ''))
    return href ? (
      <Link key={i} href={href} prefetch={false}>
        {lank[1]}
      </Link>
    ) : (
      lank[1]
    )
  })
}
