// npm run prov:samtidighet: two edits that began from the same version, sent at once, over and over on everything that
// can be edited. One is kept, the other is told.

import { prov, sag, tal } from '../stod/prov'
import { iEgenScen } from '../stod/scen'
import { provaPar, utanPar } from './prov'
import { redigerbara } from './redigerbara'
import { varld } from './varld'

const antal = tal('par', 1_000)

await prov(
  () =>
    iEgenScen('prov-samtidighet', async (scene) => {
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
    }),
  (f) => f.forlorade === 0,
)
