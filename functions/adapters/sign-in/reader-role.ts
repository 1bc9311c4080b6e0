/** What a person who signed in may do here; there is no other role yet, and no role means no entry. */
export type ReaderRole = 'reader';

/** From the groups that the employer's sign-in names. A claim that is not a list of names admits nobody. */
export const readerRole = (groups: unknown, readers: readonly string[]): ReaderRole | null =>
  Array.isArray(groups) && groups.some((group) => typeof group === 'string' && readers.includes(group))
    ? 'reader'
    : null;
