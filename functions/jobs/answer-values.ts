import type { Deps } from '#functions/ground/ports/deps.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';
import { storyFileKey } from '#functions/story/stories/story.ts';
import { withValues } from '#functions/story/stories/with-values.ts';

/** The answer names a value that the employer has not, or can't be written. */
export type UnknownValues = { readonly moved: false; readonly why: 'values'; readonly known: readonly string[] };

/**
 * Writes a person's answer about the values into a draft's front matter, and nothing else of it. An empty answer is none of
 * these. Somebody else's change in between is never written over: then it is refused, and nothing is written.
 */
export const answerValues = async (
  deps: Pick<Deps, 'content'>,
  name: string,
  answer: readonly string[],
): Promise<UnknownValues | null> => {
  const known = (await readSettings(deps)).settings?.values.map((value) => value.id) ?? [];
  const refused: UnknownValues = { moved: false, why: 'values', known };
  if (answer.length > 3 || !answer.every((value) => known.includes(value))) return refused;
  const key = storyFileKey('drafts', name);
  const stored = await deps.content.get(key);
  const written = stored === null ? null : withValues(new TextDecoder().decode(stored.body), answer);
  if (stored === null || written === null) return refused;
  const put = await deps.content.put(key, written, {
    ifMatch: stored.etag,
    contentType: 'text/markdown; charset=utf-8',
  });
  return put.written ? null : refused;
};
