import * as z from 'zod';
import type { Act, ActDeps, Actor, Effected, Prepared, Refused } from '#functions/jobs/acts/act.ts';
import { Name, Names, Version } from '#functions/jobs/acts/form-fields.ts';
import { changed, noStory, refused } from '#functions/jobs/acts/refusals.ts';
import { toldAlready } from '#functions/jobs/acts/told-already.ts';
import {
  type Approvable,
  approvable,
  approveDraft,
  type DraftApproval,
  isAnsweredBefore,
} from '#functions/jobs/approve-draft.ts';
import { checkStory } from '#functions/jobs/check-story.ts';
import { isSamePerson } from '#functions/newsroom/review/is-same-person.ts';
import { keepNewestSheet } from '#functions/newsroom/review/newest-sheet.ts';
import { findStory, type StoryLocation } from '#functions/story/stories/list-stories.ts';
import { isMoveLeft, moveStory } from '#functions/story/stories/move-story.ts';
import { storyFileKey } from '#functions/story/stories/story.ts';
import { readStoryBytes } from '#functions/story/stories/story-file.ts';

type Unmoved = Exclude<DraftApproval, { readonly moved: true }>;

const wordsFor = (no: Unmoved, story: string): Refused => {
  switch (no.why) {
    case 'absent':
      return noStory(story);
    case 'errors':
      return refused(
        'refused',
        'Rätta felen först, så går den att godkänna.',
        'Mend the errors first, and it can be approved.',
        { findings: no.findings },
      );
    case 'unseen':
      return changed(no.seen);
    case 'values': {
      const known = no.known.join(', ');
      return refused(
        'invalid',
        `Högst tre värden, och bland dem som finns: ${known}.`,
        `At most three values, and among those that exist: ${known}.`,
        { field: 'values' },
      );
    }
    case 'unsigned':
      return refused(
        'refused',
        'Ingen kan skriva under just nu, så inget är flyttat. Logga in igen och försök på nytt.',
        'Nobody can sign now, so nothing was moved. Sign in again and try once more.',
      );
  }
};

const refusedFor = (no: Unmoved, story: string): Refused => ({ ...wordsFor(no, story), detail: no });

const own = refused(
  'refused',
  'Du har skrivit berättelsen. Be en kollega godkänna den.',
  'You wrote the story. Ask a colleague to approve it.',
);

/** By the name in the file, and by who put it there where the store knows. */
const isAuthor = async (deps: Pick<ActDeps, 'content'>, { person }: Actor, place: StoryLocation): Promise<boolean> => {
  const key = storyFileKey(place.folder, place.name);
  const stored = await deps.content.get(key);
  const author = stored && readStoryBytes(place.folder, place.name, stored.body).story?.front.author;
  const { 'written-by': writer } = await deps.content.tags(key);
  const names = [person.signIn, ...(person.key === null ? [] : [person.key])];
  return [author, writer].some((one) => one && names.some((name) => isSamePerson(name, one)));
};

/** `none` answers that it is none of them; left out, nobody has answered. */
const Answer = Names.transform((values) => (values.includes('none') ? [] : values));
const input = z.object({ story: Name, seen: Version, values: Answer.optional() });

/** Is it there already, as the version that was read? */
const approvedAs = async (deps: ActDeps, story: string, seen: string): Promise<Prepared> => {
  const place = await findStory(deps, 'approved', story);
  if (place === null) return noStory(story);
  const now = (await checkStory(deps, place)).seen;
  if (now !== seen && !(await isAnsweredBefore(deps, place.id, now, seen))) return changed(now);
  if (!(await isMoveLeft(deps, place.id, 'drafts', 'approved'))) return { stands: true, seen: now };
  const effect = async (): Promise<Effected> => {
    await moveStory(deps, place.name, 'drafts', 'approved');
    return { seen: now };
  };
  return { stands: false, effect };
};

/** A draft is moved to `approved/`, as the version that was read, by somebody who did not write it. */
export const approve: Act<z.infer<typeof input>, ActDeps> = {
  name: 'approve',
  roles: ['communicator'],
  input,
  about: ({ story, seen }) => ({ subject: story, seen }),
  prepare: async (deps, actor, { story, seen, values }) => {
    const found: Approvable = await approvable(deps, story, seen);
    if (found.moved === false) return found.why === 'absent' ? approvedAs(deps, story, seen) : refusedFor(found, story);
    if (await isAuthor(deps, actor, found.place)) return own;
    const answer = values === undefined ? {} : { values };
    const effect = async (): Promise<Effected | Refused> => {
      const done = await approveDraft(deps, story, { elsewhere: deps.pinnedElsewhere === true, seen, ...answer });
      return done.moved ? { seen: done.seen, detail: { by: done.by } } : refusedFor(done, story);
    };
    return { stands: false, effect };
  },
  undo: 'undo-approval',
};

const undoInput = z.object({ story: Name, seen: Version });

/** The story is among the drafts again, while it has not gone out. */
export const undoApproval: Act<z.infer<typeof undoInput>, ActDeps> = {
  name: 'undo-approval',
  roles: ['communicator'],
  input: undoInput,
  about: ({ story, seen }) => ({ subject: story, seen }),
  prepare: async (deps, _, { story, seen }) => {
    const lies = await lyingOf(deps, story);
    if (lies === null) return noStory(story);
    const { place, now, isDraft } = lies;
    if (isDraft) return { stands: true, seen: now };
    if (now !== seen) return changed(now);
    const told = await toldAlready(deps, place.id);
    return told ?? { stands: false, effect: () => backToDrafts(deps, place, seen) };
  },
  undo: 'approve',
};

/** Where a story lies that is approved or a draft, and as which version; halfway back it is no draft yet. */
export const lyingOf = async (
  deps: ActDeps,
  story: string,
): Promise<{ readonly place: StoryLocation; readonly now: string | null; readonly isDraft: boolean } | null> => {
  const approved = await findStory(deps, 'approved', story);
  const draft = await findStory(deps, 'drafts', story);
  const place = approved ?? draft;
  if (place === null) return null;
  const { id, name } = place;
  const left = await isMoveLeft(deps, id, 'approved', 'drafts');
  const whole = (await deps.content.head(storyFileKey(place.folder, name))) !== null;
  const now = (await checkStory(deps, whole || draft === null ? place : draft, left)).seen;
  return { place, now, isDraft: approved === null && !left };
};

/** From `approved/` to `drafts/`; what somebody had said of the version that lay there counts no more. */
export const backToDrafts = async (
  deps: ActDeps,
  { id, name }: StoryLocation,
  seen: string | null,
): Promise<Effected> => {
  await moveStory(deps, name, 'approved', 'drafts');
  if (deps.pinnedElsewhere !== true) await keepNewestSheet(deps, id, { seen, spent: null });
  return { seen };
};
