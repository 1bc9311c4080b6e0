import * as z from 'zod';

const amount = z.number().optional();

/** What a campaign may hope for: the numbers that a digest has. Other names are told of, and compared with nothing. */
export const Goals = z.looseObject({
  stories: amount,
  impressions: amount,
  clicks: amount,
  reactions: amount,
  comments: amount,
  shares: amount,
  jobAdClicks: amount,
});
type Goals = z.infer<typeof Goals>;

export type GoalKey = keyof typeof Goals.shape;
export const goalKeys = Object.keys(Goals.shape) as readonly GoalKey[];

export type Goal = { readonly key: GoalKey; readonly goal: number };

/** Whether a number can be compared with: a share of nothing, or of less, says nothing. */
export const isGoal = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 1;

/** The goals that a digest compares with, always in the same order. */
export const goalsOf = ({ goals }: { readonly goals: Goals }): readonly Goal[] =>
  goalKeys.flatMap((key) => {
    const goal = goals[key];
    return isGoal(goal) ? [{ key, goal }] : [];
  });
