import type { Visit } from '#functions/desk/visit.ts';
import type { Act, ActDeps, ActResult } from '#functions/jobs/acts/act.ts';
import { asPerson } from '#functions/jobs/acts/as-person.ts';
import { acts } from '#functions/jobs/acts/catalogue.ts';
import { perform } from '#functions/jobs/acts/perform.ts';

/** By the name that an address has; null for none. */
export const actNamed = (name: string): Act<unknown, ActDeps> | null =>
  Object.hasOwn(acts, name)
    ? ((acts as unknown as Readonly<Record<string, Act<unknown, ActDeps>>>)[name] ?? null)
    : null;

/** Does one act for whoever is here; whoever draws the pages is told by who calls this. Null when there is no such act, or nobody is here. */
export const actFor = async (visit: Visit, name: string, input: unknown): Promise<ActResult | null> => {
  const { deps, person } = visit;
  const act = actNamed(name);
  if (act === null || person === null) return null;
  return perform(asPerson(deps, person), person, act, input);
};
