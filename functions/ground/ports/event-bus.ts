import type { VardagEvent } from '#functions/ground/events/vardag-event.ts';

/** At least once, no order promised. A fault is thrown; what was not accepted is for the caller to try again. */
export type EventBus = { readonly publish: (events: readonly VardagEvent[]) => Promise<void> };
