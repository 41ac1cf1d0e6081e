import { readdirSync } from 'node:fs'
import type { Query } from '@/server/define-query'
import type { UseCase } from '@/server/define-use-case'
import { runnerBrand } from '@/server/run'

export interface Dorr {
  namn: string
  /** What the code calls it. */
  export: string
  slag: 'use-case' | 'query'
  oppna: UseCase<unknown> | Query<unknown>
}

/** Every use case and every query of every module, found in the tree: a new door is tried without anyone remembering it. */
export async function allaDorrar(rum = ['use-cases', 'queries']): Promise<Dorr[]> {
  const files = readdirSync('src/modules', { recursive: true, encoding: 'utf8' })
    .map((f) => f.replaceAll('\\', '/'))
    .filter((f) => /^[a-z]+\/([a-z-]+)\/[a-z-]+\.ts$/.test(f) && rum.includes(f.split('/')[1] ?? ''))
    .sort()
  const found = new Map<string, Dorr>()
  for (const file of files) {
    const module = (await import(/* @vite-ignore */ `../../../src/modules/${file}`)) as Record<
      string,
      unknown
    >
    for (const [exporterad, value] of Object.entries(module)) {
      const door = value as (UseCase<unknown> & Query<unknown> & { [runnerBrand]?: Dorr['slag'] }) | null
      const slag = typeof door === 'function' ? door[runnerBrand] : undefined
      if (!door || (slag !== 'use-case' && slag !== 'query')) continue
      const namn = slag === 'use-case' ? door.useCaseName : door.queryName
      found.set(namn, { namn, export: exporterad, slag, oppna: door })
    }
  }
  return [...found.values()]
}
