/** What other modules may use of the kartläggning. */
export { loadKartlaggningsbild, type Omradesbild } from './queries/kartlaggningsbild'
