import { listen } from '../listen.ts';
import { keptBody } from './changed-job.ts';
import type { SandboxJob } from './sandbox-job.ts';
import { sandboxJobs, sandboxToken } from './sandbox-jobs.ts';
import { type TeamtailorWorld, teamtailorSettings } from './sandbox-world.ts';
import { teamtailorApp } from './teamtailor-app.ts';

export type TeamtailorSandboxOptions = {
  /** Epoch milliseconds of the (simulated) clock. */
  readonly now: () => number;
  readonly token?: string;
  readonly jobs?: readonly SandboxJob[];
  /** 0, the default, takes a free one. */
  readonly port?: number;
};

export type TeamtailorSandbox = {
  readonly url: string;
  readonly world: TeamtailorWorld;
  readonly job: (id: string) => SandboxJob | null;
  /** What a person does in Teamtailor's own pages: an editor keeps simple HTML too. */
  readonly edit: (id: string, change: Partial<SandboxJob>) => void;
  readonly close: () => Promise<void>;
};

/** Starts Teamtailor's jobs on loopback, in memory. */
export const startTeamtailorSandbox = async (options: TeamtailorSandboxOptions): Promise<TeamtailorSandbox> => {
  const { now, token = sandboxToken, jobs = sandboxJobs, port = 0 } = options;
  const world: TeamtailorWorld = {
    state: { jobs, faults: [], settings: teamtailorSettings.parse({}) },
    now,
    token,
  };
  const { url, close } = await listen(teamtailorApp(world).fetch, port);
  return {
    url,
    world,
    job: (id) => world.state.jobs.find((one) => one.id === id) ?? null,
    edit: (id, change) => {
      const kept = change.body == null ? change : { ...change, body: keptBody(change.body, world.state.settings) };
      world.state.jobs = world.state.jobs.map((one) => (one.id === id ? { ...one, ...kept } : one));
    },
    close,
  };
};
