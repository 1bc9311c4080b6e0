import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { syndicateVacancies } from '#functions/jobs/syndicate-vacancies.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { sampleFeed, samples } from '#test/ads/vacancies/feeds/sample-feeds.ts';
import { adPages, feedsFile, putFeed } from './feed-beside.ts';
import { feedSlips } from './feed-slips.ts';
import { served } from './served.ts';
import { type SlipWorld, slipWorld } from './slip-world.ts';

/** The tenth that the unit suite makes, another for each kind. */
const isMade = (kind: number, slip: number): boolean => process.env['SLIPS'] === 'all' || (kind * 3 + slip) % 10 === 0;
const rows = samples.flatMap(([kind, sample], index) =>
  feedSlips.flatMap((slip, at) => (isMade(index, at) ? [{ kind, sample, slip, name: slip.name }] : [])),
);

let world: SlipWorld;
beforeAll(async () => {
  world = await slipWorld();
}, 60_000);

const told = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ file }) => file === feedsFile).map(({ line, rule, message }) => `${line} ${rule} ${message.sv}`);
describe('one slip in a feed', () => {
  it.each(rows)('$name in that of $kind is told, and the feed beside it is served', async ({ kind, sample, slip }) => {
    const deps = await world.fresh();
    const good = sampleFeed(sample);
    const ending = sample.split('.').at(-1) ?? '';
    await putFeed(deps, kind, ending, good);
    const before = told((await syndicateVacancies(deps)).findings);
    const whole = await adPages(deps);
    expect(whole.own).not.toEqual([]);

    await deps.content.put(`vacancies/ett.${ending}`, slip.make(good));
    const { findings } = await syndicateVacancies(deps);
    await withdrawStories(deps);
    const after = told(findings).filter((line) => !before.includes(line));
    const now = await adPages(deps);
    if (slip.harmless !== true) expect(after.filter((line) => line.startsWith('2 '))).not.toEqual([]);
    expect(findings.filter(({ rule }) => rule === 'could-not-be-read')).toEqual([]);
    expect(now.others).toEqual(whole.others);
    // Refused as a whole, its last good state stands.
    if (slip.harmless === true || /feed-(unreadable|unreached)/.test(after.join())) expect(now).toEqual(whole);
    expect((await served(deps)).filter((line) => line.startsWith('told elsa'))).toEqual([
      'told elsa linkedin removed',
      'told elsa site removed',
    ]);
  });
});
