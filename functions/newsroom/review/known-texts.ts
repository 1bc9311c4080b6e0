import { readAllJson, readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { KnownText } from '#functions/story/stories/alike.ts';
import type { Story } from '#functions/story/stories/story.ts';
import { type StoryFacts, storyFactsKey } from '#functions/story/stories/story-facts.ts';
import { readSignature, textSignature } from '#functions/story/stories/text-signature.ts';

/** The text that a story is compared by: what its reader reads, without title and names of fields. Null for a short one. */
export const knownTextOf = ({ id, front, blocks }: Story): KnownText | null => {
  const signature = textSignature(blocks.map(({ text }) => text).join('\n'));
  if (signature === null) return null;
  const { title, language, translationOf = null } = front;
  return { id, title, language, translationOf, signature };
};

const ofFacts = ({ id, folder, title, language, translationOf, signature: kept }: StoryFacts): readonly KnownText[] => {
  const signature = folder === 'withdrawn' || !kept ? null : readSignature(kept);
  return signature === null ? [] : [{ id, title, language, translationOf, signature }];
};

/** The texts of stories that are there, as their facts keep them since their last review: no story's file is read. */
export const readKnownTexts = async (
  deps: Pick<Deps, 'reports'>,
  isThere: (id: string) => boolean,
): Promise<Map<string, KnownText>> => {
  const facts = await readAllJson<StoryFacts>(deps.reports, 'stories/');
  return new Map(facts.flatMap(ofFacts).flatMap((text) => (isThere(text.id) ? [[text.id, text] as const] : [])));
};

/** Those alone that the last review found a story to be like: as quick among ten thousand as among ten. */
export const readAlikeTexts = async (
  deps: Pick<Deps, 'reports'>,
  id: string,
): Promise<ReadonlyMap<string, KnownText>> => {
  const own = await readJson<StoryFacts>(deps.reports, storyFactsKey(id));
  const others = await Promise.all(
    (own?.alike ?? []).map((other) => readJson<StoryFacts>(deps.reports, storyFactsKey(other.id))),
  );
  return new Map(others.flatMap((other) => (other === null ? [] : ofFacts(other))).map((text) => [text.id, text]));
};
