/** The views that other modules draw inside or link with, one by one. */
export { ArendeSida } from './arende-sida'
export { arendeHref } from './flikar'
export { KriteriumLank } from './kriterium-lank'
export { KvittoVid } from './kvitto-vid'
export { StodVidare } from './stod-vidare'
