import type { PlacedBlock } from '#functions/ads/vacancies/placement.ts';
import type { Release } from '#functions/ads/vacancies/release.ts';
import { readAllJson, readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { consentRefusal } from '#functions/story/consent/permits.ts';
import { readNamedConsents } from '#functions/story/consent/read-consents.ts';
import { isPaused } from '#functions/story/quiet/pause.ts';
import { readPauses } from '#functions/story/quiet/read-pauses.ts';
import type { StoryPeople } from '#functions/story/stories/pinned-people.ts';
import { readPinnedPeople } from '#functions/story/stories/read-pinned-people.ts';
import { type StoryFacts, storyFactsKey } from '#functions/story/stories/story-facts.ts';

type Needs = Pick<Deps, 'content' | 'records' | 'reports' | 'clock'>;

/** A block that may stand in a vacancy's ad at this moment. */
export type PublishedBlock = { readonly story: string; readonly html: string; readonly paused: boolean };

/**
 * Those whom the last approval names and those whom the file names today. A consent that is gone or can't be read lifts
 * nothing by itself: it is asked about, and taking down decides.
 */
const isPermitted = async (
  deps: Needs,
  facts: StoryFacts | null,
  pinned: StoryPeople | undefined,
  timeZone: string,
): Promise<boolean> => {
  const approval = pinned?.approvals.at(-1);
  const ids = [...(approval?.people ?? []), ...(facts?.people ?? [])].map(({ consent }) => consent);
  const { consents } = await readNamedConsents(deps, ids);
  const images = approval?.images === true || (facts?.images ?? 0) > 0;
  const use = { channel: 'job-boards', images, at: deps.clock.now(), timeZone } as const;
  return [...consents.values()].every((consent) => consentRefusal(consent, use) === null);
};

/** By vacancy; and the stories that may stand in ads at all. */
export type PublishedBlocks = {
  readonly blocks: ReadonlyMap<string, PublishedBlock>;
  readonly released: ReadonlySet<string>;
};

/**
 * The blocks that are placed, by vacancy, with pause and each person's permission read anew: a block without permission is not
 * among them, so it leaves the ad.
 */
export const publishedBlocks = async (deps: Needs, timeZone: string): Promise<PublishedBlocks> => {
  const [placed, releases, pinned, { pauses }] = await Promise.all([
    readAllJson<PlacedBlock>(deps.reports, 'placements/'),
    readAllJson<Release>(deps.reports, 'releases/'),
    readPinnedPeople(deps),
    readPauses(deps),
  ]);
  const allowed = new Map<string, { readonly may: boolean; readonly unit: string }>();
  for (const story of new Set([...placed, ...releases].map((one) => one.story))) {
    const facts = await readJson<StoryFacts>(deps.reports, storyFactsKey(story));
    allowed.set(story, {
      may: await isPermitted(deps, facts, pinned.get(story), timeZone),
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
