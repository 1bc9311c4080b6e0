import * as z from 'zod';
import { fileVersion } from '#functions/ground/ledger/file-version.ts';
import type { Act, ActDeps } from '#functions/jobs/acts/act.ts';
import { Name, Version } from '#functions/jobs/acts/form-fields.ts';
import { ownDraft } from '#functions/jobs/acts/own-draft.ts';
import { changed } from '#functions/jobs/acts/refusals.ts';
import { findStory } from '#functions/story/stories/list-stories.ts';
import { storyFolderKey } from '#functions/story/stories/story.ts';

const input = z.object({ story: Name, seen: Version });

/** A draft that was never approved is taken away by who wrote it. Its text goes last, since it says whose it is. */
export const removeDraft: Act<z.infer<typeof input>, Pick<ActDeps, 'content' | 'records' | 'clock' | 'writer'>> = {
  name: 'remove-draft',
  roles: ['storyteller', 'communicator'],
  input,
  about: ({ story, seen }) => ({ subject: story, seen }),
  prepare: async (deps, actor, { story, seen }) => {
    if ((await findStory(deps, 'drafts', story)) === null) return { stands: true, nothing: true, seen: null };
    const own = await ownDraft(deps, actor, story);
    if ('done' in own) return own;
    const now = fileVersion(own.stored.body);
    if (now !== seen) return changed(now);
    return {
      stands: false,
      effect: async () => {
        const heads = await deps.content.list(`${storyFolderKey('drafts', own.place.name)}/`);
        for (const { key } of heads) if (key !== own.key) await deps.content.remove(key);
        await deps.content.remove(own.key);
        return { seen: null };
      },
    };
  },
  undo: null,
};
