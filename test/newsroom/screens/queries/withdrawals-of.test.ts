import { describe, expect, it } from 'vitest';
import { seenWithdrawn } from '#functions/newsroom/screens/queries/ended-stories.ts';
import { keptReceipts, receiptsOf } from '#functions/newsroom/screens/queries/receipts-of.ts';
import { openWithdrawals } from '#functions/newsroom/screens/queries/withdrawals-of.ts';
import { consentOf, factsOf } from '#test/builders/newsroom/facts.ts';
import { reviewOf } from '#test/builders/newsroom/permission.ts';
import { factOf } from '#test/builders/newsroom/publications.ts';
import { storyOf } from '#test/builders/newsroom/stories.ts';

const seen = { 'elsas-vecka': '2026-11-23T10:00:00Z' };

describe('open withdrawals', () => {
  it.each([
    [
      'a consent withdrawn at an instant',
      { consents: { 'elsa-2026': consentOf({ withdrawnAt: '2026-11-22T10:00:00+01:00' }) } },
      { cause: 'consent-withdrawn', person: 'Elsa', asked: '2026-11-22T09:00:00Z', deadline: '2026-11-22T10:00:00Z' },
    ],
    [
      'a consent that ended with a day',
      { consents: { 'elsa-2026': consentOf({ until: '2026-11-22' }) } },
      { cause: 'consent-ended', person: 'Elsa', asked: '2026-11-22T23:00:00Z', deadline: '2026-11-23T00:00:00Z' },
    ],
    [
      'a consent that no longer covers the channel, from when it was seen',
      { consents: { 'elsa-2026': consentOf({ channels: ['site'] }) } },
      { cause: 'consent-ended', person: 'Elsa', asked: '2026-11-23T10:00:00Z', deadline: '2026-11-23T11:00:00Z' },
    ],
    [
      'a story moved to withdrawn, from when it was seen',
      { stories: [storyOf({ folder: 'withdrawn' as const })] },
      { cause: 'story-withdrawn', person: null, asked: '2026-11-23T10:00:00Z', deadline: '2026-11-23T11:00:00Z' },
    ],
  ])('tell %s', (_, part, expected) => {
    const facts = factsOf({ stories: [storyOf()], publications: [factOf()], ...part });
    expect(openWithdrawals(facts, reviewOf(facts).ended, seen)).toEqual([expect.objectContaining(expected)]);
  });

  it('tell each channel, and where to look while it stands', () => {
    const facts = factsOf({
      stories: [storyOf({ folder: 'withdrawn' })],
      publications: [
        factOf({ channel: 'job-boards', state: 'withdrawing', url: null }),
        factOf({ channel: 'site', state: 'removed' }),
        factOf(),
      ],
    });
    expect(
      openWithdrawals(facts, reviewOf(facts).ended, seen)[0]?.channels.map((one) => [
        one.channel,
        one.state,
        one.url !== null,
      ]),
    ).toEqual([
      ['linkedin', 'standing', true],
      ['site', 'removed', false],
      ['job-boards', 'removing', false],
    ]);
  });

  it('are none when everything is gone or permitted', () => {
    const publications = [factOf(), factOf({ story: 'b', state: 'removed' })];
    const facts = factsOf({ stories: [storyOf(), storyOf({ id: 'b', folder: 'withdrawn' })], publications });
    expect(openWithdrawals(facts, reviewOf(facts).ended, seen)).toEqual([]);
  });
});

it('remembers when a story was first seen withdrawn, and forgets one that is back', () => {
  const facts = factsOf({ stories: [storyOf({ folder: 'withdrawn' }), storyOf({ id: 'ny', folder: 'withdrawn' })] });
  expect(seenWithdrawn({ ...seen, tillbaka: '2026-11-01T08:00:00Z' }, facts, [])).toEqual({
    'elsas-vecka': '2026-11-23T10:00:00Z',
    ny: '2026-11-24T07:00:00Z',
  });
});

it('gives each receipt the hash that the chain holds it by, newest first', () => {
  const receipt = (n: number, at: string, previous: string | null) => ({
    ...{ n, at, previous, kind: 'removed' as const, by: 'test', story: 'elsas-vecka', reason: 'consent-expired' },
    ...{ publication: `p${n}`, channel: 'site' as const, externalId: null, readBack: 'absent' as const },
  });
  const kept = keptReceipts({
    prefix: 'receipts/x',
    entries: [receipt(0, '2026-11-20T08:00:00Z', null), receipt(1, '2026-11-20T08:05:00Z', 'first')],
    head: 'second',
  });
  const asked = new Map([['p0', '2026-11-20T07:00:00Z']]);
  expect(
    receiptsOf(kept, [storyOf()], asked).map((one) => [one.cause, one.asked, one.removed, one.hash, one.key]),
  ).toEqual([
    ['consent-ended', '2026-11-20T08:05:00Z', '2026-11-20T08:05:00Z', 'second', 'receipts/x/1.json'],
    ['consent-ended', '2026-11-20T07:00:00Z', '2026-11-20T08:00:00Z', 'first', 'receipts/x/0.json'],
  ]);
});
