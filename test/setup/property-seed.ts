import fc from 'fast-check';

const number = (name: string): number | null => {
  const given = process.env[name];
  return given === undefined || given === '' ? null : Number(given);
};

/**
 * Properties start from one seed, so that a red run is red again. `PROPERTY_SEED` and `PROPERTY_RUNS` go looking for what
 * that seed does not find (docs/testing.md).
 */
const runs = number('PROPERTY_RUNS');
fc.configureGlobal({ seed: number('PROPERTY_SEED') ?? 20_261_122, ...(runs === null ? {} : { numRuns: runs }) });
