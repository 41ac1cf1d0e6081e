/** The pure rules and shapes that other modules build on, one by one. Pure like all of domain. */
export {
  gallandeText,
  lageAv,
  oppnarForTeamet,
  slutAv,
  star,
  type SamtyckeMedSlut,
  type SamtyckesLagesKod,
} from './samtycke'
