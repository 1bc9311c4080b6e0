import type { ColourPlanes } from '#functions/story/pictures/subject/colour-planes.ts';
import type { Plane } from '#functions/story/pictures/subject/plane.ts';

/** The pixels of about one colour: how many, and sums of place and colour. */
type Bin = { count: number; x: number; y: number; xx: number; yy: number; light: number; red: number; yellow: number };

type Binned = { readonly bins: readonly Bin[]; readonly binOf: Int32Array };

const binned = ({ light, redGreen, yellowBlue }: ColourPlanes): Binned => {
  const binOf = new Int32Array(light.values.length);
  const known = new Map<number, number>();
  const bins: Bin[] = [];
  for (let index = 0; index < binOf.length; index += 1) {
    const l = light.values[index] as number;
    const r = redGreen.values[index] as number;
    const b = yellowBlue.values[index] as number;
    const name = (Math.round(l / 28) * 64 + Math.round((r + 256) / 22)) * 64 + Math.round((b + 256) / 22);
    const at = known.get(name) ?? bins.length;
    if (at === bins.length) {
      known.set(name, at);
      bins.push({ count: 0, x: 0, y: 0, xx: 0, yy: 0, light: 0, red: 0, yellow: 0 });
    }
    binOf[index] = at;
    const bin = bins[at] as Bin;
    const x = index % light.width;
    const y = Math.floor(index / light.width);
    bin.count += 1;
    bin.x += x;
    bin.y += y;
    bin.xx += x * x;
    bin.yy += y * y;
    bin.light += l;
    bin.red += r;
    bin.yellow += b;
  }
  return { bins, binOf };
};

/** How far two colours may lie apart before they are others: light, red against green, yellow against blue. */
const widths = { light: 30, red: 18, yellow: 18 };

/** The mean colour of each bin, in widths of the bell. */
const means = (bins: readonly Bin[], of: 'light' | 'red' | 'yellow'): Float64Array => {
  const found = new Float64Array(bins.length);
  for (const [index, bin] of bins.entries()) found[index] = bin[of] / bin.count / widths[of];
  return found;
};

/** High for colours that are seldom and stand together, low for those of walls, woods and skies, also broken ones. */
export const colourRarity = (planes: ColourPlanes): Plane => {
  const { width, height } = planes.light;
  const { bins, binOf } = binned(planes);
  const [light, red, yellow] = [means(bins, 'light'), means(bins, 'red'), means(bins, 'yellow')];
  const rarity = new Float32Array(bins.length);
  for (let one = 0; one < bins.length; one += 1) {
    const [ownLight, ownRed, ownYellow] = [light[one] as number, red[one] as number, yellow[one] as number];
    let [count, x, y, xx, yy] = [0, 0, 0, 0, 0];
    for (let other = 0; other < bins.length; other += 1) {
      const lighter = ownLight - (light[other] as number);
      const redder = ownRed - (red[other] as number);
      const yellower = ownYellow - (yellow[other] as number);
      const squared = lighter * lighter + redder * redder + yellower * yellower;
      // 1 for the same colour, falling as a bell; beyond three widths it is another colour.
      if (squared > 9) continue;
      const like = Math.exp(-squared / 2);
      const bin = bins[other] as Bin;
      count += like * bin.count;
      x += like * bin.x;
      y += like * bin.y;
      xx += like * bin.xx;
      yy += like * bin.yy;
    }
    // Spread against that of a colour which is all over the picture.
    const across = (xx / count - (x / count) ** 2) / (width ** 2 / 12);
    const down = (yy / count - (y / count) ** 2) / (height ** 2 / 12);
    rarity[one] = -Math.log(Math.min(1, count / binOf.length)) * Math.exp(-across - down);
  }
  const values = new Float32Array(binOf.length);
  for (let index = 0; index < values.length; index += 1) values[index] = rarity[binOf[index] as number] as number;
  return { width, height, values };
};
