import type { Visit } from '#functions/desk/visit.ts';
import type { Act, ActDeps, ActResult } from '#functions/jobs/acts/act.ts';
import { acts } from '#functions/jobs/acts/catalogue.ts';
import { perform } from '#functions/jobs/acts/perform.ts';
import type { Person } from '#functions/story/organisation/person.ts';

/** By the name that an address has; null for none. */
export const actNamed = (name: string): Act<unknown, ActDeps> | null =>
  Object.hasOwn(acts, name) ? (acts as unknown as Readonly<Record<string, Act<unknown, ActDeps>>>)[name] ?? null : null;

/** As whoever is here: where the store does not say who writes, it is they who sign. */
const asPerson = (deps: ActDeps, { signIn }: Person): ActDeps => ({
  ...deps,
  user: signIn,
  approver: { sign: async () => ({ signed: true, by: signIn }) },
});

/** Does one act for whoever is here. Null when there is no such act, or nobody is here. */
export const actFor = async (visit: Visit, name: string, input: unknown): Promise<ActResult | null> => {
  const { deps, person } = visit;
  const act = actNamed(name);
  if (act === null || person === null) return null;
  const result = await perform(asPerson(deps, person), person, act, input);
  if (result.done) await deps.settle();
  return result;
};

