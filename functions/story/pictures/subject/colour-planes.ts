import { blurred, type Plane } from '#functions/story/pictures/subject/plane.ts';
import type { Sketch } from '#functions/story/pictures/subject/sketch.ts';

/**
 * Light (0..255), red against green and yellow against blue: near to how an eye tells colours apart, and cheap. All but
 * `sharpLight` are slightly blurred, so that noise and JPEG blocks are no edges.
 */
export type ColourPlanes = {
  readonly sharpLight: Plane;
  readonly light: Plane;
  readonly redGreen: Plane;
  readonly yellowBlue: Plane;
};

export const colourPlanes = ({ width, height, pixels }: Sketch): ColourPlanes => {
  const size = { width, height };
  const [light, redGreen, yellowBlue] = [1, 2, 3].map(() => new Float32Array(width * height)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  for (let index = 0; index < light.length; index += 1) {
    const red = pixels[index * 3] as number;
    const green = pixels[index * 3 + 1] as number;
    const blue = pixels[index * 3 + 2] as number;
    light[index] = 0.299 * red + 0.587 * green + 0.114 * blue;
    redGreen[index] = red - green;
    yellowBlue[index] = 0.35 * (red + green) - 0.7 * blue;
  }
  return {
    sharpLight: { ...size, values: light },
    light: blurred({ ...size, values: light }, 1),
    redGreen: blurred({ ...size, values: redGreen }, 1),
    yellowBlue: blurred({ ...size, values: yellowBlue }, 1),
  };
};
