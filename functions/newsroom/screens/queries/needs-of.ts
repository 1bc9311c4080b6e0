import { Temporal } from 'temporal-polyfill';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Need } from '#functions/newsroom/screens/front/front-view.ts';
import { asksPerson } from '#functions/newsroom/screens/job-ads/asks-person.ts';
import { accessNeeds } from '#functions/newsroom/screens/queries/access-needs.ts';
import { aheadNeeds } from '#functions/newsroom/screens/queries/ahead-needs.ts';
import type { SlotFacts } from '#functions/newsroom/screens/queries/calendar/slot-facts.ts';
import { commentNeeds } from '#functions/newsroom/screens/queries/comment-needs.ts';
import { consentNeeds } from '#functions/newsroom/screens/queries/consent-needs.ts';
import { handAds } from '#functions/newsroom/screens/queries/hand-ads.ts';
import { localDayOf } from '#functions/newsroom/screens/queries/instant-of.ts';
import { linkOf } from '#functions/newsroom/screens/queries/link-of.ts';
import { campaignName } from '#functions/newsroom/screens/queries/named.ts';
import { type NewsroomFacts, timeZoneOf, todayOf } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { publicationNeeds } from '#functions/newsroom/screens/queries/publication-needs.ts';
import type { OpenWithdrawal } from '#functions/newsroom/screens/withdrawals/withdrawals-view.ts';
import type { StoryFolder } from '#functions/story/stories/story.ts';

const lateWithdrawals = (open: readonly OpenWithdrawal[], now: Temporal.Instant): readonly Need[] =>
  open
    .filter(({ deadline }) => Temporal.Instant.compare(deadline, now) <= 0)
    .map(({ story, deadline }) => ({ kind: 'withdrawal-late', story, deadline }));

const faultyIn = ({ gathered }: NewsroomFacts, folder: StoryFolder): readonly Need[] =>
  gathered.stories
    .filter((story) => story.folder === folder && story.errors > 0)
    .map((story) => ({ kind: 'findings', story: linkOf(gathered.stories, story.id), errors: story.errors }));

const draftNeeds = (facts: NewsroomFacts): readonly Need[] => {
  const { stories } = facts.gathered;
  const ready = stories.filter((story) => story.folder === 'drafts' && story.errors === 0);
  return [
    ...ready.map((story): Need => ({ kind: 'to-approve', story: linkOf(stories, story.id) })),
    ...faultyIn(facts, 'drafts'),
  ];
};

/** Empty slots of the next seven days; later ones are the calendar's to tell. */
const emptySlots = (facts: NewsroomFacts, slots: readonly SlotFacts[]): readonly Need[] => {
  const last = todayOf(facts).add({ days: 6 });
  return slots
    .filter((slot) => slot.state === 'empty' && Temporal.Instant.compare(slot.at, facts.now) >= 0)
    .filter((slot) => Temporal.PlainDate.compare(localDayOf(slot.at, timeZoneOf(facts)), last) <= 0)
    .map((slot) => ({
      kind: 'empty-slot',
      slot: slot.at,
      campaign: campaignName(facts.gathered.campaigns, slot.campaign),
      reason: slot.reason,
    }));
};

/** One need for all ads together; the page of job ads holds each. */
const jobAdNeeds = (facts: NewsroomFacts): readonly Need[] => {
  const errors = handAds(facts).filter(asksPerson).length;
  return errors === 0 ? [] : [{ kind: 'job-ads', errors }];
};

/** More at once are no list that anybody walks through; the rest comes up as these are mended. */
const mostFiles = 10;

/** The first of each file before the second of any, so that one file full of faults hides no other. */
const fileByFile = (findings: readonly Finding[]): readonly Finding[] => {
  const files = [...Map.groupBy(findings, ({ file }) => file).values()];
  const most = Math.max(0, ...files.map(({ length }) => length));
  return Array.from({ length: most }, (_, n) => files.flatMap((own) => own[n] ?? [])).flat();
};

const contentNeeds = ({ content = [] }: NewsroomFacts): readonly Need[] =>
  fileByFile(content.filter(({ severity }) => severity === 'error'))
    .slice(0, mostFiles)
    .map(({ file, line, message, hint }) => ({ kind: 'content', file, line, message, hint }));

const isUrgent = (kind: Need['kind']): boolean => ['take-down-by-hand', 'by-hand', 'unknown-send'].includes(kind);

/** `permissions`: what stands without one, or came back. What waits for a person today: what went wrong in publishing, then what has a day, then what waits for its writer. */
export const needsOf = (
  facts: NewsroomFacts,
  slots: readonly SlotFacts[],
  withdrawals: readonly OpenWithdrawal[],
  permissions: readonly Need[],
): readonly Need[] => {
  const published = publicationNeeds(facts);
  const [access, consents, empty] = [accessNeeds(facts), consentNeeds(facts), emptySlots(facts, slots)];
  const ahead = aheadNeeds(facts, slots, [...access, ...consents, ...empty]);
  return [
    ...published.filter((need) => isUrgent(need.kind)),
    ...lateWithdrawals(withdrawals, facts.now),
    ...permissions,
    ...published.filter((need) => !isUrgent(need.kind)),
    ...ahead.filter(({ severity }) => severity === 'error'),
    ...contentNeeds(facts),
    ...jobAdNeeds(facts),
    ...access,
    ...faultyIn(facts, 'approved'),
    ...consents,
    ...ahead.filter(({ severity }) => severity === 'warning'),
    ...commentNeeds(facts),
    ...empty,
    ...draftNeeds(facts),
  ];
};
