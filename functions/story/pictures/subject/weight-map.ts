import { barrierDistance } from '#functions/story/pictures/subject/barrier-distance.ts';
import { colourPlanes } from '#functions/story/pictures/subject/colour-planes.ts';
import { colourRarity } from '#functions/story/pictures/subject/colour-rarity.ts';
import { blurred, normalised, type Plane } from '#functions/story/pictures/subject/plane.ts';
import type { Sketch } from '#functions/story/pictures/subject/sketch.ts';

/**
 * 0..1: how near a colour is to skin, which from the lightest to the darkest differs in light far more than in hue. Many
 * walls and boards have that hue too, so it counts only together with rarity.
 */
const skinLikelihood = (red: number, green: number, blue: number): number => {
  const sum = red + green + blue + 1;
  if (sum < 75) return 0;
  const reddish = (red / sum - 0.42) / 0.06;
  const greenish = (green / sum - 0.32) / 0.03;
  return Math.exp(-(reddish * reddish + greenish * greenish) / 2);
};

const share = (value: number): number => Math.min(1, Math.max(0, value));

/** 0..1: how blown out a colour is. Lamps, windows, clouds and the sun draw the eye and are never the subject. */
const glare = (red: number, green: number, blue: number): number => {
  const light = 0.299 * red + 0.587 * green + 0.114 * blue;
  const colourful = Math.max(red, green, blue) - Math.min(red, green, blue);
  return share((light - 215) / 25) * share((70 - colourful) / 40);
};

/** What of a picture is likely to matter: `weight` 0..1, how far it is skin that is not everywhere, and its light 0..255. */
export type WeightMap = { readonly weight: Plane; readonly skin: Plane; readonly light: Plane };

/** The sum of the barriers in light and in both colours. */
const standingOut = ({ light, redGreen, yellowBlue }: ReturnType<typeof colourPlanes>): Plane => {
  const [sum, red, yellow] = [barrierDistance(light), barrierDistance(redGreen), barrierDistance(yellowBlue)];
  for (let index = 0; index < sum.values.length; index += 1)
    sum.values[index] =
      (sum.values[index] as number) + (red.values[index] as number) + (yellow.values[index] as number);
  return normalised(sum);
};

export const weightMap = ({ width, height, pixels }: Sketch): WeightMap => {
  const planes = colourPlanes({ width, height, pixels });
  const stands = standingOut(planes);
  const rare = normalised(colourRarity(planes));
  const skin = new Float32Array(width * height);
  const weight = new Float32Array(width * height);
  for (let index = 0; index < weight.length; index += 1) {
    const red = pixels[index * 3] as number;
    const green = pixels[index * 3 + 1] as number;
    const blue = pixels[index * 3 + 2] as number;
    const rareness = rare.values[index] as number;
    const bare = skinLikelihood(red, green, blue) * rareness;
    const matters = ((stands.values[index] as number) + rareness + bare) / 2;
    skin[index] = bare;
    // What is loud enough is not made louder: a poster does not outshine a person.
    weight[index] = Math.min(1, matters / 0.7) * (1 - 0.9 * glare(red, green, blue));
  }
  return {
    weight: blurred({ width, height, values: weight }, 2),
    skin: { width, height, values: skin },
    light: planes.sharpLight,
  };
};
