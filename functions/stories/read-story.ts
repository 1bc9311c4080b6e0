import type { Finding } from '#functions/findings/finding.ts';
import type { Deps } from '#functions/ports/deps.ts';
import { imageKey, type Story, type StoryFolder, storyFileKey } from '#functions/stories/story.ts';
import { readStoryBytes } from '#functions/stories/story-file.ts';

export type ReadStory = {
  readonly story: Story | null;
  /** Bytes of `story.md`. */
  readonly file: Uint8Array;
  /** Bytes of the pictures that the front matter names and that are there. */
  readonly images: ReadonlyMap<string, Uint8Array>;
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

/** Reads a story's folder: the text, and every picture that it names. */
export const readStory = async (deps: Pick<Deps, 'content'>, folder: StoryFolder, id: string): Promise<ReadStory> => {
  const file = storyFileKey(folder, id);
  const stored = await deps.content.get(file);
  if (stored === null)
    return { story: null, file: new Uint8Array(), images: new Map(), findings: [storyMissing(file)] };
  const read = readStoryBytes(folder, id, stored.body);
  const names = [...new Set(read.story?.front.images.map((image) => image.file) ?? [])];
  const bytes = await Promise.all(
    names.map(async (name) => [name, (await deps.content.get(imageKey(folder, id, name)))?.body ?? null] as const),
  );
  const images = new Map(bytes.flatMap(([name, body]) => (body === null ? [] : [[name, body] as const])));
  return { ...read, file: stored.body, images };
};

export type StoryPlace = { readonly folder: StoryFolder; readonly id: string };

/** Every story folder, by folder and name. Hidden files and files beside the folders are not stories. */
export const listStories = async (
  deps: Pick<Deps, 'content'>,
  folder: StoryFolder | null = null,
): Promise<readonly StoryPlace[]> => {
  const heads = await deps.content.list(folder === null ? 'stories/' : `stories/${folder}/`);
  const places = new Map<string, StoryPlace>();
  for (const { key } of heads) {
    const match = /^stories\/(drafts|approved|withdrawn)\/([^/.][^/]*)\/[^/]+$/.exec(key);
    if (match?.[1] === undefined || match[2] === undefined) continue;
    places.set(`${match[1]}/${match[2]}`, { folder: match[1] as StoryFolder, id: match[2] });
  }
  return [...places.values()];
};
