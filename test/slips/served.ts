import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { readAllPlans } from '#functions/publishing/campaigns/day-plans.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** What stands and what is planned, a line a thing. */
export const served = async (deps: Deps): Promise<readonly string[]> => {
  const [plans, facts, publications, site] = await Promise.all([
    readAllPlans(deps),
    readAllJson<StoryFacts>(deps.reports, 'stories/'),
    readAllJson<PublicationProjection>(deps.reports, 'publications/'),
    deps.site.list(''),
  ]);
  return [
    ...plans.flatMap(({ planned }) =>
      planned.flatMap(({ slot, campaign, story, channel }) =>
        story === null ? [] : `slot ${slot} ${campaign} ${story} ${channel}`,
      ),
    ),
    ...facts.map(({ id, approval }) => `story ${id} ${approval === null ? 'not approved' : 'approved'}`),
    ...publications.map(({ story, channel, state }) => `told ${story} ${channel} ${state}`),
    ...site.filter(({ key }) => /^(jobs|stories)\/[^/]+\/index\.html$/.test(key)).map(({ key }) => `page ${key}`),
  ].sort();
};

/** What a slip in a file may take away with it: the thing that the file is about. */
const ofFile: Readonly<Record<string, RegExp>> = {
  'campaigns/vintern.yaml': /^slot .* vintern |^slot .* karin /,
  'consents/karin-2026.yaml': / karin\b/,
  'vacancies/kock.yaml': /kock/,
  'vacancies/feeds.yaml': /page jobs\/(ett|tva)-/,
  'stories/approved/karin/story.md': / karin\b/,
  'stories/drafts/nora/story.md': / nora\b/,
};

export const others = (all: readonly string[], file: string): readonly string[] => {
  const own = ofFile[file];
  return own === undefined ? all : all.filter((line) => !own.test(line));
};

/** The kinds of file in which a slip is made. */
export const kinds: readonly string[] = [
  ...['brand.yaml', 'organisation.yaml', 'channels.yaml', 'calendar.yaml', 'employer-values.yaml'],
  ...['pause.yaml', 'pauses/story-nora.yaml'],
  ...Object.keys(ofFile),
];
