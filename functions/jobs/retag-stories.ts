import { eachByItself } from '#functions/ground/ledger/each-by-itself.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { readAsToday, type TaggedStory } from '#functions/jobs/tag-story.ts';
import { readReviewFacts } from '#functions/newsroom/review/read-review-facts.ts';
import { approvalInForce } from '#functions/story/stories/approval.ts';
import { listStories } from '#functions/story/stories/list-stories.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';
import { type StoryFolder, storyFileKey } from '#functions/story/stories/story.ts';
import { type StoryFacts, storyFactsKey } from '#functions/story/stories/story-facts.ts';
import { publishedValues, type ToldValues } from '#functions/story/stories/told-values.ts';

/** `chosen`: a person's answer stands. `likely`: other values are counted and matched. `order`: only the suggestions are others. */
export type Retagging = 'same' | 'chosen' | 'order' | 'likely' | 'new';

export type RetaggedStory = {
  readonly story: string;
  readonly folder: StoryFolder;
  readonly change: Retagging;
  /** As the last review left it, and which reader it was; null before its first. */
  readonly before: { readonly values: ToldValues; readonly version: string | null } | null;
  readonly after: { readonly values: ToldValues; readonly version: string };
  /** What the approval in force publishes: pinned, and not changed by any reader. */
  readonly published: readonly string[];
};

const same = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');

const changeOf = (before: StoryFacts | null, { values, suggested }: TaggedStory): Retagging => {
  if (before === null) return 'new';
  if (values.by === 'person') return 'chosen';
  if (!same(before.values.values, values.values)) return 'likely';
  const shown = ({ shown: three }: NonNullable<StoryFacts['suggested']>) => three.map(({ value }) => value);
  return before.suggested !== undefined && same(shown(before.suggested), shown(suggested)) ? 'same' : 'order';
};

/**
 * What reading every story again would change, for who is about to change the reader, the set or the taxonomy. Writes
 * nothing but what the reader keeps of its work: the next review is what tags anew, and no review changes what is pinned.
 */
export const retagStories = async (
  deps: Pick<Deps, 'content' | 'records' | 'reports' | 'pictures' | 'detector' | 'clock' | 'values' | 'log'>,
): Promise<readonly RetaggedStory[] | null> => {
  const places = await listStories(deps);
  const { facts } = await readReviewFacts(deps, places);
  if (facts === null) return null;
  const told = places.filter(({ folder }) => folder !== 'withdrawn');
  const fileOf = ({ folder, name }: (typeof told)[number]) => storyFileKey(folder, name);
  const { answers } = await eachByItself(deps, told, { fileOf }, async (place): Promise<readonly RetaggedStory[]> => {
    const tagged = await readAsToday(deps, facts, place);
    if (tagged === null) return [];
    const [before, { entries }] = [
      await readJson<StoryFacts>(deps.reports, storyFactsKey(place.id)),
      await readApprovals(deps, place.id),
    ];
    const approval = approvalInForce(entries);
    return [
      {
        story: place.id,
        folder: place.folder,
        change: changeOf(before, tagged),
        before: before && { values: before.values, version: before.suggested?.version ?? null },
        after: { values: tagged.values, version: tagged.reading.version },
        published: approval === null ? [] : publishedValues(approval.values),
      },
    ];
  });
  return answers.flat();
};
