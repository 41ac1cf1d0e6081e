import { describe, expect, it } from 'vitest'
import { runnerBrand } from '@/server/run'
import { sources } from './source-tree'

const all = sources('src')
const isServerFile = (text: string): boolean => /^['"]use server['"]/m.test(text)

/** Server functions that are no use case: signing in, choosing what to look as, choosing a theme. */
const pinnedServerFiles = ['src/server/auth/actions.ts', 'src/ui/theme/choose-theme.ts']

/** Route handlers, and what guards each: the runners, or nothing because it tells nothing. */
const pinnedRoutes: Record<string, 'runner' | 'öppen'> = {
  'src/app/api/export/deltagare/route.ts': 'runner',
  'src/app/api/export/mal/route.ts': 'runner',
  'src/app/api/halsa/route.ts': 'öppen',
  'src/app/api/import/avvisade/route.ts': 'runner',
  'src/app/api/import/framsteg/route.ts': 'runner',
  'src/app/api/import/mall/route.ts': 'runner',
  'src/app/api/logga-ut/route.ts': 'öppen',
  'src/app/api/uppladdning/import/route.ts': 'runner',
  'src/app/api/utkast/route.ts': 'runner',
}

/** Pages that anyone may open. */
const publicPages = ['src/app/logga-in/page.tsx', 'src/app/lank/[hemlighet]/page.tsx']

describe('every door goes through a runner', () => {
  it('finds server functions only in actions.ts and the pinned files', () => {
    const elsewhere = all
      .filter((f) => isServerFile(f.text) || /^\s+['"]use server['"]/m.test(f.text))
      .filter((f) => !/^src\/modules\/[a-z]+\/actions\.ts$/.test(f.path))
      .map((f) => f.path)
    expect(elsewhere.sort()).toEqual(pinnedServerFiles)
  })

  it('finds every exported action made by defineAction', async () => {
    const actionFiles = all.filter((f) => /^src\/modules\/[a-z]+\/actions\.ts$/.test(f.path))
    expect(actionFiles.length).toBeGreaterThan(0)
    const unbranded: string[] = []
    for (const file of actionFiles) {
      const module = (await import(/* @vite-ignore */ `../../${file.path}`)) as Record<string, unknown>
      for (const [name, value] of Object.entries(module)) {
        if ((value as { [runnerBrand]?: string } | null)?.[runnerBrand] !== 'action')
          unbranded.push(`${file.path}:${name}`)
      }
    }
    expect(unbranded).toEqual([])
  })

  it('finds a use case in every file of use-cases/', () => {
    const files = all.filter((f) => /^src\/modules\/[a-z]+\/use-cases\//.test(f.path))
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((f) => !/\bdefineUseCase\(/.test(f.text)).map((f) => f.path)).toEqual([])
  })

  it('finds no route handler outside the pinned list', () => {
    const routes = all.filter((f) => f.path.endsWith('/route.ts'))
    expect(routes.map((f) => f.path)).toEqual(Object.keys(pinnedRoutes).sort())
    const unguarded = routes.filter(
      (f) => pinnedRoutes[f.path] === 'runner' && !/currentDoor\(\)/.test(f.text),
    )
    expect(unguarded.map((f) => f.path)).toEqual([])
  })

  it('finds no page that reads without readPage', () => {
    const pages = all.filter((f) => f.path.endsWith('/page.tsx') && !publicPages.includes(f.path))
    expect(pages.length).toBeGreaterThan(0)
    expect(pages.filter((f) => !/readPage\(/.test(f.text)).map((f) => f.path)).toEqual([])
  })

  it('finds database clients made in server/db alone, and Prisma reached from stores alone', () => {
    const makers = all.filter((f) => /new (PrismaClient|pg\.(Pool|Client))\(/.test(f.text)).map((f) => f.path)
    expect(makers.filter((p) => !p.startsWith('src/server/db/'))).toEqual([])
    const readers = all
      .filter((f) => /generated\/prisma/.test(f.text))
      .filter((f) => !f.path.startsWith('src/server/db/') && !/[/-]store\.ts$/.test(f.path))
    expect(readers.map((f) => f.path)).toEqual([])
  })

  it('finds definer functions called from stores and the ground alone', () => {
    const callers = all
      .filter((f) => f.path.startsWith('src/modules/') && /\b(vagg|logg)\.[a-z_]+\(/.test(f.text))
      .filter((f) => !/[/-]store\.ts$/.test(f.path))
    expect(callers.map((f) => f.path)).toEqual([])
  })
})
