import type { ActDeps } from '#functions/jobs/acts/act.ts';
import type { Person } from '#functions/story/organisation/person.ts';

/** As the person who signed in to the desk: where nothing compares who writes, it is they who approve and settle. */
export const asPerson = (deps: ActDeps, { signIn }: Person): ActDeps => ({
  ...deps,
  user: signIn,
  approver: { sign: async () => ({ signed: true, by: signIn }) },
});
