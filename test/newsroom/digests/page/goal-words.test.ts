import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalText, goalWords, timeText, wholePercent } from '#functions/newsroom/digests/page/goal-words.ts';
import { goalKeys } from '#functions/publishing/campaigns/goals.ts';
import { known, text, unknown } from '#test/newsroom/screens/view-parts.ts';

const missing = text('2 av 9 inlägg gick inte att läsa.', '2 of 9 posts could not be read.');
const least = (value: number) => ({ value, why: missing, least: true });
const whole = (value: number) => ({ ...known(value), least: false });
const impressions = (figure: Parameters<typeof goalText>[0]['figure'], goal = 20_000) =>
  ({ key: 'impressions', goal, figure }) as const;

describe('a goal in words', () => {
  it.each([
    [
      'a part',
      impressions(whole(12_400)),
      'Visningar: 12\u202f400 av 20\u202f000 (62\u00a0%)',
      'Impressions: 12,400 of 20,000 (62%)',
    ],
    ['nothing', impressions(whole(0)), 'Visningar: 0 av 20\u202f000 (0\u00a0%)', 'Impressions: 0 of 20,000 (0%)'],
    [
      'hardly anything',
      impressions(whole(199)),
      'Visningar: 199 av 20\u202f000 (under 1\u00a0%)',
      'Impressions: 199 of 20,000 (under 1%)',
    ],
    [
      'almost all',
      impressions(whole(19_999)),
      'Visningar: 19\u202f999 av 20\u202f000 (99\u00a0%)',
      'Impressions: 19,999 of 20,000 (99%)',
    ],
    [
      'all',
      impressions(whole(20_000)),
      'Visningar: 20\u202f000 av 20\u202f000 (100\u00a0%)',
      'Impressions: 20,000 of 20,000 (100%)',
    ],
    [
      'more',
      impressions(whole(300_000)),
      'Visningar: 300\u202f000 av 20\u202f000 (1\u202f500\u00a0%)',
      'Impressions: 300,000 of 20,000 (1,500%)',
    ],
    [
      'at least a part',
      impressions(least(12_400)),
      'Visningar: minst 12\u202f400 av 20\u202f000 (minst 62\u00a0%)',
      'Impressions: at least 12,400 of 20,000 (at least 62%)',
    ],
    [
      'at least hardly anything',
      impressions(least(199)),
      'Visningar: minst 199 av 20\u202f000',
      'Impressions: at least 199 of 20,000',
    ],
    [
      'an unknown part',
      impressions({ ...unknown(), least: false }),
      'Visningar: okänt, målet är 20\u202f000',
      'Impressions: unknown, the goal is 20,000',
    ],
  ])('says %s', (_, goal, sv, en) => {
    expect([goalText(goal, 'sv').said, goalText(goal, 'en').said]).toEqual([sv, en]);
  });

  it('says why beside what is missing or unknown, and nothing beside the rest', () => {
    expect(goalText(impressions(least(1)), 'sv').why).toBe('2 av 9 inlägg gick inte att läsa.');
    expect(goalText(impressions({ ...unknown(), least: false }), 'en').why).toBe('LinkedIn did not answer.');
    expect(goalText(impressions(whole(1)), 'sv').why).toBe('');
  });

  it('has a name of its own for each, in both languages', () => {
    for (const language of ['sv', 'en'] as const)
      expect(new Set(goalKeys.map((key) => goalWords[language].names[key])).size).toBe(goalKeys.length);
  });

  it('never claims more than the numbers give, and never a whole percent less', () => {
    const count = fc.integer({ min: 0, max: 10_000_000_000 });
    const wanted = fc.integer({ min: 1, max: 10_000_000_000 });
    fc.assert(
      fc.property(count, wanted, (value, goal) => {
        const percent = BigInt(wholePercent(value, goal)) * BigInt(goal);
        expect(percent <= BigInt(value) * 100n && percent + BigInt(goal) > BigInt(value) * 100n).toBe(true);
      }),
    );
  });

  it('gives no number for what is unknown but the goal itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...goalKeys), fc.integer({ min: 1, max: 999 }), (key, goal) => {
        const { said } = goalText({ key, goal, figure: { value: null, why: missing, least: false } }, 'sv');
        expect(said.match(/\d+/g)).toEqual([String(goal)]);
        expect(said).not.toContain('%');
      }),
    );
  });
});

describe('the time of a campaign in words', () => {
  it.each([
    [23, 'Till och med 15 december 2026, 23 dagar kvar.', 'Through 15 December 2026, 23 days left.'],
    [1, 'Till och med 15 december 2026, 1 dag kvar.', 'Through 15 December 2026, 1 day left.'],
    [0, 'Avslutad 15 december 2026.', 'Ended 15 December 2026.'],
  ])('with %i days left', (daysLeft, sv, en) => {
    const one = { campaign: 'c', name: 'C', until: '2026-12-15', daysLeft, gone: 0.5, goals: [] };
    expect([timeText(one, 'sv'), timeText(one, 'en')]).toEqual([sv, en]);
  });
});
