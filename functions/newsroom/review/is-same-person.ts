/** The user behind an identity: on AWS a signature is a role's id, a colon, and the name that the person signed in with. */
const userOf = (identity: string): string =>
  (identity.split(':').at(-1) ?? '').split('@', 1).join('').trim().toLowerCase();

/** Whether two ways of naming somebody are the same person's: `anna.k`, `anna.k@nordhamn.example`, `AROA…:anna.k`. */
export const isSamePerson = (a: string, b: string): boolean => a === b || (userOf(a) !== '' && userOf(a) === userOf(b));
