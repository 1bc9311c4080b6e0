import type { Finding } from '#functions/ground/findings/finding.ts';
import { isIgnored } from '#functions/ground/findings/ignored-file.ts';
import { looksLike } from '#functions/ground/findings/name-distance.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { findStory } from '#functions/story/stories/list-stories.ts';
import {
  imageKey,
  type Story,
  type StoryFolder,
  storyFileKey,
  storyFolderKey,
} from '#functions/story/stories/story.ts';
import { readStoryBytes } from '#functions/story/stories/story-file.ts';

export type ReadStory = {
  readonly story: Story | null;
  /** Of the folder that was read, as people named it. */
  readonly name: string;
  /** Bytes of `story.md`. */
  readonly file: Uint8Array;
  /** Bytes of the pictures that the front matter names and that are there. */
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** By the name of a picture that is not there: a file that is, and nearly has it. */
  readonly nearby: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
};

const storyMissing = (file: string): Finding => ({
  file,
  line: null,
  rule: 'story-file-missing',
  severity: 'error',
  message: { sv: 'Mappen saknar filen story.md.', en: 'The folder lacks the file story.md.' },
  hint: { sv: 'Lägg texten i en fil som heter story.md.', en: 'Put the text in a file called story.md.' },
});

const nothing = (name: string, findings: readonly Finding[]): ReadStory => ({
  ...{ story: null, name, file: new Uint8Array(), images: new Map(), nearby: new Map(), findings },
});

/** For each picture that is not there, a file of the folder that differs from it by capitals, spaces or form alone. */
const nearbyFiles = async (
  deps: Pick<Deps, 'content'>,
  folder: StoryFolder,
  name: string,
  missing: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (missing.length === 0) return new Map();
  const home = `${storyFolderKey(folder, name)}/`;
  const files = (await deps.content.list(home))
    .map(({ key }) => key.slice(home.length))
    .filter((one) => !isIgnored(one));
  return new Map(
    missing.flatMap((wanted) => {
      const found = files.find((file) => looksLike(file, wanted));
      return found === undefined ? [] : [[wanted, found] as const];
    }),
  );
};

/**
 * Reads a story's folder: the text, and every picture that it names. `named` is its id or the folder's name; a folder is
 * looked for only when none has the very name.
 */
export const readStory = async (
  deps: Pick<Deps, 'content'>,
  folder: StoryFolder,
  named: string,
): Promise<ReadStory> => {
  const at = await deps.content.get(storyFileKey(folder, named));
  const name = at === null ? ((await findStory(deps, folder, named))?.name ?? named) : named;
  const file = storyFileKey(folder, name);
  const stored = at ?? (await deps.content.get(file));
  if (stored === null) return nothing(name, [storyMissing(file)]);
  const read = readStoryBytes(folder, name, stored.body);
  const names = [...new Set(read.story?.front.images.map((image) => image.file) ?? [])];
  const bytes = await Promise.all(
    names.map(async (image) => [image, (await deps.content.get(imageKey(folder, name, image)))?.body ?? null] as const),
  );
  const images = new Map(bytes.flatMap(([name, body]) => (body === null ? [] : [[name, body] as const])));
  const missing = names.filter((image) => !images.has(image));
  const nearby = await nearbyFiles(deps, folder, name, missing);
  return { ...read, name, file: stored.body, images, nearby };
};
