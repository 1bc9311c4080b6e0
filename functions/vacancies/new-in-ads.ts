import { wordsRefusal } from '#functions/consent/approved-words.ts';
import { readNamedConsents } from '#functions/consent/read-consents.ts';
import { readJson } from '#functions/ledger/read-json.ts';
import type { Deps } from '#functions/ports/deps.ts';
import { type StoryFacts, storyFactsKey } from '#functions/stories/story-facts.ts';
import type { Release } from '#functions/vacancies/release.ts';
import type { Selection } from '#functions/vacancies/select-placements.ts';

type Needs = Pick<Deps, 'content' | 'reports'>;

const isApproved = async (deps: Needs, story: string, words: string | undefined): Promise<boolean> => {
  if (words === undefined) return true;
  const people = (await readJson<StoryFacts>(deps.reports, storyFactsKey(story)))?.people ?? [];
  const consents = await readNamedConsents(
    deps,
    people.map(({ consent }) => consent),
  );
  return [...consents.values()].every((consent) => wordsRefusal(consent, words) === null);
};

/** Policy: words that differ from what a person has approved enter no further ad. Where they stand they are left. */
export const newInAds = async (
  deps: Needs,
  add: Selection['add'],
  released: readonly Release[],
): Promise<Selection['add']> => {
  const words = new Map(released.map((release) => [release.story, release.words]));
  const approved = new Set<string>();
  for (const story of new Set(add.map((one) => one.story)))
    if (await isApproved(deps, story, words.get(story))) approved.add(story);
  return add.filter(({ story }) => approved.has(story));
};
