// npm run prov:samtidighet: two edits that began from the same version, sent at once, over and over on everything that
// can be edited. One is kept, the other is told.

import { sceneOn } from '../../integration/setup/scene-on'
import { iEgenDatabas } from '../stod/databas'
import { prov, sag, tal } from '../stod/prov'
import { provaPar, utanPar } from './prov'
import { redigerbara } from './redigerbara'
import { varld } from './varld'

const antal = tal('par', 1_000)

await prov(
  () =>
    iEgenDatabas('prov-samtidighet', async () => {
      const scene = await sceneOn(async () => {})
      try {
        const v = await varld(scene)
        const allt = await redigerbara()
        const saknas = await utanPar()
        for (const namn of saknas) sag(`${namn} har inget par`)
        let forlorade = saknas.length
        for (let i = 0; i < antal; i++) {
          const useCase = allt[i % allt.length]!
          const brist = await provaPar(v, useCase)
          if (brist) sag(`${useCase.useCaseName}: ${brist}`)
          if (brist) forlorade += 1
          if ((i + 1) % 100 === 0) sag(`${i + 1} par på ${allt.length} saker, ${forlorade} förlorade`)
        }
        return { par: antal, forlorade }
      } finally {
        await scene.close()
      }
    }),
  (f) => f.forlorade === 0,
)
