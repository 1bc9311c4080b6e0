/** Invisible signs, and what marks letters: both are written or left out by the same person. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');

/** Letters and digits alone: `Anna.K` and `anna-k` are one sign-in name. */
const signs = (name: string): string =>
  plain(name)
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** What stands in brackets is a note, or the address itself. */
const bracketed = /[([{<]([^)\]}>]*)[)\]}>]?/gu;

/** A domain or a role before the name, and a domain after it. */
const userIn = (part: string): string => {
  const own = part.replace(/[\s:;,.@/\\]+$/u, '').replace(/^[\s@]+/u, '');
  const last = own.split(/[:/\\]/u).at(-1) ?? '';
  return last.replace(/^\s*@/u, '').split('@', 1).join('');
};

/** Every way in which an identity may name its user. */
const usersIn = (identity: string): ReadonlySet<string> => {
  const text = plain(identity);
  const parts = [text.replace(bracketed, ' '), ...[...text.matchAll(bracketed)].map(([, inside = '']) => inside)];
  return new Set(parts.flatMap((part) => [signs(userIn(part))]).filter((user) => user !== ''));
};

/**
 * Whether two ways of naming somebody may be the same person's, after Unicode's compatible form, case, domain, punctuation and
 * notes. Policy: in doubt they are: who can't be told from the author does not approve, and another does.
 */
export const isSamePerson = (a: string, b: string): boolean => {
  const [one, other] = [usersIn(a), usersIn(b)];
  return one.size === 0 || other.size === 0 || [...one].some((user) => other.has(user));
};
