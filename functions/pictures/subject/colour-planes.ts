import { blurred, type Plane, planeOf } from '#functions/pictures/subject/plane.ts';
import type { Sketch } from '#functions/pictures/subject/sketch.ts';

/** Light, red against green, yellow against blue: near to how an eye tells colours apart, and cheap. */
export type ColourPlanes = { readonly light: Plane; readonly redGreen: Plane; readonly yellowBlue: Plane };

const mixed = (sketch: Sketch, red: number, green: number, blue: number): Plane => {
  const { pixels } = sketch;
  return planeOf(
    sketch,
    (index) =>
      red * (pixels[index * 3] as number) +
      green * (pixels[index * 3 + 1] as number) +
      blue * (pixels[index * 3 + 2] as number),
  );
};

export const lightOf = (sketch: Sketch): Plane => mixed(sketch, 0.299, 0.587, 0.114);

/** Slightly blurred, so that noise and JPEG blocks are no edges. */
export const colourPlanes = (sketch: Sketch): ColourPlanes => ({
  light: blurred(lightOf(sketch), 1),
  redGreen: blurred(mixed(sketch, 1, -1, 0), 1),
  yellowBlue: blurred(mixed(sketch, 0.35, 0.35, -0.7), 1),
});
