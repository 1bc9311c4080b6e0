import type { BoardKeys } from './board-world.ts';

/** What the embedded sandbox takes unless it is told otherwise. In a file of its own: whoever only has keys needs no sandbox. */
export const sandboxKeys: BoardKeys = {
  clientId: 'sandbox-client',
  clientSecret: 'sandbox-secret',
  employerId: '2000012345',
};
