import { beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { slotOf } from '#functions/desk/calendar/slot-of.ts';
import { planCampaigns } from '#functions/jobs/plan-campaigns.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { readAllPlans } from '#functions/publishing/campaigns/day-plans.ts';
import { moveStory } from '#functions/story/stories/move-story.ts';
import { aCampaign } from '#test/builders/core/a-campaign.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { newsroomWorld, story, type World } from '#test/builders/core/newsroom-world.ts';

let world: World;
let slot: { readonly campaign: string; readonly instant: string };
beforeEach(async () => {
  world = await newsroomWorld();
  await world.deps.content.put('campaigns/hosten.yaml', stringify(aCampaign()));
  await reviewStories(world.deps);
  await planCampaigns(world.deps);
  const [first] = (await readAllPlans(world.deps)).flatMap(({ planned }) => planned);
  if (first === undefined) throw new Error('nothing is planned');
  slot = first;
});

/** What can be chosen for the slot, before any job has looked again. */
const choices = async () => (await slotOf(world.deps, slot.campaign, slot.instant))?.approved;

describe('the stories that a slot can have', () => {
  it('are those that are approved', async () => {
    expect(await choices()).toMatchObject([{ id: story }]);
  });

  it('hold one that was approved a moment ago', async () => {
    await world.approve('dagen-efter', aStorySource({ title: 'Dagen efter' }));
    expect(await choices()).toContainEqual({ id: 'dagen-efter', title: 'Dagen efter' });
  });

  it('hold none that lies there and that nobody has approved', async () => {
    await world.deps.content.put('stories/approved/inte-an/story.md', aStorySource({ title: 'Inte än' }));
    expect(await choices()).toMatchObject([{ id: story }]);
  });

  it('hold none that was withdrawn a moment ago', async () => {
    await moveStory(world.deps, story, 'approved', 'withdrawn');
    expect(await choices()).toEqual([]);
  });
});
