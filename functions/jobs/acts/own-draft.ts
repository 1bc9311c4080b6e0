import type { StoredObject } from '#functions/ground/ports/object-store.ts';
import type { ActDeps, Actor, Refused } from '#functions/jobs/acts/act.ts';
import { noStory, refused } from '#functions/jobs/acts/refusals.ts';
import { findStory, type StoryLocation } from '#functions/story/stories/list-stories.ts';
import { storyFileKey } from '#functions/story/stories/story.ts';
import { readStoryBytes } from '#functions/story/stories/story-file.ts';

/** A draft that may be changed, and who wrote it. */
export type OwnDraft = {
  readonly place: StoryLocation;
  readonly key: string;
  readonly stored: StoredObject;
  readonly writer: string;
};

const notYours = refused(
  'role',
  'Det här är någon annans utkast. Bara den som skrev det, eller en kommunikatör, kan ändra i det.',
  'This is the draft of somebody else. Only who wrote it, or a communicator, can change it.',
);

const approvedAlready = refused(
  'refused',
  'Berättelsen är inget utkast längre. Be en kommunikatör om att få ändra i den.',
  'The story is no draft any more. Ask a communicator to let you change it.',
);

/** A storyteller's own by the key in the file or on it; a communicator may change any. */
export const ownDraft = async (
  deps: Pick<ActDeps, 'content'>,
  { role, who, person }: Actor,
  story: string,
): Promise<OwnDraft | Refused> => {
  const place = await findStory(deps, 'drafts', story);
  if (place === null) return (await findStory(deps, 'approved', story)) === null ? noStory(story) : approvedAlready;
  const key = storyFileKey('drafts', place.name);
  const stored = await deps.content.get(key);
  if (stored === null) return noStory(story);
  const { 'written-by': tagged } = await deps.content.tags(key);
  const author = readStoryBytes('drafts', place.name, stored.body).story?.front.author;
  const isOwn = tagged === who || (tagged === undefined && (author === who || author === person.signIn));
  if (role === 'storyteller' && !isOwn) return notYours;
  return { place, key, stored, writer: tagged ?? who };
};
