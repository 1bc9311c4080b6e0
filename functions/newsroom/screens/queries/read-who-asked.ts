import { entryKey } from '#functions/ground/ledger/chain.ts';
import { mapConcurrent } from '#functions/ground/ledger/map-concurrent.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import type { OpenWithdrawal } from '#functions/newsroom/screens/withdrawals/withdrawals-view.ts';
import { actPrefix } from '#functions/publishing/records/act-entry.ts';

/**
 * Who asked that each be taken down, as the record of acts has it: an act's place is known from what it is and whose it is, so
 * that a look costs a read for each who may, and none of all that ever was done.
 */
export const readWhoAsked = async (
  { records }: Pick<Deps, 'records'>,
  open: readonly OpenWithdrawal[],
  { people = [] }: Pick<NewsroomFacts, 'people'>,
): Promise<readonly OpenWithdrawal[]> => {
  const able = people.filter(({ roles }) => roles.includes('communicator'));
  return mapConcurrent(open, async (one) => {
    if (one.cause !== 'story-withdrawn') return one;
    for (const { name, signIn } of able) {
      const prefix = actPrefix({ act: 'withdraw', subject: one.story.id, seen: null, who: signIn });
      if ((await readJson(records, entryKey(prefix, 0))) !== null) return { ...one, by: name };
    }
    return one;
  });
};
