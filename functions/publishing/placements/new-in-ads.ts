import type { Release } from '#functions/ads/vacancies/release.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Selection } from '#functions/publishing/placements/select-placements.ts';
import { wordsRefusal } from '#functions/story/consent/approved-words.ts';
import { nameAgrees } from '#functions/story/consent/name-agrees.ts';
import { readNamedConsents } from '#functions/story/consent/read-consents.ts';
import { type StoryFacts, storyFactsKey } from '#functions/story/stories/story-facts.ts';

type Needs = Pick<Deps, 'content' | 'reports'>;

const isApproved = async (deps: Needs, story: string, words: string | undefined): Promise<boolean> => {
  if (words === undefined) return true;
  const people = (await readJson<StoryFacts>(deps.reports, storyFactsKey(story)))?.people ?? [];
  const { consents } = await readNamedConsents(
    deps,
    people.map(({ consent }) => consent),
  );
  return people.every(({ name, consent: id }) => {
    const consent = consents.get(id);
    return consent !== undefined && nameAgrees(name, consent.displayName) && wordsRefusal(consent, words) === null;
  });
};

/**
 * Policy: words that differ from what a person has approved enter no further ad, nor does a story whose consent is gone, can't
 * be read, or is somebody else's. Where they stand they are left.
 */
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
