import { seededFraction } from '../engagement/seeded-fraction.ts';
import type { SandboxState } from '../sandbox-state.ts';
import { type Fault, faults, noFaults } from './fault.ts';
import { type SandboxSettings, sandboxSettings } from './sandbox-settings.ts';

export type FaultSwitches = {
  /** Orders a one-shot fault for the next matching request (or the next `times`). */
  readonly next: (fault: Fault, options?: { readonly times?: number; readonly on?: string }) => void;
  /** Lets a fault strike matching requests with a seeded probability; 0 switches it off. */
  readonly chance: (fault: Fault, probability: number) => void;
  readonly set: (settings: Partial<SandboxSettings>) => void;
  readonly settings: () => SandboxSettings;
  readonly pending: () => number;
  readonly struck: (fault: Fault) => number;
  readonly clear: () => void;
  /** Asked by the simulator: whether the fault strikes this operation now. */
  readonly strikes: (fault: Fault, operation: string) => boolean;
};

/** Switches over the state, so that they survive with it; `save` runs after each order. */
export const faultSwitches = (state: SandboxState, seed: number, save: () => void): FaultSwitches => {
  const matches = (fault: Fault, on: string | null, operation: string) =>
    on === null ? faults[fault].test(operation) : on === operation;
  const queued = (fault: Fault, operation: string): boolean => {
    const at = state.faults.queue.findIndex((order) => order.fault === fault && matches(fault, order.on, operation));
    if (at < 0) return false;
    state.faults.queue = state.faults.queue.toSpliced(at, 1);
    return true;
  };
  const drawn = (fault: Fault, operation: string): boolean => {
    const probability = state.faults.chances[fault] ?? 0;
    if (probability === 0 || !matches(fault, null, operation)) return false;
    state.faults.draws += 1;
    return seededFraction(seed, fault, state.faults.draws) < probability;
  };
  return {
    next: (fault, { times = 1, on } = {}) => {
      const orders = Array.from({ length: times }, () => ({ fault, on: on ?? null }));
      state.faults.queue = [...state.faults.queue, ...orders];
      save();
    },
    chance: (fault, probability) => {
      state.faults.chances = { ...state.faults.chances, [fault]: probability };
      save();
    },
    set: (settings) => {
      state.settings = sandboxSettings.parse({ ...state.settings, ...settings });
      save();
    },
    settings: () => state.settings,
    pending: () => state.faults.queue.length,
    struck: (fault) => state.faults.struck[fault] ?? 0,
    clear: () => {
      state.faults = noFaults();
      state.settings = sandboxSettings.parse({});
      save();
    },
    strikes: (fault, operation) => {
      if (!queued(fault, operation) && !drawn(fault, operation)) return false;
      state.faults.struck = { ...state.faults.struck, [fault]: (state.faults.struck[fault] ?? 0) + 1 };
      return true;
    },
  };
};
