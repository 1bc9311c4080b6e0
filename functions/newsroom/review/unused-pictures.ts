import type { Finding } from '#functions/ground/findings/finding.ts';
import { isIgnored } from '#functions/ground/findings/ignored-file.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { isPicture } from '#functions/newsroom/review/strays.ts';
import type { StoryLocation } from '#functions/story/stories/list-stories.ts';
import { storyFileKey, storyFolderKey } from '#functions/story/stories/story.ts';

const unused = (file: string, picture: string): Finding => ({
  file,
  line: null,
  rule: 'picture-unused',
  severity: 'info',
  message: {
    sv: `Bilden ${picture} ligger i mappen men används inte.`,
    en: `The picture ${picture} lies in the folder but is not used.`,
  },
  hint: {
    sv: 'Skriv in den under «images» (bilder) överst, eller ta bort den ur mappen.',
    en: 'Name it under "images" at the top, or remove it from the folder.',
  },
});

/** Policy: no picture of anybody lies about: what a story's folder holds, its text names. */
export const unusedPictures = async (
  deps: Pick<Deps, 'content'>,
  places: readonly StoryLocation[],
  keys: readonly string[],
): Promise<readonly Finding[]> => {
  const told = await Promise.all(
    places.map(async ({ folder, name }) => {
      const home = `${storyFolderKey(folder, name)}/`;
      const pictures = keys
        .filter((key) => key.startsWith(home) && !isIgnored(key))
        .map((key) => key.slice(home.length))
        .filter((file) => !file.includes('/') && isPicture(file));
      if (pictures.length === 0) return [];
      const stored = await deps.content.get(storyFileKey(folder, name));
      // A file that can't be read says so itself; a name that nearly fits is told where it stands.
      const text = stored === null ? '' : new TextDecoder().decode(stored.body).normalize('NFC').toLowerCase();
      if (text === '') return [];
      return pictures
        .filter(
          (file) =>
            !text.includes(
              file
                .normalize('NFC')
                .toLowerCase()
                .replace(/\.[^.]+$/, ''),
            ),
        )
        .map((file) => unused(storyFileKey(folder, name), file));
    }),
  );
  return told.flat();
};
