import type { FaultSwitches } from './faults/fault-switches.ts';
import type { MediaStore } from './media-store.ts';
import type { SandboxState } from './sandbox-state.ts';

export type Tier = 'development' | 'standard';

/** What every part of the simulator is given. `now` is epoch milliseconds of the simulated clock. */
export type SandboxWorld = {
  readonly now: () => number;
  readonly seed: number;
  readonly tier: Tier;
  /** `urn:li:organization:…` of the page. */
  readonly organization: string;
  readonly organizationName: string;
  readonly state: SandboxState;
  readonly media: MediaStore;
  readonly faults: FaultSwitches;
  /** Forgets everything but the built-in access. */
  readonly reset: () => void;
  /** Takes over what another process wrote to the state file. */
  readonly refresh: () => void;
  readonly save: () => void;
};
