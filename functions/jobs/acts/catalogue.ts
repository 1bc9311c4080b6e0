import type { Act } from '#functions/jobs/acts/act.ts';

/** Every act by its name, as the desk's addresses and the command line call it. */
export const acts: Readonly<Record<string, Act<never>>> = {};
