// npm run prov:avbrott: the app and its database are killed with signal 9 while people write, and npm start brings them
// back. What was acknowledged is there, nothing is half, and the log's chains hold.

import { prov, tal } from '../stod/prov'
import { provaAvbrott } from './prov'

await prov(
  () => provaAvbrott(tal('rundor', 200), tal('fro', 1), tal('port', 3450)),
  (f) => f.forlorade === 0 && f.halva === 0 && f.kvitterade > 0,
)
