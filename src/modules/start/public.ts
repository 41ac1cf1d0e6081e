/** What the app's frame uses. */
export { skalQuery, type SkalView } from './queries/skal'
export { startsida } from './queries/startsida'
