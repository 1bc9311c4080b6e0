import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { checkContent } from '#functions/jobs/check-content.ts';
import { planCampaigns } from '#functions/jobs/plan-campaigns.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { syndicateVacancies } from '#functions/jobs/syndicate-vacancies.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { writeDueDigests } from '#functions/jobs/write-due-digests.ts';
import { kinds, others, served } from './served.ts';
import { files, type SlipWorld, slipWorld } from './slip-world.ts';
import { slips } from './slips.ts';

const jobs = [reviewStories, planCampaigns, withdrawStories, syndicateVacancies, writeDueDigests];

/** Every job that reads content, one after the other, as a night does. None may throw. */
const night = async (deps: Deps): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  for (const job of jobs) findings.push(...(await job(deps)).findings);
  return findings;
};

/** The tenth that the unit suite makes, another for each file. */
const isMade = (kind: number, slip: number): boolean => process.env['SLIPS'] === 'all' || (kind * 3 + slip) % 10 === 0;
const rows = kinds.flatMap((file, kind) =>
  slips.flatMap((slip, index) => (isMade(kind, index) ? [{ file, slip, name: slip.name }] : [])),
);

let world: SlipWorld;
let whole: readonly string[];
const slow: string[] = [];
beforeAll(async () => {
  world = await slipWorld();
  const deps = await world.fresh();
  await night(deps);
  whole = await served(deps);
}, 60_000);
afterAll(() => {
  if (slow.length > 0) process.stdout.write(`slower than three seconds: ${slow.join(', ')}\n`);
});

describe('the world without a slip', () => {
  it('takes down what is due, and serves the rest', () => {
    expect(whole.filter((line) => line.startsWith('told elsa'))).toEqual([
      'told elsa linkedin removed',
      'told elsa site removed',
    ]);
    expect(whole).toContain('slot 2026-12-01T09:00[Europe/Stockholm] hosten omar site');
    expect(whole.filter((line) => line.startsWith('page jobs/'))).toHaveLength(8);
  });
});

describe('one slip', () => {
  it.each(rows)('$name in $file is told with its line, and stops nothing else', async ({ file, slip }) => {
    const deps = await world.fresh();
    await deps.content.put(file, slip.make(files[file] ?? ''));
    const began = performance.now();
    const told = [...(await night(deps)), ...(await checkContent(deps, [])).findings].filter(
      (one) => one.file === file,
    );
    if (performance.now() - began > 3_000) slow.push(`${slip.name} in ${file}`);
    if (slip.harmless !== true) expect(told.filter(({ line }) => line !== null)).not.toEqual([]);
    expect(told.filter(({ rule }) => rule === 'could-not-be-read')).toEqual([]);
    expect(others(await served(deps), file)).toEqual(others(whole, file));
  });
});
