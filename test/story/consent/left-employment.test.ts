import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { endedByLeaving, leftIn } from '#functions/story/consent/left-employment.ts';
import { readConsents, readNamedConsents } from '#functions/story/consent/read-consents.ts';
import { aConsent } from '#test/builders/core/a-consent.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { due, newsroomWorld, type World } from '#test/builders/core/newsroom-world.ts';

describe('who has left', () => {
  it.each([
    ['a row', 'person;left\np-1;2026-11-30\n', [['p-1', '2026-11-30']]],
    ['without a head', 'p-1;2026-11-30', [['p-1', '2026-11-30']]],
    ['as a spreadsheet saves it', '\ufeffperson;left\r\n"p-1";"2026-11-30"\r\n\r\n', [['p-1', '2026-11-30']]],
    ['with commas', 'person,left\np-1,2026-11-30\n', [['p-1', '2026-11-30']]],
    ['twice: the first day', 'p-1;2026-12-31\np-1;2026-11-30\n', [['p-1', '2026-11-30']]],
    ['nobody', '', []],
  ])('is read: %s', (_what, text, left) => {
    expect(leftIn(text)).toEqual({ left: new Map(left as [string, string][]), findings: [] });
  });

  it.each([
    ['no such day', 'person;left\np-2;2026-11-31\np-1;2026-11-30\n'],
    ['no day', 'person;left\np-2;\np-1;2026-11-30\n'],
    ['nobody', 'person;left\n;2026-11-30\np-1;2026-11-30\n'],
    ['another form', 'person;left\np-2;30/11/2026\np-1;2026-11-30\n'],
  ])('is told by its line, and keeps no other row: %s', (_what, text) => {
    const { left, findings } = leftIn(text);
    expect([...left]).toEqual([['p-1', '2026-11-30']]);
    expect(findings).toMatchObject([{ file: 'figures/left.csv', line: 2, rule: 'left-row-wrong', severity: 'error' }]);
  });
});

describe('a consent of who has left', () => {
  const left = new Map([['p-1', '2026-11-30']]);

  it.each([
    ['ends on the last day', { until: '2028-02-01' }, '2026-11-30'],
    ['ends a day later no more', { until: '2026-12-01' }, '2026-11-30'],
    ['ends as it was to, on the same day', { until: '2026-11-30' }, '2026-11-30'],
    ['ends as it was to, before', { until: '2026-11-29' }, '2026-11-29'],
    [
      'ends as it was to, when the person wants it kept',
      { until: '2028-02-01', afterEmployment: 'keep' },
      '2028-02-01',
    ],
    ['ends as it was to, of another', { until: '2028-02-01', person: 'p-2' }, '2028-02-01'],
  ] as const)('%s', (_what, part, until) => {
    expect(endedByLeaving(aConsent({ person: 'p-1', afterEmployment: 'remove', ...part }), { left }).until).toBe(until);
  });
});

describe('when the employment has ended', () => {
  let world: World;
  beforeEach(async () => {
    world = await newsroomWorld();
    await world.deps.content.put('consents/elsa-2026.yaml', consentFile({ afterEmployment: 'remove' }));
    await world.deps.content.put('figures/left.csv', 'person;left\np-0017;2026-11-30\n');
  });
  const state = async () => (await world.ledger()).at(-1)?.kind;

  it('is the same however consents are read', async () => {
    const [all, named] = [await readConsents(world.deps), await readNamedConsents(world.deps, ['elsa-2026'])];
    expect([all, named].map(({ consents }) => consents.get('elsa-2026')?.until)).toEqual(['2026-11-30', '2026-11-30']);
  });

  it.each([
    ['the last minute of the last day', '2026-11-30T22:59:00Z', 'published'],
    ['the first minute after', '2026-11-30T23:00:00Z', 'removed'],
    ['an hour after', '2026-12-01T00:00:00Z', 'removed'],
  ])('what stands is taken down: %s', async (_when, at, is) => {
    await servePublication(world.deps, due());
    world.at(Temporal.Instant.from(at));
    await withdrawStories(world.deps);
    expect(await state()).toBe(is);
  });

  it('nothing more is sent', async () => {
    await world.deps.content.put('figures/left.csv', 'p-0017;2026-11-23\n');
    await servePublication(world.deps, due());
    expect(await state()).not.toBe('published');
  });
});
