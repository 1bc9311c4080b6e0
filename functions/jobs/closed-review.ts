import type { Finding } from '#functions/ground/findings/finding.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ReviewFacts } from '#functions/newsroom/review/review-story.ts';
import { isClosed } from '#functions/newsroom/screens/closed-story.ts';
import { isConsentOver } from '#functions/story/consent/permits.ts';
import type { StoryLocation } from '#functions/story/stories/list-stories.ts';
import { storyPeopleKey } from '#functions/story/stories/pinned-people.ts';
import { storyFileKey } from '#functions/story/stories/story.ts';
import { type StoryFacts, storyFactsKey } from '#functions/story/stories/story-facts.ts';
import { readStoryBytes } from '#functions/story/stories/story-file.ts';

type Needs = Pick<Deps, 'content' | 'reports' | 'clock'>;

const endedFinding = (place: StoryLocation): Finding => ({
  file: storyFileKey(place.folder, place.name),
  line: null,
  rule: 'ended-in-approved',
  severity: 'warning',
  message: {
    sv: 'Ett samtycke har tagit slut och berättelsen är borta från alla kanaler, men mappen ligger kvar i approved.',
    en: 'A consent has ended and the story is out of every channel, but the folder still lies in approved.',
  },
  hint: {
    sv: 'Flytta mappen till withdrawn, eller be om ett nytt samtycke.',
    en: 'Move the folder to withdrawn, or ask for a new consent.',
  },
});

/**
 * Of a closed story nothing is to stand in the reports again: not while it lies in `withdrawn/`, nor in `approved/` with a consent that is
 * over. Answers what is said of it; null when it is to be reviewed; then whom its approvals name is read anew, since that was forgotten.
 */
export const closedReview = async (
  deps: Needs,
  facts: Pick<ReviewFacts, 'consents' | 'settings'>,
  place: StoryLocation,
): Promise<readonly Finding[] | null> => {
  if (!isClosed(await readJson<StoryFacts>(deps.reports, storyFactsKey(place.id)))) return null;
  if (place.folder === 'withdrawn') return [];
  const stored = await deps.content.get(storyFileKey(place.folder, place.name));
  const story = stored === null ? null : readStoryBytes(place.folder, place.name, stored.body).story;
  const { timeZone } = facts.settings.brand;
  const isOver = (id: string): boolean => {
    const consent = facts.consents.get(id);
    return consent !== undefined && isConsentOver(consent, deps.clock.now(), timeZone);
  };
  if (place.folder === 'approved' && story?.front.people.some(({ consent }) => isOver(consent)) === true)
    return [endedFinding(place)];
  await deps.reports.remove(storyPeopleKey(place.id));
  return null;
};
