import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** What the database was asked for a page: statements, their time, and the plan of each. */
export interface Fragor {
  antal: number
  ms: number
  planer: Plan[]
}

export interface Plan {
  fraga: string
  rader: string[]
  /** Tables of the kommuner that are read from end to end. */
  helgenomlasta: string[]
}

interface Nod {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Index Cond'?: string
  'Plan Rows'?: number
  Plans?: Nod[]
}

/** Settings that make the database say what it is asked and how it answers, also inside functions. */
export const PRATSAM: Record<string, string> = {
  session_preload_libraries: 'auto_explain',
  log_min_duration_statement: '0',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_nested_statements': 'on',
  'auto_explain.log_format': 'json',
}

export const loggslut = (fil: string): number => statSync(fil).size

/** Reads the database's log from a place on. `tabeller`: those that may not be read from end to end. */
export function lasLogg(fil: string, fran: number, tabeller: ReadonlySet<string>): Fragor {
  const poster = slutet(fil, fran).split(/\n(?=\d{4}-\d\d-\d\d )/)
  const fragor: Fragor = { antal: 0, ms: 0, planer: [] }
  for (const post of poster) {
    const [, tid = '0', slag = ''] = /LOG: {2}duration: ([\d.]+) ms {2}(\w+)/.exec(post) ?? []
    if (slag === 'plan') fragor.planer.push(plan(post.slice(post.indexOf('{')), tabeller))
    else fragor.ms += Number(tid)
    if (slag === 'execute' || slag === 'statement') fragor.antal += 1
  }
  return fragor
}

/** What stands in a file from a place on, be the file as large as it may. */
function slutet(fil: string, fran: number): string {
  const bytes = Buffer.alloc(statSync(fil).size - fran)
  const oppen = openSync(fil, 'r')
  try {
    return bytes.toString('utf8', 0, readSync(oppen, bytes, 0, bytes.length, fran))
  } finally {
    closeSync(oppen)
  }
}

function plan(json: string, tabeller: ReadonlySet<string>): Plan {
  const { 'Query Text': fraga, Plan: rot } = JSON.parse(json) as { 'Query Text': string; Plan: Nod }
  const helgenomlasta: string[] = []
  const rader: string[] = []
  const ga = (nod: Nod, djup: number): void => {
    const tabell = nod['Relation Name']
    if (nod['Node Type'] === 'Seq Scan' && tabell && tabeller.has(tabell)) helgenomlasta.push(tabell)
    const ord = [nod['Node Type'], tabell, nod['Index Name'] && `med ${nod['Index Name']}`, nod['Index Cond']]
    rader.push(`${'  '.repeat(djup)}${ord.filter(Boolean).join(' ')} (${nod['Plan Rows'] ?? 0})`)
    for (const under of nod.Plans ?? []) ga(under, djup + 1)
  }
  ga(rot, 0)
  return { fraga: fraga.replace(/\s+/g, ' ').trim(), rader, helgenomlasta }
}
