import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { imageKey, type Story, type StoryFolder, storyFileKey } from '#functions/story/stories/story.ts';
import { readStoryBytes } from '#functions/story/stories/story-file.ts';

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
