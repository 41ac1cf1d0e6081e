/** What other modules may use of insatser and assessments of aktivitetsförmåga. */
export { timmarPerVecka } from './domain/aktivitetsformaga'
export { type FormagaRad, insatsStore } from './store'
