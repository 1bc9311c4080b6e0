import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { syndicateVacancies } from '#functions/jobs/syndicate-vacancies.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { sampleFeed, samples } from '#test/ads/vacancies/feeds/sample-feeds.ts';
import { feedSlips } from './feed-slips.ts';
import { served } from './served.ts';
import { type SlipWorld, slipWorld } from './slip-world.ts';

const feeds = 'vacancies/feeds.yaml';
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
  findings.filter(({ file }) => file === feeds).map(({ line, rule, message }) => `${line} ${rule} ${message.sv}`);
const pages = async (deps: Deps): Promise<readonly string[]> =>
  (await served(deps)).filter((line) => line.startsWith('page jobs/'));
const isOf = (line: string): boolean => line.startsWith('page jobs/ett-');

describe('one slip in a feed', () => {
  it.each(rows)('$name in that of $kind is told, and the feed beside it is served', async ({ kind, sample, slip }) => {
    const deps = await world.fresh();
    const good = sampleFeed(sample);
    const key = `ett-${kind}.${sample.split('.').at(-1)}`;
    const [first, , tva] = new TextDecoder().decode((await deps.content.get(feeds))?.body).split('\n');
    await deps.content.put(feeds, `${first}\n  - { id: ett, kind: ${kind}, url: "file:${key}" }\n${tva}\n`);
    await deps.content.put(`vacancies/${key}`, good);
    const before = told((await syndicateVacancies(deps)).findings);
    const whole = await pages(deps);
    expect(whole.filter(isOf).length).toBeGreaterThan(0);

    await deps.content.put(`vacancies/${key}`, slip.make(good));
    const { findings } = await syndicateVacancies(deps);
    await withdrawStories(deps);
    const after = told(findings).filter((line) => !before.includes(line));
    const now = await pages(deps);
    if (slip.harmless !== true) expect(after.filter((line) => line.startsWith('2 '))).not.toEqual([]);
    expect(findings.filter(({ rule }) => rule === 'could-not-be-read')).toEqual([]);
    expect(now.filter((line) => !isOf(line))).toEqual(whole.filter((line) => !isOf(line)));
    // Refused as a whole, its last good state stands.
    if (slip.harmless === true || /feed-(unreadable|unreached)/.test(after.join())) expect(now).toEqual(whole);
    expect((await served(deps)).filter((line) => line.startsWith('told elsa'))).toEqual([
      'told elsa linkedin removed',
      'told elsa site removed',
    ]);
  });
});
