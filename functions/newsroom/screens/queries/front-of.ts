import { Temporal } from 'temporal-polyfill';
import type { DigestRow } from '#functions/newsroom/screens/digest-list/digest-list-view.ts';
import type { FrontView } from '#functions/newsroom/screens/front/front-view.ts';
import type { SlotFacts } from '#functions/newsroom/screens/queries/calendar/slot-facts.ts';
import { needsOf } from '#functions/newsroom/screens/queries/needs-of.ts';
import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { pageContextOf } from '#functions/newsroom/screens/queries/page-context-of.ts';
import { weekOf } from '#functions/newsroom/screens/queries/week-of.ts';
import type { OpenWithdrawal } from '#functions/newsroom/screens/withdrawals/withdrawals-view.ts';

/** Addresses of the public story pages and of the embedded sandboxes; null when there is none. */
export type FrontLinks = {
  readonly site: string | null;
  readonly sandbox: string | null;
  readonly platsbanken: string | null;
};

export type FrontFacts = {
  readonly slots: readonly SlotFacts[];
  readonly digests: readonly DigestRow[];
  readonly withdrawals: readonly OpenWithdrawal[];
  readonly links: FrontLinks;
};

const storiesOf = (all: readonly { readonly story: string | null }[]): number =>
  new Set(all.flatMap((one) => one.story ?? [])).size;

/** What needs a person, the week, the latest digest, and how much stands behind each door. */
export const frontOf = (facts: NewsroomFacts, { slots, digests, withdrawals, links }: FrontFacts): FrontView => {
  const { stories, publications } = facts.gathered;
  const [latest] = digests;
  const ahead = slots.filter((slot) => slot.state === 'planned' && Temporal.Instant.compare(slot.at, facts.now) >= 0);
  return {
    context: pageContextOf({ ...facts, ...facts.gathered }),
    needs: needsOf(facts, slots, withdrawals),
    week: weekOf(facts, slots),
    digest: latest === undefined ? null : { period: latest.period, numbers: latest.numbers },
    counts: {
      stories: stories.filter((story) => story.folder !== 'withdrawn').length,
      planned: storiesOf(ahead),
      published: storiesOf(publications.filter((projection) => projection.state === 'published')),
      withdrawalsOpen: withdrawals.length,
      digests: digests.length,
      jobAds: facts.boardAds.ads.length,
    },
    ...links,
  };
};
