import * as z from 'zod';
import { Bilingual, Code } from '#functions/ground/findings/field-forms.ts';

const Address = z.strictObject({
  street: z.string(),
  postalCode: Code,
  city: z.string(),
  municipality: Code.optional(),
});

const UnitBase = z.strictObject({
  id: z.string().regex(/^[\p{Ll}\p{N}][\p{Ll}\p{N}_-]*$/u, 'forskolan-solrosen'),
  kind: z.enum(['administration', 'company', 'department', 'workplace']),
  name: Bilingual,
  address: Address.optional(),
});
export type Unit = z.infer<typeof UnitBase> & { readonly units: readonly Unit[] };
const Unit: z.ZodType<Unit> = UnitBase.extend({
  get units() {
    return z.array(Unit).default([]);
  },
}) as unknown as z.ZodType<Unit>;

const Occupation = z.strictObject({
  ssyk: Code,
  name: Bilingual,
  family: z.string(),
  /** 0 none to 3 severe. */
  shortage: z.number().int().min(0).max(3).default(0),
});
export type Occupation = z.infer<typeof Occupation>;

/** `organisation.yaml`: units as a tree, and the occupations that stories are about. */
export const Organisation = z.strictObject({
  units: z.array(Unit).default([]),
  occupations: z.array(Occupation).default([]),
});
export type Organisation = z.infer<typeof Organisation>;

/** A unit with its dotted path, `utbildning.forskolan-solrosen`. */
export type PlacedUnit = { readonly path: string; readonly unit: Unit };

const placed = (units: readonly Unit[], parent: string): readonly PlacedUnit[] =>
  units.flatMap((unit) => {
    const path = parent === '' ? unit.id : `${parent}.${unit.id}`;
    return [{ path, unit }, ...placed(unit.units, path)];
  });

const unitsOf = new WeakMap<Organisation, readonly PlacedUnit[]>();

/** Every unit, placed once for all who ask: a city asks for each of its ads. */
export const allUnits = (organisation: Organisation): readonly PlacedUnit[] => {
  const units = unitsOf.get(organisation) ?? placed(organisation.units, '');
  unitsOf.set(organisation, units);
  return units;
};

export const findUnit = (organisation: Organisation, path: string): Unit | null =>
  allUnits(organisation).find((one) => one.path === path)?.unit ?? null;

export const findOccupation = (organisation: Organisation, code: string): Occupation | null =>
  organisation.occupations.find((one) => one.ssyk === code) ?? null;

/** Whether `path` is the unit or below it. */
export const isWithin = (path: string, unit: string): boolean => path === unit || path.startsWith(`${unit}.`);

/** The administration or company at the root of a path: what statistics are grouped by. */
export const rootUnit = (path: string): string => path.split('.')[0] ?? path;
