import type { PlacedBlock } from '#functions/ads/vacancies/placement.ts';
import type { Release } from '#functions/ads/vacancies/release.ts';
import { readAllJson, readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { consentRefusal } from '#functions/story/consent/permits.ts';
import { readNamedConsents } from '#functions/story/consent/read-consents.ts';
import { isPaused } from '#functions/story/quiet/pause.ts';
import { readPauses } from '#functions/story/quiet/read-pauses.ts';
import { type StoryFacts, storyFactsKey } from '#functions/story/stories/story-facts.ts';

type Needs = Pick<Deps, 'content' | 'reports' | 'clock'>;

/** A block that may stand in a vacancy's ad at this moment. */
export type PublishedBlock = { readonly story: string; readonly html: string; readonly paused: boolean };

const isPermitted = async (deps: Needs, story: StoryFacts, timeZone: string): Promise<boolean> => {
  const ids = story.people.map(({ consent }) => consent);
  const consents = await readNamedConsents(deps, ids);
  const use = { channel: 'job-boards', images: story.images > 0, at: deps.clock.now(), timeZone } as const;
  return ids.every((id) => {
    const consent = consents.get(id);
    return consent !== undefined && consentRefusal(consent, use) === null;
  });
};

/** By vacancy; and the stories that may stand in ads at all. */
export type PublishedBlocks = {
  readonly blocks: ReadonlyMap<string, PublishedBlock>;
  readonly released: ReadonlySet<string>;
};

/**
 * The blocks that are placed, by vacancy, with pause and each person's permission read anew: a block without permission is not
 * among them, so it leaves the ad. A story whose facts are lost is left as it is until the review has written them again.
 */
export const publishedBlocks = async (deps: Needs, timeZone: string): Promise<PublishedBlocks> => {
  const [placed, releases, { pauses }] = await Promise.all([
    readAllJson<PlacedBlock>(deps.reports, 'placements/'),
    readAllJson<Release>(deps.reports, 'releases/'),
    readPauses(deps),
  ]);
  const allowed = new Map<string, { readonly may: boolean; readonly unit: string }>();
  for (const story of new Set([...placed, ...releases].map((one) => one.story))) {
    const facts = await readJson<StoryFacts>(deps.reports, storyFactsKey(story));
    allowed.set(story, {
      may: facts === null || (await isPermitted(deps, facts, timeZone)),
      unit: facts?.unit ?? '',
    });
  }
  const blocks = new Map(
    placed.flatMap(({ vacancy, story, campaign, html }) => {
      const { may = true, unit = '' } = allowed.get(story) ?? {};
      if (!may) return [];
      const paused = isPaused(pauses, { unit, campaign, channel: 'job-boards', story });
      return [[vacancy, { story, html, paused }] as const];
    }),
  );
  const released = new Set(releases.map(({ story }) => story).filter((story) => allowed.get(story)?.may === true));
  return { blocks, released };
};
