import type { BoardKeys } from './board-world.ts';

/** What the embedded sandbox takes unless it is told otherwise. */
export const sandboxKeys: BoardKeys = {
  clientId: 'sandbox-client',
  clientSecret: 'sandbox-secret',
  employerId: '2000012345',
};
