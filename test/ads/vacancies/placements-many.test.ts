import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { selectPlacements } from '#functions/publishing/placements/select-placements.ts';
import { aReleasedStory, aVacancy } from '#test/ads/vacancies/a-vacancy.ts';

const monday = Temporal.PlainDate.from('2026-11-23');
const occupations = ['2343', '5120', '5321'] as const;
const roots = ['utbildning', 'kultur'] as const;
const languages = ['sv', 'en'] as const;

const ads = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    occupation: fc.constantFrom(...occupations, null),
    unit: fc.constantFrom(...roots, null),
    language: fc.constantFrom(...languages),
    published: fc.constantFrom('2026-10-01', '2026-11-23', '2026-11-25'),
    closes: fc.constantFrom('2026-11-24', '2026-11-26', '2026-12-31'),
  }),
  { selector: (ad) => ad.id, maxLength: 12 },
);
const releases = fc.uniqueArray(
  fc.record({
    story: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    campaign: fc.constantFrom('k1', 'k2'),
    since: fc.constantFrom('2026-10-01', '2026-11-24', '2026-12-01'),
  }),
  { selector: ({ story, campaign }) => `${story} ${campaign}`, maxLength: 8 },
);
/** A story is about one occupation, of one unit, in one language, whichever campaign released it. */
const ofStory = (release: { story: string; campaign: string; since: string }) => {
  const n = release.story.charCodeAt(0);
  return aReleasedStory({
    ...release,
    occupation: occupations[n % 2] ?? '',
    unit: roots[n % 2] ?? '',
    language: n % 5 === 0 ? 'en' : 'sv',
  });
};

describe('blocks in many ads', () => {
  test('stand one in each, never in a closed ad or one that closes within two days, in its language', () => {
    fc.assert(
      fc.property(ads, releases, fc.nat(6), (facts, released, later) => {
        const day = monday.add({ days: later });
        const vacancies = facts.map((about) => aVacancy(about));
        const { add } = selectPlacements(vacancies, released.map(ofStory), [], day);
        expect(new Set(add.map((one) => one.vacancy)).size).toBe(add.length);
        for (const placement of add) {
          const ad = facts.find((one) => one.id === placement.vacancy);
          const story = released.map(ofStory).find((one) => one.story === placement.story);
          expect(ad && ad.published <= day.toString() && ad.closes > day.add({ days: 2 }).toString()).toBe(true);
          expect([story?.language, ad?.occupation]).toEqual([ad?.language, expect.any(String)]);
          expect(story?.occupation === ad?.occupation || story?.unit === ad?.unit).toBe(true);
          expect(placement.reason.sv).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('do not depend on the order of ads, stories or blocks', () => {
    const shuffled = <T>(items: readonly T[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
    const sorted = (list: readonly { vacancy: string }[]) => list.map((one) => JSON.stringify(one)).sort();
    fc.assert(
      fc.property(
        fc.tuple(ads, releases).chain(([facts, released]) => {
          const current = facts.flatMap((ad, n) => {
            const release = released[n % Math.max(1, released.length)];
            return release === undefined
              ? []
              : [{ vacancy: ad.id, story: release.story, campaign: release.campaign, since: '2026-11-23T10:00:00Z' }];
          });
          return fc.tuple(
            fc.constant({ facts, released, current }),
            shuffled(facts),
            shuffled(released),
            shuffled(current),
          );
        }),
        ([{ facts, released, current }, facts2, released2, current2]) => {
          const select = (a: typeof facts, r: typeof released, c: typeof current) =>
            selectPlacements(
              a.map((about) => aVacancy(about)),
              r.map(ofStory),
              c,
              monday,
            );
          const [one, other] = [select(facts, released, current), select(facts2, released2, current2)];
          for (const part of ['add', 'keep', 'remove'] as const) expect(sorted(other[part])).toEqual(sorted(one[part]));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('stay through the week when a story joins or another leaves, and change on Monday', () => {
    const vacancy = aVacancy({ closes: '2027-06-30' });
    const stories = ['a', 'b', 'c'].map((story) => aReleasedStory({ story }));
    const [placed] = selectPlacements([vacancy], stories, [], monday).add;
    if (placed === undefined) throw new Error('Nothing was placed.');
    const { story, campaign } = placed;
    const standing = [{ vacancy: vacancy.id, story, campaign, since: '2026-11-23T08:00:00Z' }];
    const more = [...stories, ...['0', 'd', 'e'].map((name) => aReleasedStory({ story: name }))];
    const fewer = stories.filter((one) => one.story === story || one.story === 'a');
    for (const now of [more, fewer]) {
      const { add, keep, remove } = selectPlacements([vacancy], now, standing, monday.add({ days: 6 }));
      expect([add.length, keep.length, remove.length]).toEqual([0, 1, 0]);
    }
    const turns = [1, 2, 3].map(
      (weeks) => selectPlacements([vacancy], stories, standing, monday.add({ weeks })).add[0]?.story ?? story,
    );
    expect(new Set(turns)).toEqual(new Set(['a', 'b', 'c']));
  });

  test('are spread evenly over the stories that fit', () => {
    const stories = ['a', 'b', 'c', 'd'].map((story) => aReleasedStory({ story }));
    const vacancies = Array.from({ length: 1_000 }, (_, n) => aVacancy({ id: `varbi-${502_000 + n}` }));
    const { add } = selectPlacements(vacancies, stories, [], monday);
    for (const { story } of stories) {
      const share = add.filter((one) => one.story === story).length / add.length;
      expect(share).toBeGreaterThan(0.2);
      expect(share).toBeLessThan(0.3);
    }
  });

  test('take time with the ads, not with the ads times the stories', () => {
    const stories = Array.from({ length: 4_000 }, (_, n) =>
      aReleasedStory({ story: `s${n}`, occupation: occupations[n % 3] ?? '' }),
    );
    const timed = (count: number): number => {
      const vacancies = Array.from({ length: count }, (_, n) =>
        aVacancy({ id: `v${n}`, occupation: occupations[n % 3] ?? '' }),
      );
      const began = performance.now();
      expect(selectPlacements(vacancies, stories, [], monday).add).toHaveLength(count);
      return performance.now() - began;
    };
    timed(1_000);
    expect(timed(16_000) / timed(2_000)).toBeLessThan(30);
    expect(timed(2_000)).toBeLessThan(1_500);
  });
});
