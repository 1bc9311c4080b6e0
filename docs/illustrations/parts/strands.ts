import { fade, inside, path } from './paint.ts';
import type { Light } from './tube.ts';

/** What draws one layer of hair or headwear in a head's own coordinates. */
export type Layer = (colour: string, light: Light, accent: string) => string;

export const shine = (light: Light): string => fade(light.rim, 0.5);
export const lock = (colour: string, light: Light, d: string, ...strands: string[]): string =>
  path(d, colour) +
  inside(
    d,
    path(light.from[0] >= 0 ? 'M-60 -60H-8Q-18 -10 -4 60H-60Z' : 'M60 -60H6Q14 -24 30 60H60Z', fade(light.shade, 0.25)),
    ...strands,
  );

/** The hairline of short hair, also under caps and helmets. */
export const cropLine =
  'M-26 4Q-32 -20 -20 -34Q0 -46 20 -36Q30 -30 28 -14Q24 -22 14 -24Q-2 -26 -10 -18Q-14 -10 -15 -2Q-20 -6 -22 2Z';
