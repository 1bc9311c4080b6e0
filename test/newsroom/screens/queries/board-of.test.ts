import { describe, expect, it } from 'vitest';
import { boardOf } from '#functions/newsroom/screens/queries/board-of.ts';
import { shownSlots } from '#functions/newsroom/screens/queries/calendar/calendar-of.ts';
import { campaignOf, consentOf, factsOf } from '#test/builders/newsroom/facts.ts';
import { factOf, plannedOf, unsentOf } from '#test/builders/newsroom/publications.ts';
import { storyOf } from '#test/builders/newsroom/stories.ts';

const board = (part: Parameters<typeof factsOf>[0]) => {
  const facts = factsOf({ stories: [storyOf()], ...part });
  return boardOf(facts, shownSlots(facts), new Map([['elsas-vecka', '2026-11-20T08:00:00Z']]));
};
const other = plannedOf({ story: 'annan' });

describe('where a story stands', () => {
  it.each([
    [
      'a draft by its findings',
      { stories: [storyOf({ folder: 'drafts', errors: 2, warnings: 1 })] },
      { column: 'draft', errors: 2, warnings: 1 },
    ],
    ['approved before any plan', {}, { column: 'approved', reason: null, stopped: false }],
    [
      'approved behind others',
      { planned: [other] },
      {
        column: 'approved',
        stopped: false,
        reason: { sv: 'Andra berättelser står före.', en: 'Other stories come first.' },
      },
    ],
    [
      'approved where no campaign wants it',
      {
        planned: [other],
        campaigns: [campaignOf({ pick: { units: ['vard'], occupations: [], values: [], languages: [] } })],
      },
      {
        column: 'approved',
        stopped: false,
        reason: { sv: 'Ingen kampanj söker just den.', en: 'No campaign looks for it.' },
      },
    ],
    [
      'stopped without a consent in force',
      { planned: [other], consents: { 'elsa-2026': consentOf({ until: '2026-11-01' }) } },
      {
        column: 'approved',
        stopped: true,
        reason: { sv: 'Samtycket gäller inte nu.', en: 'The consent does not hold now.' },
      },
    ],
    [
      'stopped when it has changed',
      { stories: [storyOf({ approval: null, errors: 1 })] },
      {
        column: 'approved',
        stopped: true,
        reason: { sv: 'Öppna granskningen och se varför.', en: 'Open the review to see why.' },
      },
    ],
    [
      'planned for its first slot',
      { planned: [plannedOf({ instant: '2026-12-08T08:00:00Z' }), plannedOf()] },
      { column: 'planned', at: '2026-12-01T08:00:00Z', campaign: 'Höstens bristyrken' },
    ],
    [
      'published even if planned again',
      {
        publications: [factOf(), factOf({ channel: 'site' }), unsentOf({ channel: 'job-boards', state: 'refused' })],
        planned: [plannedOf()],
      },
      { column: 'published', at: '2026-11-17T08:00:09Z', channels: ['linkedin', 'site'] },
    ],
    [
      'withdrawn and gone',
      { stories: [storyOf({ folder: 'withdrawn' })], publications: [factOf({ state: 'removed' })] },
      { column: 'withdrawn', at: '2026-11-20T08:00:00Z', reason: null, cleared: true },
    ],
    [
      'withdrawn and still leaving',
      { stories: [storyOf({ folder: 'withdrawn' })], publications: [factOf()] },
      { column: 'withdrawn', at: '2026-11-20T08:00:00Z', reason: null, cleared: false },
    ],
    [
      'taken down because the consent ended',
      { publications: [factOf({ state: 'withdrawing', reason: 'consent-expired' })] },
      {
        column: 'withdrawn',
        at: '2026-11-20T08:00:00Z',
        reason: { sv: 'Samtycket hade gått ut.', en: 'The consent had ended.' },
        cleared: false,
      },
    ],
  ] as const)('is %s', (_, part, standing) => {
    expect(board(part).cards.map((card) => card.standing)).toEqual([standing]);
  });
});

it('names unit and values, and orders drafts by what is left to mend', () => {
  const { cards } = board({
    stories: [storyOf({ id: 'a', folder: 'drafts', errors: 10 }), storyOf({ id: 'b', folder: 'drafts', errors: 9 })],
  });
  expect(cards.map((card) => [card.id, card.unit, card.values])).toEqual([
    ['b', 'Förskolan Solrosen', ['Delaktighet']],
    ['a', 'Förskolan Solrosen', ['Delaktighet']],
  ]);
});
