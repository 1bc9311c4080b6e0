import * as z from 'zod';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Act, ActDeps } from '#functions/jobs/acts/act.ts';
import { backToDrafts, lyingOf } from '#functions/jobs/acts/approve.ts';
import { Name, Version, Words } from '#functions/jobs/acts/form-fields.ts';
import { changed, noStory } from '#functions/jobs/acts/refusals.ts';
import { toldAlready } from '#functions/jobs/acts/told-already.ts';
import { noteKey, noteText, readNotes } from '#functions/story/stories/note.ts';

const input = z.object({ story: Name, seen: Version, text: Words });

/** The storyteller is asked to change something, in words that lie beside the story; one that was approved is a draft again. */
export const askChange: Act<z.infer<typeof input>, ActDeps> = {
  name: 'ask-change',
  roles: ['communicator'],
  input,
  // Words may name people, and what is recorded stays.
  about: ({ story, seen, text }) => ({ subject: story, seen: `${seen} ${sha256(text).slice(0, 12)}` }),
  prepare: async (deps, { who }, { story, seen, text }) => {
    const lies = await lyingOf(deps, story);
    if (lies === null) return noStory(story);
    const { place, now, isDraft } = lies;
    if (now !== seen) return changed(now);
    const told = isDraft ? null : await toldAlready(deps, place.id);
    if (told !== null) return told;
    const { notes } = await readNotes(deps, 'drafts', place.name);
    const isAsked = notes.some((note) => note.about === seen && note.by === who && note.text === text);
    if (isAsked && isDraft) return { stands: true, seen };
    return {
      stands: false,
      effect: async (at) => {
        if (!isDraft) await backToDrafts(deps, place, seen);
        const note = { by: who, at, about: seen, text };
        await deps.content.put(noteKey('drafts', place.name, at), noteText(note), {
          ifAbsent: true,
          contentType: 'text/markdown; charset=utf-8',
        });
        return { seen };
      },
    };
  },
  undo: null,
};
