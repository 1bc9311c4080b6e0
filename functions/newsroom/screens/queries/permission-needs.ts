import { Temporal } from 'temporal-polyfill';
import type { Need } from '#functions/newsroom/screens/front/front-view.ts';
import { linkOf } from '#functions/newsroom/screens/queries/link-of.ts';
import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import type { KeptReceipt } from '#functions/newsroom/screens/queries/receipts-of.ts';
import { doubtInWords } from '#functions/publishing/withdrawals/doubt-words.ts';
import type { OpenDoubt } from '#functions/publishing/withdrawals/ended-permissions.ts';
import { cameBack } from '#functions/publishing/withdrawals/takedown-receipt.ts';

/** How long it is asked who put back what had been taken down. */
const remembered = { hours: 14 * 24 } as const;

const doubtNeeds = ({ gathered }: NewsroomFacts, open: readonly OpenDoubt[]): readonly Need[] =>
  open.flatMap((doubt) =>
    doubt.stories.map((story): Need => {
      const published = gathered.publications.find((projection) => projection.story === story)?.publication ?? '';
      const about = doubt.kind === 'folder-gone' ? `publication-${published}` : doubt.about;
      return {
        kind: 'in-doubt',
        story: linkOf(gathered.stories, story),
        reason: doubtInWords(doubt),
        answer: `answers/${about}.yaml`,
        deadline: doubt.until,
      };
    }),
  );

const returnNeeds = ({ gathered, now }: NewsroomFacts, kept: readonly KeptReceipt[]): readonly Need[] =>
  kept.flatMap(({ receipt }): readonly Need[] => {
    const { story, channel, reason, at, ended = at } = receipt;
    if (reason !== cameBack || Temporal.Instant.compare(at, now.subtract(remembered)) < 0) return [];
    return [{ kind: 'came-back', story: linkOf(gathered.stories, story), channel, since: ended }];
  });

/** What stands and nobody knows the permission of, and what was taken down and came back. */
export const permissionNeeds = (
  facts: NewsroomFacts,
  open: readonly OpenDoubt[],
  kept: readonly KeptReceipt[],
): readonly Need[] => [...doubtNeeds(facts, open), ...returnNeeds(facts, kept)];
