import { listen } from '../listen.ts';
import { builtInAccess } from './access/access-token.ts';
import { type FaultSwitches, faultSwitches } from './faults/fault-switches.ts';
import { linkedInApp } from './linkedin-app.ts';
import { directoryMedia, memoryMedia } from './media-store.ts';
import type { SandboxPost } from './posts/sandbox-post.ts';
import { emptyState, type SandboxState } from './sandbox-state.ts';
import type { SandboxWorld, Tier } from './sandbox-world.ts';
import { keepNothing, keepState, loadState } from './state-file.ts';

export type LinkedInSandboxOptions = {
  /** Epoch milliseconds of the (simulated) clock. */
  readonly now: () => number;
  /** Decides reach, reactions and the draws of faults; default 1. */
  readonly seed?: number;
  /** JSON, loaded at start and written atomically after every change; pictures lie beside it in `<name>.media/`. */
  readonly stateFile?: string;
  /** Digits of the page that the built-in token administers; default 5515715. */
  readonly organization?: string;
  readonly organizationName?: string;
  readonly token?: string;
  readonly tier?: Tier;
};

export type LinkedInSandbox = {
  readonly url: string;
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** Every post ever accepted, deleted and hidden ones included, oldest first. */
  readonly posts: () => readonly SandboxPost[];
  readonly faults: FaultSwitches;
  readonly close: () => Promise<void>;
};

const grantAccess = (state: SandboxState, token: string, organization: string, now: number): void => {
  const { access, refresh } = builtInAccess(token, organization, now);
  state.accessTokens = [...state.accessTokens.filter((other) => other.token !== token), access];
  state.refreshTokens = [...state.refreshTokens.filter((other) => other.token !== refresh.token), refresh];
};

const openWorld = (options: LinkedInSandboxOptions): SandboxWorld => {
  const { now, seed = 1, stateFile, token = 'sandbox-token', tier = 'standard' } = options;
  const { organization: digits = '5515715', organizationName = 'Nordhamns stad' } = options;
  const organization = `urn:li:organization:${digits}`;
  const state = stateFile === undefined ? emptyState() : loadState(stateFile);
  const media = stateFile === undefined ? memoryMedia() : directoryMedia(`${stateFile.replace(/\.json$/, '')}.media`);
  const { save, refresh } = stateFile === undefined ? keepNothing : keepState(state, stateFile);
  const known = state.accessTokens.find((access) => access.token === token)?.grants ?? [];
  if (!known.some((grant) => grant.organization === organization)) grantAccess(state, token, organization, now());
  const reset = (): void => {
    Object.assign(state, emptyState());
    media.clear();
    grantAccess(state, token, organization, now());
  };
  const faults = faultSwitches(state, seed, save);
  return { now, seed, tier, organization, organizationName, state, media, faults, reset, refresh, save };
};

/** Starts LinkedIn on loopback. Port 0, the default, takes a free one. */
export const startLinkedInSandbox = async (
  options: LinkedInSandboxOptions & { readonly port?: number },
): Promise<LinkedInSandbox> => {
  const world = openWorld(options);
  const app = linkedInApp(world);
  const { url, close } = await listen(app.fetch, options.port ?? 0);
  const posts = (): readonly SandboxPost[] => {
    world.refresh();
    return world.state.posts;
  };
  return { url, fetch: (request) => app.fetch(request), posts, faults: world.faults, close };
};
