import type { z } from 'zod';

/** An event on the bus: its name and version, the shape of its detail, and one valid example for docs and tests. */
export type EventType<Name extends string, Detail> = {
  readonly name: Name;
  readonly version: 1;
  readonly detail: z.ZodType<Detail>;
  readonly example: Detail;
};

export const eventType = <const Name extends string, Detail>(
  name: Name,
  detail: z.ZodType<Detail>,
  example: Detail,
): EventType<Name, Detail> => ({ name, version: 1, detail, example });
