/** The pure rules and shapes that other modules build on, one by one. Pure like all of domain. */
export { type AngraFel, angraBeslut, statusForeBeslut } from './angra-beslut'
export { vantarPaBeslut } from './teammote'
