import * as z from 'zod';
import type { Act, ActDeps, Effected, Refused } from '#functions/jobs/acts/act.ts';
import { refused } from '#functions/jobs/acts/refusals.ts';
import { packYear } from '#functions/jobs/archive/pack-year.ts';
import { yearRecords } from '#functions/jobs/archive/year-records.ts';

type Needs = Pick<ActDeps, 'content' | 'records' | 'reports' | 'clock' | 'writer' | 'packing'>;

const input = z.object({ year: z.coerce.number().int().min(2000).max(2199) });

const nowhere = refused(
  'refused',
  'Här kan inget paket skrivas. Ta ut året med vardag archive.',
  'No package can be written here. Take out the year with vardag archive.',
);

/** The package of a year for the e-archive; `detail` says what it holds. Where it is written to is for whoever asks. */
export const archiveYear: Act<z.infer<typeof input>, Needs> = {
  name: 'archive-year',
  roles: ['archivist', 'officer'],
  input,
  about: ({ year }) => ({ subject: String(year), seen: null }),
  prepare: async (deps, _, { year }) => {
    const { packing } = deps;
    if (packing === undefined) return nowhere;
    const { objects, bytes } = await yearRecords(deps.records, year);
    if (objects.length === 0)
      return refused('absent', `Loggen har inget från ${year}.`, `The log has nothing of ${year}.`, { field: 'year' });
    if (bytes > packing.most)
      return refused(
        'refused',
        `Paketet är för stort för webbläsaren, ${Math.round(bytes / 1_000_000)} MB. Ta ut det med vardag archive ${year}.`,
        `The package is too large for the browser, ${Math.round(bytes / 1_000_000)} MB. Take it out with vardag archive ${year}.`,
      );
    const effect = async (): Promise<Effected | Refused> => ({
      seen: null,
      detail: await packYear(deps, { year, ...packing }, packing.put),
    });
    return { stands: false, effect };
  },
  undo: null,
};
