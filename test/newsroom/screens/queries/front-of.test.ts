import { describe, expect, it } from 'vitest';
import { shownSlots } from '#functions/newsroom/screens/queries/calendar/calendar-of.ts';
import { frontOf } from '#functions/newsroom/screens/queries/front-of.ts';
import { permissionNeeds } from '#functions/newsroom/screens/queries/permission-needs.ts';
import { openWithdrawals } from '#functions/newsroom/screens/queries/withdrawals-of.ts';
import { campaignOf, consentOf, factsOf } from '#test/builders/newsroom/facts.ts';
import { reviewOf } from '#test/builders/newsroom/permission.ts';
import { factOf, plannedOf, unsentOf } from '#test/builders/newsroom/publications.ts';
import { storyOf } from '#test/builders/newsroom/stories.ts';

const front = (part: Parameters<typeof factsOf>[0]) => {
  const facts = factsOf(part);
  return frontOf(facts, {
    slots: shownSlots(facts),
    digests: [],
    withdrawals: openWithdrawals(facts, reviewOf(facts).ended, { 'elsas-vecka': '2026-11-20T07:00:00Z' }),
    permissions: permissionNeeds(facts, reviewOf(facts).open, []),
    links: { site: 'site/', sandbox: null, platsbanken: null },
  });
};
/** The campaign asks for no more stories. */
const kinds = (part: Parameters<typeof factsOf>[0]) =>
  front({ campaigns: [campaignOf({ until: '2026-11-23' })], ...part }).needs.map((need) => need.kind);
const recent = '2026-11-17T08:00:00Z';

describe('what needs a person', () => {
  it.each([
    ['nothing', {}, []],
    [
      'a send that nobody knows the end of',
      { publications: [unsentOf({ state: 'unknown', needsPerson: true })] },
      ['unknown-send'],
    ],
    ['not a send that is still being looked for', { publications: [unsentOf({ state: 'unknown' })] }, []],
    ['a refusal', { publications: [unsentOf({ state: 'refused', reason: 'access' })] }, ['refused']],
    [
      'one refusal a story',
      {
        publications: [
          unsentOf({ state: 'refused', reason: 'paused' }),
          unsentOf({ state: 'refused', reason: 'paused', channel: 'site' }),
        ],
      },
      ['refused'],
    ],
    [
      'not a refusal that is planned again',
      { publications: [unsentOf({ state: 'refused', reason: 'access' })], planned: [plannedOf()] },
      [],
    ],
    [
      'not an old refusal',
      { publications: [unsentOf({ state: 'refused', instant: '2026-11-01T08:00:00Z', reason: 'access' })] },
      [],
    ],
    [
      'not that no ad asks for it',
      { publications: [unsentOf({ state: 'refused', reason: 'no-matching-vacancy' })] },
      [],
    ],
    [
      'a correction that LinkedIn does not take, however old',
      {
        publications: [factOf({ edit: { state: 'refused', at: '2026-10-01T08:00:00Z', reason: 'pictures-changed' } })],
      },
      ['edit-refused'],
    ],
    [
      'what a correction had to leave',
      { publications: [factOf({ edit: { state: 'edited', at: recent, reason: 'card-changed' } })] },
      ['edit-refused'],
    ],
    [
      'not what a correction left long ago, nor one that was made in full',
      {
        publications: [
          factOf({ edit: { state: 'edited', at: '2026-10-01T08:00:00Z', reason: 'card-changed' } }),
          factOf({ story: 'b', edit: { state: 'edited', at: recent, reason: null } }),
          factOf({ story: 'c', edit: { state: 'editing', at: recent, reason: null } }),
        ],
      },
      [],
    ],
    [
      'not a refused correction of a post that was taken down',
      {
        publications: [
          factOf({ state: 'removed', edit: { state: 'refused', at: recent, reason: 'pictures-changed' } }),
        ],
      },
      [],
    ],
    [
      'not a send that a person has settled as absent',
      { publications: [unsentOf({ state: 'missed', reason: 'settled-absent' })] },
      [],
    ],
    ['a missed slot', { publications: [unsentOf({ state: 'missed', reason: 'too-late' })] }, ['missed']],
    [
      'not a slot missed in one channel of a story that is out',
      { publications: [factOf(), unsentOf({ state: 'missed', channel: 'site', reason: 'too-late' })] },
      [],
    ],
    ['a draft with errors', { stories: [storyOf({ folder: 'drafts', approval: null, errors: 2 })] }, ['findings']],
    ['a draft that is ready', { stories: [storyOf({ folder: 'drafts', approval: null })] }, ['to-approve']],
    [
      'a consent that ends within a month',
      { consents: { 'elsa-2026': consentOf({ until: '2026-12-20' }) } },
      ['consent-ends'],
    ],
    ['not one that ends later', { consents: { 'elsa-2026': consentOf({ until: '2026-12-30' }) } }, []],
    [
      'an empty slot this week',
      { planned: [plannedOf({ story: null, instant: '2026-11-30T08:00:00Z' })] },
      ['empty-slot'],
    ],
    ['not an empty slot next week', { planned: [plannedOf({ story: null })] }, []],
    [
      'a withdrawal that is late',
      { stories: [storyOf({ folder: 'withdrawn' })], publications: [factOf()] },
      ['withdrawal-late'],
    ],
  ] as const)('tells %s', (_, part, expected) => {
    expect(kinds({ stories: [storyOf()], ...part })).toEqual(expected);
  });

  it('puts the worst first', () => {
    expect(
      kinds({
        stories: [storyOf(), storyOf({ id: 'utkast', folder: 'drafts' }), storyOf({ id: 'b' })],
        consents: { 'elsa-2026': consentOf({ until: '2026-12-01' }) },
        publications: [
          unsentOf({ state: 'missed', reason: 'too-late', story: 'b', instant: recent }),
          unsentOf({ state: 'unknown', needsPerson: true }),
        ],
      }),
    ).toEqual(['unknown-send', 'missed', 'consent-ends', 'to-approve']);
  });
});

describe('the week', () => {
  it('has seven local days from today, their slots, and their quiet', () => {
    const { week } = front({
      now: '2026-12-21T23:30:00Z',
      stories: [storyOf()],
      planned: [plannedOf({ instant: '2026-12-22T08:00:00Z' }), plannedOf({ instant: '2026-12-29T08:00:00Z' })],
    });
    expect(week.map((day) => [day.day, day.slots.length, day.quiet !== null])).toEqual([
      ['2026-12-22', 1, false],
      ['2026-12-23', 0, false],
      ['2026-12-24', 0, false],
      ['2026-12-25', 0, true],
      ['2026-12-26', 0, true],
      ['2026-12-27', 0, false],
      ['2026-12-28', 0, false],
    ]);
  });
});

it('counts what stands behind each door', () => {
  const view = front({
    stories: [storyOf(), storyOf({ id: 'b' }), storyOf({ id: 'c', folder: 'withdrawn' })],
    publications: [factOf({ story: 'b' }), factOf({ story: 'b', channel: 'site' })],
    planned: [plannedOf(), plannedOf({ channel: 'site' })],
  });
  expect(view.counts).toEqual({ stories: 2, planned: 1, published: 1, withdrawalsOpen: 0, digests: 0, jobAds: 0 });
  expect([view.site, view.sandbox]).toEqual(['site/', null]);
});
