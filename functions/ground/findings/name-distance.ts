/** As a name is compared with what it was meant to be: without capitals, accents, spaces and hyphens. */
const bare = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');

export const looksLike = (one: string, other: string): boolean => bare(one) === bare(other);

/** How many letters must be added, taken away or changed to make one name of the other. */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, wanted] of [...other].entries())
      next.push(Math.min((row[at] ?? 0) + Number(letter !== wanted), (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** No name of ours is longer, and a longer one is no slip of the pen. */
const longest = 200;

/** Which of several names somebody probably meant; null when none is near. */
export const nearestName = (given: string, known: Iterable<string>): string | null => {
  if (given.length > longest) return null;
  const wanted = bare(given);
  const near = [...known]
    .filter((name) => name.length <= longest)
    .map((name) => ({ name, far: distance(wanted, bare(name)) }))
    .filter(({ name, far }) => far <= Math.max(1, Math.floor(Math.max(wanted.length, name.length) / 3)))
    .sort((a, b) => a.far - b.far);
  return near[0]?.name ?? null;
};
