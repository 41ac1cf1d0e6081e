/** The pure rules and shapes that other modules build on, one by one. Pure like all of domain. */
export { type BedomningFel, formageperioder, provaBedomning } from './aktivitetsformaga'
export { type InsatsFel, avslutaInsats, startaInsats } from './insats'
