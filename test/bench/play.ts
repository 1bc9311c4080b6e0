import type { Arena, Contestant } from '#test/bench/contestant.ts';
import { faultPlan } from '#test/bench/fault-plan.ts';
import { machine } from '#test/bench/machine.ts';
import { pretendLinkedIn } from '#test/bench/pretend-linkedin.ts';
import { runClock } from '#test/bench/run-clock.ts';
import { type Shown, type Verdict, verdictOf } from '#test/bench/verdict.ts';

/** Three hours: the slot's two, and one for what comes after. */
const lastMinute = 180;

export type Played = { readonly verdict: Verdict; readonly shown: Shown; readonly posts: number };

/** These minutes are ticked through at the start and at the end, whether there is anything to do or not. */
const fullMinutes = 5;

/**
 * One run of a seed, a tick each minute. Minutes for which nobody has anything to do are left out: that such a tick does
 * nothing is another test's.
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
  for (let minute = 0; minute <= lastMinute; ) {
    await clock.goTo(minute);
    await game.tick();
    await clock.goTo(minute);
    const next = Math.min(await game.nextAt(), clock.nextWake());
    const isQuiet = minute >= fullMinutes && next > minute + 1;
    minute = isQuiet ? Math.max(minute + 1, Math.min(next, lastMinute - fullMinutes)) : minute + 1;
  }
  const posts = linkedIn.posts();
  return (await game.shown()).map(({ commentary, shown }) => {
    const mine = posts.filter((post) => post.commentary === commentary);
    return { verdict: verdictOf(mine, shown), shown, posts: mine.length };
  });
};
