import { beforeEach, describe, expect, it } from 'vitest';
import { planCampaigns } from '#functions/jobs/plan-campaigns.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { startDue } from '#functions/jobs/start-due.ts';
import { readAllPlans } from '#functions/publishing/campaigns/day-plans.ts';
import { newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';

const file = 'campaigns/hosten.yaml';
const campaign = (id: string, at: string): string => `id: ${id}
name: Hösten
from: 2026-11-01
until: 2027-02-28
slots: [{ days: [thu], at: "${at}" }]
channels: [linkedin]
`;
const thursday = '2026-11-26T08:00:00Z';

let world: World;
const put = (key: string, text: string) => world.deps.content.put(key, text);
const filled = async () =>
  (await readAllPlans(world.deps))
    .flatMap(({ planned }) => planned)
    .filter((one) => one.story !== null)
    .map(({ campaign: id, story: told, instant }) => `${id} ${told} ${instant}`);
const calendar = async (): Promise<string> =>
  new TextDecoder().decode((await world.deps.reports.get('newsroom/calendar/index.html'))?.body);

beforeEach(async () => {
  world = await newsroomWorld();
  await put(file, campaign('hosten', '09:00'));
  await reviewStories(world.deps);
  await planCampaigns(world.deps);
});

const planned = `hosten ${story} ${thursday}`;

describe('the last plan of a campaign whose file broke', () => {
  it.each([
    ['is no YAML', 'id: [hosten\n'],
    ['has a field misspelt', campaign('hosten', '09:00').replace('slots:', 'slotz:')],
    ['has another id', campaign('nagot-annat', '09:00')],
    ['ends before it begins', campaign('hosten', '09:00').replace('2027-02-28', '2026-10-01')],
  ])('stands, is told and is sent, where the file %s', async (_, text) => {
    expect(await filled()).toEqual([planned]);
    await put(file, text);
    const { findings } = await planCampaigns(world.deps);
    expect(findings.some((one) => one.file === file && one.severity === 'error')).toBe(true);
    expect(await filled()).toEqual([planned]);
    const page = await calendar();
    expect(page).toContain('Vi bestämmer veckan tillsammans');
    expect(page).toContain('Det som redan är planerat går ut som det är');
    world.at(nine.add({ hours: 48 }));
    await startDue(world.deps);
    expect(world.asked()).toContain('PublicationDue');
  });

  it('stands night after night, and nothing of it is told by another campaign', async () => {
    await put(file, 'id: [hosten\n');
    await put('campaigns/var.yaml', campaign('var', '12:00'));
    await planCampaigns(world.deps);
    await planCampaigns(world.deps);
    expect(await filled()).toEqual([planned]);
  });

  it('gives way to the file once it is mended, and says no more of it', async () => {
    await put(file, 'id: [hosten\n');
    await planCampaigns(world.deps);
    await put(file, campaign('hosten', '10:00'));
    await planCampaigns(world.deps);
    expect(await filled()).toEqual([`hosten ${story} 2026-11-26T09:00:00Z`]);
    expect(await calendar()).not.toContain('Det som redan är planerat');
  });

  it('goes with a file that somebody has taken away', async () => {
    await world.deps.content.remove(file);
    await planCampaigns(world.deps);
    expect(await filled()).toEqual([]);
  });
});
