import { changeOfLog } from '#functions/newsroom/digests/change/change.ts';
import { difference, type Estimate } from '#functions/newsroom/digests/change/student-t.ts';
import type { Change } from '#functions/newsroom/page-kit/change-words.ts';

/** The logarithm of a sum over any number of posts: how many there are is chance too. */
const logSum = (values: readonly number[]): Estimate | null => {
  const sum = values.reduce((total, value) => total + value, 0);
  if (values.length < 2 || sum <= 0) return null;
  const variance = values.reduce((total, value) => total + value ** 2, 0) / sum ** 2;
  return { value: Math.log(sum), variance, freedom: values.length - 1 };
};

/** How the sum of what posts were seen moved; null when a side has nothing to say it by. */
export const sumChange = (now: readonly number[], before: readonly number[]): Change | null => {
  const [own, earlier] = [logSum(now), logSum(before)];
  const moved = own === null || earlier === null ? null : difference(own, earlier);
  return moved === null ? null : changeOfLog(moved);
};
