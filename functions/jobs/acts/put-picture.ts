import * as z from 'zod';
import { splicedYaml } from '#functions/ground/findings/spliced-yaml.ts';
import { fileVersion } from '#functions/ground/ledger/file-version.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { PictureFacts } from '#functions/ground/ports/picture-renderer.ts';
import type { Act, ActDeps, Actor, Effected, Refused } from '#functions/jobs/acts/act.ts';
import { Name } from '#functions/jobs/acts/form-fields.ts';
import { ownDraft } from '#functions/jobs/acts/own-draft.ts';
import { changed, refused } from '#functions/jobs/acts/refusals.ts';
import { withFront } from '#functions/story/stories/draft-form.ts';
import { imageKey } from '#functions/story/stories/story.ts';
import { readStoryBytes } from '#functions/story/stories/story-file.ts';
import { storyIdOf } from '#functions/story/stories/story-id.ts';

type Needs = Pick<ActDeps, 'content' | 'records' | 'clock' | 'writer' | 'pictures'>;

export const largestPicture = 25_000_000;
const mostPictures = 20;

const input = z.object({
  story: Name,
  name: Name,
  bytes: z.instanceof(Uint8Array).refine(({ length }) => length > 0),
});
type Input = z.infer<typeof input>;

const endings: Partial<Readonly<Record<PictureFacts['format'], string>>> = { jpeg: 'jpg', png: 'png', webp: 'webp' };

const unreadable = refused(
  'invalid',
  'Bilden gick inte att läsa. Spara den som JPEG och försök igen.',
  'The picture could not be read. Save it as JPEG and try again.',
  { field: 'picture' },
);
const tooHeavy = refused(
  'invalid',
  'Bilden är större än 25 MB. Spara en mindre.',
  'The picture is larger than 25 MB. Save a smaller one.',
  { field: 'picture' },
);
const tooMany = refused(
  'refused',
  `Berättelsen har redan ${mostPictures} bilder. Ta bort någon först.`,
  `The story has ${mostPictures} pictures already. Remove one first.`,
  { field: 'picture' },
);

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && sha256(a) === sha256(b);

/** The name that it gets: what it was called, as an id, with the ending of what it is; another picture's name is not taken. */
const nameFor = async (deps: Needs, folder: string, { name, bytes }: Input, ending: string) => {
  const base = storyIdOf(name.replace(/\.[A-Za-z0-9]{1,5}$/, '')).slice(0, 60);
  for (let n = 1; n <= mostPictures * 2; n += 1) {
    const file = `${n === 1 ? base : `${base}-${n}`}.${ending}`;
    const standing = await deps.content.get(imageKey('drafts', folder, file));
    if (standing === null || isSame(standing.body, bytes)) return { file, isThere: standing !== null };
  }
  return null;
};

/** The story's file with the picture named in it; itself where it is named already, null where that can't be written. */
const naming = (folder: string, body: Uint8Array, file: string): string | null => {
  const source = new TextDecoder().decode(body);
  const images = readStoryBytes('drafts', folder, body).story?.front.images ?? [];
  if (images.some((image) => image.file === file)) return source;
  return withFront(source, (front) => splicedYaml(front, [{ at: ['images', images.length], set: { file } }]));
};

const attempts = 5;

const named = async (deps: Needs, actor: Actor, story: string, file: string): Promise<Effected | Refused> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const own = await ownDraft(deps, actor, story);
    if ('done' in own) return own;
    const text = naming(own.place.name, own.stored.body, file);
    if (text === null) return unreadable;
    const written = await deps.content.put(own.key, text, {
      ifMatch: own.stored.etag,
      contentType: 'text/markdown; charset=utf-8',
      tags: { 'written-by': own.writer },
    });
    if (written.written) return { seen: fileVersion(new TextEncoder().encode(text)), subject: file };
  }
  return changed(null);
};

/** A picture is put beside a draft and named in it, judged by its bytes and not by its name. What it shows is asked afterwards. */
export const putPicture: Act<Input, Needs> = {
  name: 'put-picture',
  roles: ['storyteller', 'communicator'],
  input,
  about: ({ story, name, bytes }) => ({ subject: `${story}/${name}`, seen: sha256(bytes) }),
  prepare: async (deps, actor, given) => {
    if (given.bytes.length > largestPicture) return tooHeavy;
    const own = await ownDraft(deps, actor, given.story);
    if ('done' in own) return own;
    const { place, stored, writer } = own;
    const facts = await deps.pictures.inspect(given.bytes);
    const ending = 'problem' in facts ? undefined : endings[facts.format];
    if (ending === undefined) return unreadable;
    const found = await nameFor(deps, place.name, given, ending);
    if (found === null) return tooMany;
    const text = naming(place.name, stored.body, found.file);
    if (text === null)
      return refused(
        'refused',
        'Uppgifterna överst i filen går inte att läsa. Rätta dem först.',
        'The facts at the top of the file can not be read. Mend them first.',
      );
    const isNamed = text === new TextDecoder().decode(stored.body);
    const images = readStoryBytes('drafts', place.name, stored.body).story?.front.images ?? [];
    if (!isNamed && images.length >= mostPictures) return tooMany;
    if (found.isThere && isNamed) return { stands: true, seen: fileVersion(stored.body), subject: found.file };
    return {
      stands: false,
      effect: async () => {
        const key = imageKey('drafts', place.name, found.file);
        if (!found.isThere)
          await deps.content.put(key, given.bytes, { ifAbsent: true, tags: { 'written-by': writer } });
        return named(deps, actor, given.story, found.file);
      },
    };
  },
  undo: 'save-draft',
};
