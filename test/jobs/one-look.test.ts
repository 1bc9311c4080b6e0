import { describe, expect, it } from 'vitest';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { JobReport } from '#functions/ground/run-report/job-report.ts';
import { planCampaigns } from '#functions/jobs/plan-campaigns.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { syndicateVacancies } from '#functions/jobs/syndicate-vacancies.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { due, newsroomWorld, nine, story } from '#test/builders/core/newsroom-world.ts';
import { repeatedReads } from '#test/builders/core/repeated-reads.ts';
import { elsasStory, omarsStory, put, smallWorld, widePicture } from '#test/builders/newsroom/world.ts';

/** Of all reads of a run. */
const mostAgain = 0.02;

const runs: readonly (readonly [name: string, job: (deps: Deps) => Promise<JobReport>])[] = [
  ['review-stories', reviewStories],
  ['plan-campaigns', planCampaigns],
  ['syndicate-vacancies', syndicateVacancies],
];

const expectOneLook = async (deps: Deps, job: (deps: Deps) => Promise<JobReport>): Promise<void> => {
  const watched = repeatedReads(deps);
  await job(watched.deps);
  const { all, again } = watched.reads();
  expect(all).toBeGreaterThan(15);
  expect(again.length / all, again.join('\n')).toBeLessThanOrEqual(mostAgain);
};

describe('a job reads hardly anything twice', () => {
  it.each(runs)('%s', async (_, job) => {
    const deps = await smallWorld();
    const picture = await widePicture();
    await put(deps, {
      'stories/approved/vi-bestammer/story.md': elsasStory,
      'stories/approved/vi-bestammer/elsa.jpg': picture,
      'stories/drafts/omar/story.md': omarsStory,
      'stories/drafts/omar/elsa.jpg': picture,
    });
    for (const [, earlier] of runs) {
      if (earlier === job) break;
      await earlier(deps);
    }
    await expectOneLook(deps, job);
  });

  it('withdraw-stories, with a story to take down', async () => {
    const { deps, linkedin, at } = await newsroomWorld();
    await reviewStories(deps);
    for (const channel of ['site', 'linkedin'] as const) await servePublication(deps, due({ channel }));
    const file = await deps.content.get(`stories/approved/${story}/story.md`);
    await deps.content.put(`stories/withdrawn/${story}/story.md`, file?.body ?? '');
    await deps.content.remove(`stories/approved/${story}/story.md`);
    at(nine.add({ hours: 24 }));
    await reviewStories(deps);
    await expectOneLook(deps, withdrawStories);
    expect(linkedin.posts()).toEqual([]);
  });
});
