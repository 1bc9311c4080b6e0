/** What one labeller said of each line, by its id; a line that is missing was not labelled, or was too unsure. */
export type Labelling = { readonly by: string; readonly labels: ReadonlyMap<string, readonly string[]> };

const none = '';

/**
 * The labels of each line that most labellers gave, the writer's order first; null where no majority stands, for any
 * value or for none. With the writer alone, the writer's.
 */
export const settleLabels = (labellings: readonly Labelling[]): ReadonlyMap<string, readonly string[] | null> => {
  const ids = new Set(labellings.flatMap(({ labels }) => [...labels.keys()]));
  return new Map(
    [...ids].map((id) => [
      id,
      settle(labellings.flatMap(({ labels }) => [labels.get(id) ?? []].slice(labels.has(id) ? 0 : 1))),
    ]),
  );
};

const settle = (said: readonly (readonly string[])[]): readonly string[] | null => {
  const votes = new Map<string, number>();
  for (const labels of said)
    for (const label of labels.length === 0 ? [none] : new Set(labels)) votes.set(label, (votes.get(label) ?? 0) + 1);
  const agreed = [...votes].filter(([, count]) => count * 2 > said.length).map(([label]) => label);
  if (agreed.length === 0) return null;
  return agreed.filter((label) => label !== none);
};

/** Cohen's kappa of two labellers on one value, over the lines that both labelled; null when neither ever said it. */
export const kappa = (one: Labelling, other: Labelling, value: string): number | null => {
  const both = [...one.labels].flatMap(([id, labels]) => {
    const theirs = other.labels.get(id);
    return theirs === undefined ? [] : [[labels.includes(value), theirs.includes(value)] as const];
  });
  const share = (test: (pair: readonly [boolean, boolean]) => boolean): number =>
    both.filter(test).length / both.length;
  const [first, second] = [share(([a]) => a), share(([, b]) => b)];
  if (both.length === 0 || first + second === 0) return null;
  const chance = first * second + (1 - first) * (1 - second);
  return chance === 1 ? 1 : (share(([a, b]) => a === b) - chance) / (1 - chance);
};
