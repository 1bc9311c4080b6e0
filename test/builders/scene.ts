import sharp, { type Sharp } from 'sharp';

type Place = readonly [x: number, y: number];

/** A scene without edges: soft hills of light that repeat nowhere, so that every cut of it looks different. */
export const sceneAt = ([x, y]: Place): readonly [number, number, number] => {
  const wave = (a: number, b: number, phase: number) => Math.sin(a * x + b * y + phase);
  const shade = (value: number) => Math.round(128 + 110 * Math.max(-1, Math.min(1, value)));
  return [
    shade(0.7 * wave(5, 2, 0.3) + 0.3 * wave(11, -7, 1)),
    shade(0.6 * wave(-3, 6, 1.4) + 0.4 * wave(9, 8, 0.2)),
    shade(0.8 * wave(4, -5, 2.2) + 0.2 * wave(-12, 10, 0.7)),
  ];
};

export const sceneSize = { width: 900, height: 600 } as const;

/** The scene as pixels; `at` says which upright place (0 to 1) a stored pixel shows. */
export const scenePixels = (
  width: number,
  height: number,
  at: (x: number, y: number) => Place = (x, y) => [x, y],
): Sharp => {
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      pixels.set(sceneAt(at((x + 0.5) / width, (y + 0.5) / height)), (y * width + x) * 3);
  return sharp(pixels, { raw: { width, height, channels: 3 } });
};

/** Fine, seeded grain on a plain ground: the hardest that a codec meets. */
export const grain = (width: number, height: number, strength: number): Sharp => {
  const pixels = Buffer.alloc(width * height * 3);
  let state = 1;
  for (let at = 0; at < pixels.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    pixels[at] = 128 + Math.round(((state >>> 16) / 65_536 - 0.5) * strength);
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
};
