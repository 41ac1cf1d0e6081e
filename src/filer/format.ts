/** The kinds of file that a list is given as. */
export const filformat = ['xlsx', 'csv', 'json'] as const
export type Filformat = (typeof filformat)[number]
