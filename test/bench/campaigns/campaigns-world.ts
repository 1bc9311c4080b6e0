import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { storyFactsKey } from '#functions/story/stories/story-facts.ts';
import { type BenchStories, benchStories } from '#test/bench/bench-stories.ts';
import type { CampaignsPlan } from '#test/bench/campaigns/campaigns-plan.ts';
import { storyOf } from '#test/builders/newsroom/stories.ts';

const mostStories = 4;
let made: Promise<BenchStories> | null = null;

export type CampaignsWorld = Pick<Deps, 'content' | 'records' | 'reports' | 'site'> & {
  readonly stories: readonly string[];
  readonly campaigns: readonly string[];
  /** The text of each story's post. */
  readonly texts: ReadonlyMap<string, string>;
};

const channelsFile = ({ apart, catchUp, byHand }: CampaignsPlan): string =>
  `linkedin: { on: true, apart: PT${apart}M, catchUp: PT${catchUp}M, by: ${byHand ? 'hand' : 'api'} }\n`;

const campaignFile = (id: string, { slots, maxLateness }: CampaignsPlan['campaigns'][number]): string =>
  `id: ${id}
name: Kampanj ${id}
from: 2026-11-24
until: 2026-11-24
slots: [${slots.map((at) => `{ days: [tue], at: "${at}" }`).join(', ')}]
channels: [linkedin]
perPerson: P0D
perUnit: P0D
maxLateness: ${maxLateness}
`;

const copied = async (from: ObjectStore): Promise<ObjectStore> => {
  const to = memoryStore();
  for (const { key } of await from.list('')) await to.put(key, (await from.get(key))?.body ?? '');
  return to;
};

/** An employer with a few approved stories and several campaigns that all may tell them, before anything is planned. */
export const campaignsWorld = async (plan: CampaignsPlan): Promise<CampaignsWorld> => {
  made ??= benchStories(mostStories);
  const { content: shared, approvals, commentaries } = await made;
  const content = await copied(shared);
  const [records, reports, site] = [memoryStore(), memoryStore(), memoryStore()];
  for (const { key, body } of approvals) await records.put(key, body);
  const stories = Array.from({ length: plan.stories }, (_, n) => `berattelse-${n}`);
  const campaigns = plan.campaigns.map((_, n) => `kampanj-${n}`);
  await content.put('channels.yaml', channelsFile(plan));
  for (const [n, campaign] of plan.campaigns.entries())
    await content.put(`campaigns/kampanj-${n}.yaml`, campaignFile(`kampanj-${n}`, campaign));
  for (const id of stories) await reports.put(storyFactsKey(id), JSON.stringify(storyOf({ id })));
  const texts = new Map(stories.map((id, n) => [id, commentaries[n] ?? '']));
  return { content, records, reports, site, stories, campaigns, texts };
};
