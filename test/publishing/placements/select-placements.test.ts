import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { matchStories } from '#functions/ads/vacancies/match.ts';
import { openVacancies } from '#functions/ads/vacancies/open-vacancies.ts';
import type { Placement } from '#functions/ads/vacancies/placement.ts';
import { selectPlacements } from '#functions/publishing/placements/select-placements.ts';
import { aReleasedStory, aVacancy } from '#test/ads/vacancies/a-vacancy.ts';

const day = Temporal.PlainDate.from('2026-11-24');
const elsa = aReleasedStory();
const vacancy = aVacancy();
const stands: Placement = { vacancy: vacancy.id, story: 'elsa', campaign: 'hosten' };
const bare = ({ vacancy, story, campaign }: Placement): Placement => ({ vacancy, story, campaign });

describe('the placements of a day', () => {
  test('begin with the block of the story that fits', () => {
    expect(selectPlacements([vacancy], [elsa], [], day)).toMatchObject({
      add: [{ ...stands, html: elsa.html, reason: { sv: 'Samma yrkesgrupp (2343).' } }],
      keep: [],
      remove: [],
    });
  });

  test('stay as they are while nothing changes', () => {
    expect(selectPlacements([vacancy], [elsa], [stands], day)).toMatchObject({ add: [], keep: [stands], remove: [] });
  });

  test.each([
    ['the ad is no longer open', [], [elsa], 'The ad is no longer open.'],
    ['the story was withdrawn', [vacancy], [], 'The story may no longer stand in ads.'],
    ['the ad closes soon', [aVacancy({ closes: '2026-11-25' })], [elsa], 'The ad closes within two days.'],
    ['the ad changed its occupation', [aVacancy({ occupation: null })], [elsa], "The ad's occupation is unknown."],
  ])('end when %s, with that reason', (_, open, released, why) => {
    expect(selectPlacements(open, released, [stands], day)).toMatchObject({
      add: [],
      keep: [],
      remove: [{ ...stands, reason: { en: why } }],
    });
  });

  test('give way to the story whose turn it is', () => {
    const per = aReleasedStory({ story: 'per' });
    const other = matchStories(vacancy, [elsa, per], day).story === elsa ? 'per' : 'elsa';
    const selection = selectPlacements([vacancy], [elsa, per], [{ ...stands, story: other }], day);
    expect([selection.add.length, selection.keep.length, selection.remove.length]).toEqual([1, 0, 1]);
    expect(selection.add[0]?.story).not.toBe(other);
    expect(selection.remove[0]?.reason.en).toContain('take turns');
  });

  test('keep the campaign that placed a story when two have released it', () => {
    const again = aReleasedStory({ campaign: 'alltid', since: '2026-01-01' });
    expect(selectPlacements([vacancy], [again, elsa], [stands], day)).toMatchObject({
      add: [],
      keep: [stands],
      remove: [],
    });
    expect(selectPlacements([vacancy], [elsa, again], [], day).add).toMatchObject([{ campaign: 'alltid' }]);
  });

  test('leave one block in each ad, account for every block, and come to rest', () => {
    const placements = fc.array(
      fc.record({
        vacancy: fc.constantFrom('v1', 'v2', 'v3'),
        story: fc.constantFrom('a', 'b', 'c', 'd'),
        campaign: fc.constantFrom('k1', 'k2'),
      }),
      { maxLength: 8 },
    );
    const occupation = fc.constantFrom('2343', '5120');
    // A story is about one occupation, whichever campaign lets it into the ads.
    const stories = fc.record({ a: occupation, b: occupation, c: occupation }).chain((occupations) =>
      fc.array(
        fc
          .record({
            story: fc.constantFrom('a', 'b', 'c'),
            campaign: fc.constantFrom('k1', 'k2'),
            since: fc.constantFrom('2026-10-01', '2026-12-01'),
          })
          .map((release) => aReleasedStory({ ...release, occupation: occupations[release.story as 'a' | 'b' | 'c'] })),
        { maxLength: 6 },
      ),
    );
    const ads = fc
      .constantFrom('2343', '5120', null)
      .chain((occupation) =>
        fc.constantFrom('2026-11-25', '2026-12-13', '2026-10-02').map((closes) => ({ occupation, closes })),
      );
    fc.assert(
      fc.property(fc.tuple(ads, ads, ads), stories, placements, (facts, released, current) => {
        const open = openVacancies(
          facts.map((about, index) => aVacancy({ id: `v${index + 1}`, ...about })),
          day,
        );
        const { add, keep, remove } = selectPlacements(open, released, current, day);
        const after = [...keep, ...add];
        expect(new Set(after.map((one) => one.vacancy)).size).toBe(after.length);
        const accounted = [...keep, ...remove].map((one) => JSON.stringify(bare(one))).sort();
        expect(accounted).toEqual(current.map((one) => JSON.stringify(bare(one))).sort());
        const next = selectPlacements(open, released, after.map(bare), day);
        expect([next.add, next.remove]).toEqual([[], []]);
      }),
      { numRuns: 500 },
    );
  });
});
