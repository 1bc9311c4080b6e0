import * as z from 'zod';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Act, ActDeps } from '#functions/jobs/acts/act.ts';
import { Name } from '#functions/jobs/acts/form-fields.ts';
import { verifyRecords } from '#functions/publishing/records/verify-records.ts';
import { wherePerson } from '#functions/publishing/records/where/where-person.ts';

type Needs = Pick<ActDeps, 'content' | 'records' | 'reports' | 'site' | 'clock' | 'writer'>;

const whereInput = z.object({ person: Name });

/** What is kept of a person; `detail` holds it, or of whom one is to be chosen. The record says that somebody asked, and not about whom. */
export const where: Act<z.infer<typeof whereInput>, Needs> = {
  name: 'where',
  roles: ['officer'],
  input: whereInput,
  about: ({ person }) => ({ subject: sha256(person).slice(0, 12), seen: null }),
  prepare: async (deps, _, { person }) => ({
    stands: false,
    effect: async () => ({ seen: null, detail: await wherePerson(deps, person) }),
  }),
  undo: null,
};

const verifyInput = z.object({});

/** Every hash of the records; `detail` holds what was found. */
export const verify: Act<z.infer<typeof verifyInput>, Needs> = {
  name: 'verify',
  roles: ['officer', 'archivist'],
  input: verifyInput,
  about: () => ({ subject: 'records', seen: null }),
  prepare: async (deps) => ({ stands: false, effect: async () => ({ seen: null, detail: await verifyRecords(deps) }) }),
  undo: null,
};
