import type { FaultPlan } from '#test/bench/fault-plan.ts';
import type { Machine } from '#test/bench/machine.ts';
import type { PretendLinkedIn } from '#test/bench/pretend-linkedin.ts';
import type { RunClock } from '#test/bench/run-clock.ts';
import type { Shown } from '#test/bench/verdict.ts';

/** What a run gives a contestant. */
export type Arena = {
  readonly plan: FaultPlan;
  readonly clock: RunClock;
  readonly machine: Machine;
  readonly linkedIn: PretendLinkedIn;
};

/** Somebody who publishes; `start` makes one with nothing done yet. */
export type Contestant = {
  readonly name: string;
  readonly start: (arena: Arena) => Promise<Play>;
};

export type Play = {
  /** Each minute's work; may leave things running. */
  readonly tick: () => Promise<void>;
  /** The first minute that has something to do; infinite when nothing is left. */
  readonly nextAt: () => Promise<number>;
  /** For each publication, in order: its text and what is shown. */
  readonly shown: () => Promise<readonly { readonly commentary: string; readonly shown: Shown }[]>;
};
