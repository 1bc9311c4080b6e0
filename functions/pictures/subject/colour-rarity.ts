import type { ColourPlanes } from '#functions/pictures/subject/colour-planes.ts';
import type { Plane } from '#functions/pictures/subject/plane.ts';

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

/** 1 for the same colour, falling as a bell; beyond three widths it is another colour. */
const likeness = (one: Bin, other: Bin): number => {
  const light = (one.light / one.count - other.light / other.count) / 30;
  const red = (one.red / one.count - other.red / other.count) / 18;
  const yellow = (one.yellow / one.count - other.yellow / other.count) / 18;
  const squared = light * light + red * red + yellow * yellow;
  return squared > 9 ? 0 : Math.exp(-squared / 2);
};

/** High for colours that are seldom and stand together, low for those of walls, woods and skies, also broken ones. */
export const colourRarity = (planes: ColourPlanes): Plane => {
  const { width, height } = planes.light;
  const { bins, binOf } = binned(planes);
  const rarity = bins.map((bin) => {
    let count = 0;
    let x = 0;
    let y = 0;
    let xx = 0;
    let yy = 0;
    for (const other of bins) {
      const like = likeness(bin, other);
      if (like === 0) continue;
      count += like * other.count;
      x += like * other.x;
      y += like * other.y;
      xx += like * other.xx;
      yy += like * other.yy;
    }
    // Spread against that of a colour which is all over the picture.
    const across = (xx / count - (x / count) ** 2) / (width ** 2 / 12);
    const down = (yy / count - (y / count) ** 2) / (height ** 2 / 12);
    return -Math.log(Math.min(1, count / binOf.length)) * Math.exp(-across - down);
  });
  return { width, height, values: Float32Array.from(binOf, (bin) => rarity[bin] as number) };
};
