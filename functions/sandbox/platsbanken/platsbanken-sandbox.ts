import { listen } from '../listen.ts';
import { boardApp } from './board-app.ts';
import { keepBoard } from './board-state.ts';
import type { BoardKeys, BoardWorld } from './board-world.ts';
import type { SandboxAd } from './sandbox-ad.ts';
import { sandboxKeys } from './sandbox-keys.ts';

export type PlatsbankenSandboxOptions = {
  /** Epoch milliseconds of the (simulated) clock. */
  readonly now: () => number;
  /** JSON, loaded at start and written after every change. */
  readonly stateFile?: string;
  readonly keys?: BoardKeys;
  readonly employerName?: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
};

export type PlatsbankenSandbox = {
  readonly url: string;
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** Every ad ever taken, deleted ones included, oldest first. */
  readonly ads: () => readonly SandboxAd[];
  readonly world: BoardWorld;
  readonly close: () => Promise<void>;
};

/** Starts Platsbanken on loopback. */
export const startPlatsbankenSandbox = async (options: PlatsbankenSandboxOptions): Promise<PlatsbankenSandbox> => {
  const { now, stateFile, keys = sandboxKeys, employerName = 'Nordhamns stad', port = 0 } = options;
  const keeper = keepBoard(stateFile ?? null);
  const held = (): number | null => (keeper.state.settings.now === null ? null : Date.parse(keeper.state.settings.now));
  const world: BoardWorld = { ...keeper, now: () => held() ?? now(), keys, employerName };
  const app = boardApp(world);
  const { url, close } = await listen(app.fetch, port);
  return {
    url,
    fetch: (request) => app.fetch(request),
    ads: () => {
      world.refresh();
      return world.state.ads;
    },
    world,
    close,
  };
};
