import type { Text } from '#functions/ground/language/text.ts';
import type { IndexKind } from '#functions/site/index-paths.ts';
import type { StoryCard } from '#functions/site/story-card.ts';

/** One value, administration or occupation that stories are about. */
export type IndexGroup = {
  readonly kind: IndexKind;
  readonly id: string;
  readonly name: Text;
  readonly count: number;
};

const subjects = (card: StoryCard): readonly Omit<IndexGroup, 'count'>[] => [
  ...card.values.map((value) => ({ kind: 'value' as const, id: value.id, name: value.name })),
  { kind: 'unit', id: card.root.id, name: card.root.name },
  { kind: 'occupation', id: card.occupation.code, name: card.occupation.name },
];

/** What there is to choose by: values, then units, then occupations; those with most stories first. */
export const indexGroups = (cards: readonly StoryCard[]): readonly IndexGroup[] => {
  const groups = new Map<string, IndexGroup>();
  for (const subject of cards.flatMap(subjects)) {
    const key = `${subject.kind}/${subject.id}`;
    groups.set(key, { ...subject, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count || a.id.localeCompare(b.id));
};
