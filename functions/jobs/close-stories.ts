import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import type { CommonDeps } from '#functions/ground/ports/deps.ts';
import { closeInDigests } from '#functions/newsroom/digests/close-in-digests.ts';
import { closeInMails } from '#functions/newsroom/digests/close-in-mails.ts';
import { sheetKey } from '#functions/newsroom/page-kit/address.ts';
import { closedFacts, closedSheet, isClosed } from '#functions/newsroom/screens/closed-story.ts';
import { pageContextOf } from '#functions/newsroom/screens/queries/page-context-of.ts';
import { putPage } from '#functions/newsroom/screens/queries/put-page.ts';
import { keptReviewKey } from '#functions/newsroom/screens/review-signature.ts';
import type { Gathered } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import { markPages } from '#functions/publishing/publications/ledger/pages-marker.ts';
import { type StoryPeople, storyPeopleKey } from '#functions/story/stories/pinned-people.ts';
import { type StoryFacts, storyFactsKey } from '#functions/story/stories/story-facts.ts';

type Needs = Pick<CommonDeps, 'reports' | 'clock' | 'language' | 'newsroomAddress'>;

/** Whom the approvals named is known by the records; what was kept of it beside them goes. */
const forgetPeople = async ({ reports }: Needs, pinned: StoryPeople | undefined): Promise<void> => {
  if (pinned === undefined || !pinned.approvals.some(({ people }) => people !== null)) return;
  const approvals = pinned.approvals.map((one) => ({ ...one, people: null }));
  const known: StoryPeople = { ...pinned, approvals };
  await putChanged(reports, storyPeopleKey(pinned.story), JSON.stringify(known), 'application/json');
};

const derived = (id: string): readonly string[] => [
  keptReviewKey(id),
  `reviews/vectors/${id}.json`,
  `reviews/answers/${id}.json`,
];

/**
 * What remains of stories that are gone from every channel: their id. Names, words and pictures leave the digests, the sheets and the facts
 * that every page is drawn from; the facts go last, and tell that all is done. Answers how many were closed.
 */
export const closeStories = async (
  deps: Needs,
  { settings, campaigns }: Pick<Gathered, 'settings' | 'campaigns'>,
  stories: readonly StoryFacts[],
  pinned: ReadonlyMap<string, StoryPeople>,
): Promise<number> => {
  for (const { id } of stories) await forgetPeople(deps, pinned.get(id));
  const open = stories.filter((story) => !isClosed(story));
  if (open.length === 0) return 0;
  await markPages(deps);
  const context = pageContextOf({ settings, campaigns, pauses: [], now: deps.clock.now(), language: deps.language });
  const closed = open.map((story) => ({
    id: story.id,
    title: closedFacts(story).title,
    names: [
      ...story.people.map(({ name }) => name),
      ...(pinned.get(story.id)?.approvals ?? []).flatMap(({ people }) => (people ?? []).map(({ name }) => name)),
    ],
  }));
  await closeInDigests(deps, closed, context);
  await closeInMails(deps, [...closed.flatMap(({ names }) => names), ...open.map(({ title }) => title)]);
  for (const story of open) {
    const facts = closedFacts(story);
    await putPage(deps.reports, sheetKey(story.id), closedSheet(facts, story.folder, context, deps.language));
    for (const key of derived(story.id)) await deps.reports.remove(key);
    await putChanged(deps.reports, storyFactsKey(story.id), JSON.stringify(facts), 'application/json');
  }
  return open.length;
};
