/** The pure rules and shapes that other modules build on, one by one. Pure like all of domain. */
export {
  ERSATT,
  gallandeText,
  lageAv,
  oppnarForTeamet,
  star,
  type SamtyckeMedSlut,
  type SamtyckesLagesKod,
} from './samtycke'
