import type { z } from 'zod';

type Path = readonly PropertyKey[];
type Container = Record<PropertyKey, unknown> | unknown[];

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

const containerAt = (data: unknown, path: Path): Container | null => {
  let at = data;
  for (const key of path) at = isContainer(at) ? (at as Record<PropertyKey, unknown>)[key] : undefined;
  return isContainer(at) ? at : null;
};

const drop = (data: unknown, path: Path): boolean => {
  const key = path.at(-1);
  const parent = containerAt(data, path.slice(0, -1));
  if (key === undefined || parent === null) return false;
  if (Array.isArray(parent)) return parent.splice(Number(key), 1).length > 0;
  if (!(key in parent)) return path.length > 1 && drop(data, path.slice(0, -1));
  return delete parent[key];
};

/** Each round drops what the last one complained of; more rounds than this is a file of nothing else. */
const mostRounds = 25;

/**
 * What is left of data when everything that does not fit is taken out, so that the rest can still be judged and a person
 * sees all faults at once. `fallback` stands in for top-level fields that are required. Null when nothing can be made of it.
 */
export const salvage = <T>(
  schema: z.ZodType<T>,
  input: unknown,
  fallback: Readonly<Record<string, unknown>>,
): T | null => {
  const given = isContainer(input) && !Array.isArray(input) ? input : {};
  let data: Record<string, unknown> = { ...fallback, ...structuredClone(given) };
  for (let round = 0; round < mostRounds; round += 1) {
    const parsed = schema.safeParse(data);
    if (parsed.success) return parsed.data;
    const paths = parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
    );
    const dropped = paths.reverse().map((path) => drop(data, path));
    data = { ...fallback, ...data };
    if (!dropped.some(Boolean)) return null;
  }
  return null;
};
