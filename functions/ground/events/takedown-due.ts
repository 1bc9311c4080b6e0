import * as z from 'zod';
import { eventType } from '#functions/ground/events/event-type.ts';

/** A permission ends at this minute, or what was taken down is to be tried or read again. */
export const TakedownDue = eventType('TakedownDue', z.object({ at: z.string() }), { at: '2026-12-31T23:00:00Z' });
