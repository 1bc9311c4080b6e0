import { barrierDistance } from '#functions/pictures/subject/barrier-distance.ts';
import { colourPlanes, lightOf } from '#functions/pictures/subject/colour-planes.ts';
import { colourRarity } from '#functions/pictures/subject/colour-rarity.ts';
import { glare } from '#functions/pictures/subject/glare.ts';
import { blurred, normalised, type Plane, planeOf } from '#functions/pictures/subject/plane.ts';
import type { Sketch } from '#functions/pictures/subject/sketch.ts';
import { skinLikelihood } from '#functions/pictures/subject/skin-likelihood.ts';

/** What of a picture is likely to matter: `weight` 0..1, how far it is skin that is not everywhere, and its light 0..255. */
export type WeightMap = { readonly weight: Plane; readonly skin: Plane; readonly light: Plane };

export const weightMap = (sketch: Sketch): WeightMap => {
  const planes = colourPlanes(sketch);
  const barriers = Object.values(planes).map(barrierDistance);
  const stands = normalised(
    planeOf(sketch, (at) => barriers.reduce((sum, one) => sum + (one.values[at] as number), 0)),
  );
  const rare = normalised(colourRarity(planes));
  const { pixels } = sketch;
  const coloured = (of: (red: number, green: number, blue: number) => number): Plane =>
    planeOf(sketch, (at) => of(pixels[at * 3] as number, pixels[at * 3 + 1] as number, pixels[at * 3 + 2] as number));
  const likely = coloured(skinLikelihood);
  const skin = planeOf(sketch, (at) => (likely.values[at] as number) * (rare.values[at] as number));
  const blown = coloured(glare);
  const weight = planeOf(sketch, (at) => {
    const matters = ((stands.values[at] as number) + (rare.values[at] as number) + (skin.values[at] as number)) / 2;
    // What is loud enough is not made louder: a poster does not outshine a person.
    return Math.min(1, matters / 0.7) * (1 - 0.9 * (blown.values[at] as number));
  });
  return { weight: blurred(weight, 2), skin, light: lightOf(sketch) };
};
