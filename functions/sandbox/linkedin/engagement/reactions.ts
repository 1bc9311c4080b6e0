import { seededFraction } from './seeded-fraction.ts';

export const reactionTypes = ['LIKE', 'EMPATHY', 'PRAISE', 'INTEREST', 'APPRECIATION', 'ENTERTAINMENT'] as const;
export type ReactionType = (typeof reactionTypes)[number];
export type Reactions = Readonly<Record<ReactionType, number>>;

/** Upper ends of each type's part, in the order of the types. */
const parts = [0.7, 0.85, 0.93, 0.96, 0.99, 1];

/** Divides a post's reactions by type; each keeps its type when more arrive. */
export const reactionsOf = (seed: number, post: string, count: number): Reactions => {
  const reactions = Object.fromEntries(reactionTypes.map((type) => [type, 0])) as Record<ReactionType, number>;
  for (let n = 0; n < count; n += 1) {
    const draw = seededFraction(seed, post, 'reaction', n);
    reactions[reactionTypes[parts.findIndex((end) => draw < end)] ?? 'LIKE'] += 1;
  }
  return reactions;
};
