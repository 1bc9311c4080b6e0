import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';
import { pinnedPeople, type StoryPeople, storyPeopleKey } from '#functions/story/stories/pinned-people.ts';

type Needs = Pick<Deps, 'records' | 'reports'>;

/** Of each story whether its chain can be read or not: one that is broken must not keep the others from being protected. */
const readAnew = async (deps: Needs, story: string): Promise<StoryPeople> => {
  try {
    const people = pinnedPeople(story, await readApprovals(deps, story));
    await deps.reports.put(storyPeopleKey(story), JSON.stringify(people), { contentType: 'application/json' });
    return people;
  } catch {
    // What is broken is told by `vardag verify`; the people of the file still count.
    return { story, entries: 0, inForce: false, approvals: [] };
  }
};

/**
 * Whom the approvals of every story name, from the records: a folder that is gone, renamed or changed says nothing here. One
 * list call, and the reading of those chains that have grown since they were read last.
 */
export const readPinnedPeople = async (deps: Needs): Promise<ReadonlyMap<string, StoryPeople>> => {
  const [heads, known] = await Promise.all([
    deps.records.list('approvals/'),
    readAllJson<StoryPeople>(deps.reports, 'approved-people/'),
  ]);
  const kept = new Map(known.map((one) => [one.story, one]));
  const chains = Map.groupBy(heads, ({ key }) => (key.split('/')[1] ?? '').replace(/^[0-9a-f]{2}-/, ''));
  const all = new Map<string, StoryPeople>();
  for (const [story, entries] of chains) {
    const read = kept.get(story);
    all.set(story, read?.entries === entries.length ? read : await readAnew(deps, story));
  }
  return all;
};
