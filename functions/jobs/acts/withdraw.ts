import * as z from 'zod';
import type { Act, ActDeps } from '#functions/jobs/acts/act.ts';
import { Name, Words } from '#functions/jobs/acts/form-fields.ts';
import { noStory } from '#functions/jobs/acts/refusals.ts';
import { findStory } from '#functions/story/stories/list-stories.ts';
import { isMoveLeft, moveStory } from '#functions/story/stories/move-story.ts';
import { storyFolderKey } from '#functions/story/stories/story.ts';
import { storyIdOf } from '#functions/story/stories/story-id.ts';

const folders = ['approved', 'drafts'] as const;

const input = z.object({ story: Name, reason: Words });

/** A story is moved to `withdrawn/` with the reason beside it, so that it is taken down everywhere. */
export const withdraw: Act<z.infer<typeof input>, Pick<ActDeps, 'content' | 'records' | 'clock' | 'writer'>> = {
  name: 'withdraw',
  urgent: true,
  roles: ['communicator'],
  input,
  about: ({ story }) => ({ subject: story, seen: null }),
  prepare: async (deps, _, { story, reason }) => {
    const found = await Promise.all(folders.map((folder) => findStory(deps, folder, story)));
    const places = found.filter((place) => place !== null);
    const name = places[0]?.name ?? (await findStory(deps, 'withdrawn', story))?.name;
    if (name === undefined) return noStory(story);
    const reasonKey = `${storyFolderKey('withdrawn', name)}/reason.txt`;
    const id = storyIdOf(name);
    const left = await Promise.all(folders.map((from) => isMoveLeft(deps, id, from, 'withdrawn')));
    if (places.length === 0 && !left.includes(true) && (await deps.content.head(reasonKey)) !== null)
      return { stands: true, seen: null };
    return {
      stands: false,
      effect: async () => {
        for (const [n, folder] of folders.entries()) await moveStory(deps, found[n]?.name ?? name, folder, 'withdrawn');
        await deps.content.put(reasonKey, `${reason}\n`, { contentType: 'text/plain; charset=utf-8' });
        return { seen: null };
      },
    };
  },
  undo: null,
};
