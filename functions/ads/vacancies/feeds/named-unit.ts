import { allUnits, isWithin, type Organisation, type PlacedUnit } from '#functions/story/organisation/organisation.ts';

const folded = (text: string): string => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv');
const isCalled = (one: PlacedUnit, name: string): boolean =>
  folded(one.unit.name.sv) === folded(name) || folded(one.unit.name.en) === folded(name);
const depth = (one: PlacedUnit): number => one.path.split('.').length;

/** Shorter words are found inside too many names. */
const minPart = 4;

/**
 * The unit that a recruiting system means by its names, most general first. `exact` is false when only the administration
 * could be told, so that the workplace is unknown.
 */
export type NamedUnit = { readonly path: string; readonly exact: boolean };

export const namedUnit = (organisation: Organisation, names: readonly string[]): NamedUnit | null => {
  const given = names.filter((name) => name.trim() !== '');
  const units = allUnits(organisation);
  const called = units.filter((one) => given.some((name) => isCalled(one, name)));
  // Two workplaces may share a name; the one that lies in another named unit is meant.
  const nested = called.filter((one) => called.some((other) => other !== one && isWithin(one.path, other.path)));
  const deepest = [...(nested.length > 0 ? nested : called)].sort((a, b) => depth(b) - depth(a))[0];
  const last = given.at(-1);
  if (deepest !== undefined) return { path: deepest.path, exact: last !== undefined && isCalled(deepest, last) };
  const root = organisation.units.find((unit) =>
    given.some((name) => name.trim().length >= minPart && folded(unit.name.sv).includes(folded(name))),
  );
  return root === undefined ? null : { path: root.id, exact: false };
};

const slug = (name: string): string =>
  folded(name)
    .replace(/[åä]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/[^\p{Ll}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The line in `organisation.yaml` that would make the name known. */
export const unitLine = (name: string): string => {
  const quoted = JSON.stringify(name);
  return `- { id: ${slug(name)}, kind: workplace, name: { sv: ${quoted}, en: ${quoted} } }`;
};
