import { agreementOf } from '#functions/newsroom/digests/agreement-of.ts';
import { unitName, valueName } from '#functions/newsroom/screens/queries/named.ts';
import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { pageContextOf } from '#functions/newsroom/screens/queries/page-context-of.ts';
import type { CoverageRow, CoverageView } from '#functions/newsroom/screens/value-coverage/coverage-view.ts';
import { findOccupation, rootUnit } from '#functions/story/organisation/organisation.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** Stories a value, administration and occupation should have in a year where the values file says nothing. */
const usualTarget = 1;
const hoursAYear = 365 * 24;

type Place = { readonly unit: string; readonly occupation: string };

/** Where stories come from or campaigns look: an administration and an occupation that belong together. */
const placesOf = ({ gathered }: NewsroomFacts): readonly Place[] => {
  const told = gathered.stories
    .filter(({ folder }) => folder !== 'withdrawn')
    .map(({ unit, occupation }) => ({ unit: rootUnit(unit), occupation }));
  const sought = gathered.campaigns.flatMap(({ pick }) =>
    pick.units.flatMap((unit) => pick.occupations.map((occupation) => ({ unit: rootUnit(unit), occupation }))),
  );
  const known = [...told, ...sought].filter(({ unit, occupation }) => unit !== '' && occupation !== '');
  return [...new Map(known.map((place) => [`${place.unit} ${place.occupation}`, place])).values()];
};

/** Stories told in the last year, each once. */
const toldStories = ({ gathered, now }: NewsroomFacts): readonly StoryFacts[] => {
  const since = now.subtract({ hours: hoursAYear }).toString();
  const ids = new Set(
    gathered.publications
      .filter(({ vacancy, publishedAt }) => vacancy === null && publishedAt !== null && publishedAt >= since)
      .map(({ story }) => story),
  );
  return gathered.stories.filter(({ id }) => ids.has(id));
};

/**
 * Every value in every administration and occupation that stories come from or campaigns look for, the worst gap first:
 * what is missing of the target, times one more than the shortage of the occupation.
 */
export const coverageOf = (facts: NewsroomFacts): CoverageView => {
  const { settings } = facts.gathered;
  const told = toldStories(facts);
  const { language } = facts;
  const rows = placesOf(facts).flatMap(({ unit, occupation }) =>
    settings.values.map((value): CoverageRow => {
      const own = told.filter(
        (story) =>
          rootUnit(story.unit) === unit && story.occupation === occupation && story.values.values.includes(value.id),
      );
      const likely = own.filter(({ values }) => values.by === 'machine').length;
      const known = findOccupation(settings.organisation, occupation);
      const target = value.target ?? usualTarget;
      const shortage = known?.shortage ?? 0;
      return {
        value: valueName(settings, value.id, language),
        unit: unitName(settings, unit, language),
        occupation: known?.name[language] ?? occupation,
        shortage,
        chosen: own.length - likely,
        likely,
        target,
        gap: Math.max(0, target - own.length) * (1 + shortage),
      };
    }),
  );
  const approved = facts.gathered.stories.filter(({ folder, approval }) => folder === 'approved' && approval !== null);
  return {
    context: pageContextOf({ ...facts, ...facts.gathered }),
    rows: rows.toSorted((a, b) => b.gap - a.gap || a.chosen + a.likely - b.chosen - b.likely),
    unanswered: approved.filter(({ values }) => values.by === 'machine').length,
    answeredNone: approved.filter(({ values }) => values.by === 'person' && values.values.length === 0).length,
    agreement: agreementOf(facts.gathered.stories, settings, language),
  };
};
