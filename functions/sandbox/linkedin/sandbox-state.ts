import type { AccessToken, RefreshToken } from './access/access-token.ts';
import { type FaultState, noFaults } from './faults/fault.ts';
import { type SandboxSettings, sandboxSettings } from './faults/sandbox-settings.ts';
import type { SandboxImage } from './images/sandbox-image.ts';
import type { SandboxPost } from './posts/sandbox-post.ts';

export type SandboxComment = {
  readonly id: string;
  readonly post: string;
  readonly actor: string;
  readonly text: string;
  readonly createdAt: number;
};

/** Calls counted within one UTC day. */
export type Usage = { readonly day: string; readonly application: number; readonly members: Record<string, number> };

/** All that the sandbox remembers: plain JSON, replaced piece by piece and written after every change. */
export type SandboxState = {
  format: 1;
  counter: number;
  posts: readonly SandboxPost[];
  images: readonly SandboxImage[];
  comments: readonly SandboxComment[];
  accessTokens: readonly AccessToken[];
  refreshTokens: readonly RefreshToken[];
  usage: Usage;
  faults: FaultState;
  settings: SandboxSettings;
};

export const emptyState = (): SandboxState => ({
  format: 1,
  counter: 0,
  posts: [],
  images: [],
  comments: [],
  accessTokens: [],
  refreshTokens: [],
  usage: { day: '', application: 0, members: {} },
  faults: noFaults(),
  settings: sandboxSettings.parse({}),
});
