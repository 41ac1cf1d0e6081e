// npm run prov:uthallighet: a day in small. Many people work at once in the built app for a while: nothing fails, and
// neither memory nor connections grow.

import { prov, tal } from '../stod/prov'
import { provaUthallighet } from './prov'

await prov(
  () => provaUthallighet(tal('anvandare', 50), tal('sekunder', 600), tal('fro', 1), tal('port', 3452)),
  (f) => f.fel === 0 && f.anslutningar === 0 && f.minne === 'flat',
)
