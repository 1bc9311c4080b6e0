import type { z } from 'zod';
import type { EventName, eventTypes } from '#functions/ground/events/catalogue.ts';

export type DetailOf<Name extends EventName> = z.infer<(typeof eventTypes)[Name]['detail']>;

/** An event before it is put in the bus's envelope. */
export type VardagEvent = { [Name in EventName]: { readonly name: Name; readonly detail: DetailOf<Name> } }[EventName];
