import { join } from 'node:path';
import { directoryStore } from '#functions/adapters/object-store/directory.ts';
import { collectEngagement } from '#functions/jobs/collect-engagement.ts';
import { planCampaigns } from '#functions/jobs/plan-campaigns.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { sealRecords } from '#functions/jobs/seal-records.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { mailDigest } from '#functions/newsroom/digests/mail-digest.ts';
import { writeDigest } from '#functions/newsroom/digests/write-digest.ts';
import { listStories } from '#functions/story/stories/list-stories.ts';
import { due, newsroomWorld, nine, type World } from '#test/builders/core/newsroom-world.ts';
import { root } from '#test/repository/source-tree.ts';

/** The week in which the sample's stories were told. */
export const sampleWeek = '2026-W48';

const otherElsa = { key: 'p-0201', consent: 'elsa-natt-2026', story: 'pa-vag-hem' };

/** Somebody else who is called Elsa, in another unit and another occupation, with a story of her own. */
const addNamesake = async ({ deps: { content } }: World): Promise<void> => {
  const text = async (key: string) => new TextDecoder().decode((await content.get(key))?.body);
  const consent = (await text('consents/elsa-2026.yaml')).replace('p-0001', otherElsa.key);
  await content.put(`consents/${otherElsa.consent}.yaml`, consent);
  const story = (await text('stories/approved/natt-i-hemtjansten/story.md'))
    .replace(/title: .*/, 'title: På väg hem från natten')
    .replace('amir-2026', otherElsa.consent)
    .replaceAll('Amir', 'Elsa')
    .replace(/images:[\s\S]*?callTo/, 'callTo');
  await content.put(`stories/approved/${otherElsa.story}/story.md`, story);
};

/** Carries a story to `withdrawn/`. */
const withdraw = async ({ deps: { content } }: World, story: string): Promise<void> => {
  for (const { key } of await content.list(`stories/approved/${story}/`)) {
    await content.put(key.replace('approved', 'withdrawn'), (await content.get(key))?.body ?? '');
    await content.remove(key);
  }
};

/**
 * The sample content after a week: told on the site and at LinkedIn, planned, measured, digested, mailed and sealed; one
 * story was withdrawn, and one other person is called Elsa.
 */
export const sampleWorld = async (): Promise<World> => {
  const world = await newsroomWorld();
  const { deps } = world;
  for (const { key } of await deps.content.list('')) await deps.content.remove(key);
  for (const { key } of await deps.records.list('')) await deps.records.remove(key);
  const files = directoryStore(join(root, 'content'));
  for (const { key } of await files.list('')) await deps.content.put(key, (await files.get(key))?.body ?? '');
  await deps.content.put(
    'channels.yaml',
    'linkedin: { on: true, apart: PT0S, catchUp: PT0S }\ndigest: { recipients: [ledning@nordhamn.example] }\n',
  );
  await addNamesake(world);
  await reviewStories(deps);
  for (const { id } of await listStories(deps, 'approved'))
    for (const channel of ['site', 'linkedin'] as const)
      await servePublication(deps, due({ story: id, channel, campaign: 'hostens-bristyrken' }));
  await planCampaigns(deps);
  world.at(nine.add({ hours: 24 * 7 }));
  await collectEngagement(deps);
  await writeDigest(deps, sampleWeek);
  await mailDigest(deps, sampleWeek);
  await withdraw(world, 'vattnet-i-kranen');
  await withdrawStories(deps);
  await reviewStories(deps);
  await planCampaigns(deps);
  await sealRecords(deps);
  return world;
};
