import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { type Answer, readAnswers } from '#functions/publishing/withdrawals/answer.ts';
import { type Doubts, doubtsKey } from '#functions/publishing/withdrawals/doubt.ts';
import type { Consent } from '#functions/story/consent/consent.ts';
import { readConsents } from '#functions/story/consent/read-consents.ts';
import { listStories } from '#functions/story/stories/list-stories.ts';
import type { StoryPeople } from '#functions/story/stories/pinned-people.ts';
import { readPinnedPeople } from '#functions/story/stories/read-pinned-people.ts';
import type { StoryFolder } from '#functions/story/stories/story.ts';

/** What says whether something that stands may stand. */
export type PermissionFacts = {
  /** The folders that a story lies in today. */
  readonly places: ReadonlyMap<string, readonly StoryFolder[]>;
  /** Whom the approvals of each story name. */
  readonly pinned: ReadonlyMap<string, StoryPeople>;
  /** Consents whose file is there and does not hold. */
  readonly unreadable: ReadonlySet<string>;
  /** Consents as they were last read, so that an end by date is kept although the file is gone. */
  readonly lastRead: ReadonlyMap<string, Consent>;
  readonly answers: ReadonlyMap<string, Answer>;
  /** What stood in doubt when the last run looked. */
  readonly doubts: Doubts;
};

/** `consents-last-read.json` in `reports`. */
export const lastReadKey = 'consents-last-read.json';

export const readPermissionFacts = async (
  deps: Pick<Deps, 'content' | 'records' | 'reports'>,
): Promise<PermissionFacts> => {
  const [places, pinned, { unreadable }, lastRead, { answers }, doubts] = await Promise.all([
    listStories(deps),
    readPinnedPeople(deps),
    readConsents(deps),
    readJson<Readonly<Record<string, Consent>>>(deps.reports, lastReadKey),
    readAnswers(deps),
    readJson<Doubts>(deps.reports, doubtsKey),
  ]);
  const folders = Map.groupBy(places, ({ id }) => id);
  return {
    places: new Map([...folders].map(([id, all]) => [id, all.map(({ folder }) => folder)])),
    pinned,
    unreadable,
    lastRead: new Map(Object.entries(lastRead ?? {})),
    answers,
    doubts: doubts ?? {},
  };
};
