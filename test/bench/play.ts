import type { Arena, Contestant } from '#test/bench/contestant.ts';
import { faultPlan } from '#test/bench/fault-plan.ts';
import { machine } from '#test/bench/machine.ts';
import { pretendLinkedIn } from '#test/bench/pretend-linkedin.ts';
import { runClock } from '#test/bench/run-clock.ts';
import { type Shown, type Verdict, verdictOf } from '#test/bench/verdict.ts';

/** Three hours: the slot's two, and one for what comes after. */
const lastMinute = 180;

export type Played = { readonly verdict: Verdict; readonly shown: Shown; readonly posts: number };

/**
 * One run of a seed, a tick each minute. When nothing is left to do, the minutes up to the last quarter of an hour are left
 * out: a tick that has nothing to do is another test's.
 */
export const play = async (
  contestant: Contestant,
  seed: number,
  trace: (line: string) => void = () => undefined,
): Promise<readonly Played[]> => {
  const plan = faultPlan(seed);
  const clock = runClock();
  const tell = (line: string) => trace(`${String(clock.minute()).padStart(3)}  ${line}`);
  const linkedIn = pretendLinkedIn(plan, clock.minute);
  const arena: Arena = { plan, clock, linkedIn, machine: machine(plan, clock, tell) };
  const game = await contestant.start(arena);
  for (let minute = 0; minute <= lastMinute; minute += 1) {
    await clock.goTo(minute);
    await game.tick();
    await clock.goTo(minute);
    if (minute >= 15 && minute < lastMinute - 15 && clock.asleep() === 0 && (await game.isDone())) minute = lastMinute - 15;
  }
  const posts = linkedIn.posts();
  return (await game.shown()).map(({ commentary, shown }) => {
    const mine = posts.filter((post) => post.commentary === commentary);
    return { verdict: verdictOf(mine, shown), shown, posts: mine.length };
  });
};
