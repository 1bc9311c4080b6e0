import type { Plain, YamlEdit } from '#functions/ground/findings/yaml-cuts.ts';

type Group = { readonly [name: string]: Plain };
export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Without what is left out, as YAML would hold it. */
export const plainOf = (value: unknown): Plain | undefined =>
  value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as Plain);

/** The edits that make one value of another, as few as can be: within lists and groups, place by place. */
export const editsOf = (
  at: readonly (string | number)[],
  before: Plain | undefined,
  after: Plain | undefined,
): readonly YamlEdit[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  // A code without its quotes says the same.
  if (typeof before === 'number' && String(before) === after) return [];
  if (after === undefined) return [{ at, remove: true }];
  if (Array.isArray(before) && Array.isArray(after) && after.length > 0) {
    const inBoth = after.flatMap((one: Plain, n) => editsOf([...at, n], before[n] as Plain | undefined, one));
    const over = before.slice(after.length).map((_, n): YamlEdit => ({ at: [...at, after.length + n], remove: true }));
    return [...inBoth, ...over.reverse()];
  }
  if (!isGroup(before) || !isGroup(after)) return [{ at, set: after }];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
    editsOf([...at, name], before[name], after[name]),
  );
};
