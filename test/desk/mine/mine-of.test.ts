import { expect, it } from 'vitest';
import { mineOf } from '#functions/desk/mine/mine-of.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import type { Person } from '#functions/story/organisation/person.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { newsroomWorld } from '#test/builders/core/newsroom-world.ts';

const eva: Person = {
  name: 'Eva',
  signIn: 'eva.k',
  key: null,
  roles: ['communicator'],
  units: [],
  language: null,
  mail: null,
};

it('offers a draft to approve when it has been reviewed, and not before', async () => {
  const { deps } = await newsroomWorld();
  await deps.content.put('stories/drafts/ny/story.md', aStorySource({ title: 'Ny', unit: 'utbildning' }));
  expect((await mineOf(deps, eva)).approve).toEqual([]);
  await reviewStories(deps);
  expect((await mineOf(deps, eva)).approve).toMatchObject([{ id: 'ny', title: 'Ny' }]);
});
