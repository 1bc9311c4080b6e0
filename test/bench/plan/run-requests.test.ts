import { expect, it } from 'vitest';
import { mostOnQuietNight, runRequests } from '#test/bench/plan/run-requests.ts';

it('asks no more of the stores beside the packed facts in a larger pool', async () => {
  const [small, large] = [await runRequests(120), await runRequests(240)];
  for (const run of ['quiet', 'oneMore', 'nextDay'] as const)
    expect([run, large[run].beside], JSON.stringify(large[run].told)).toEqual([run, small[run].beside]);
  expect(large.quiet.beside).toBeLessThanOrEqual(mostOnQuietNight);
}, 120_000);
