import type { Deps } from '#functions/ground/ports/deps.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';
import { storyFileKey } from '#functions/story/stories/story.ts';
import { withValues } from '#functions/story/stories/with-values.ts';

/** The answer names a value that the employer has not, or can't be written. */
export type UnknownValues = { readonly moved: false; readonly why: 'values'; readonly known: readonly string[] };

/** A draft's file with the answer in it, and the version of the file that it was made of. */
export type Answered = { readonly key: string; readonly etag: string; readonly text: string };

/** A person's answer about the values in a draft's front matter, and nothing else of it. An empty answer is none of these. */
export const answeredValues = async (
  deps: Pick<Deps, 'content'>,
  name: string,
  answer: readonly string[],
): Promise<UnknownValues | Answered> => {
  const known = (await readSettings(deps)).settings?.values.map((value) => value.id) ?? [];
  const refused: UnknownValues = { moved: false, why: 'values', known };
  if (answer.length > 3 || !answer.every((value) => known.includes(value))) return refused;
  const key = storyFileKey('drafts', name);
  const stored = await deps.content.get(key);
  const text = stored === null ? null : withValues(new TextDecoder().decode(stored.body), answer);
  return stored === null || text === null ? refused : { key, etag: stored.etag, text };
};
