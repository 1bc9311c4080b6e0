import type { Log } from '#functions/ground/ports/log.ts';

/** Says nothing; for commands whose own output tells the story, and for tests. */
export const quietLog: Log = { info: () => undefined, warn: () => undefined };
