import sharp from 'sharp';
import { folds } from '#test/bench/scenes/person.ts';
import type { Scene } from '#test/bench/scenes/scene.ts';
import { seeded } from '#test/bench/seeded.ts';

const layer = ({ width, height }: Scene, body: string): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${folds}</defs>${body}</svg>`,
  );

/** Three throws in sum are near enough to a bell. */
const grained = (pixels: Buffer, spread: number, seed: number): Buffer => {
  const random = seeded(seed);
  for (let at = 0; at < pixels.length; at += 3) {
    const grain = (random.next() + random.next() + random.next() - 1.5) * 2 * spread;
    for (let channel = 0; channel < 3; channel += 1) {
      const value = (pixels[at + channel] ?? 0) + grain + (random.next() - 0.5) * spread;
      pixels[at + channel] = Math.max(0, Math.min(255, Math.round(value)));
    }
  }
  return pixels;
};

/** The scene as a camera would have taken it: depth of field, noise, JPEG. */
export const photograph = async (scene: Scene): Promise<Uint8Array> => {
  const { background, subject, blur, noise } = scene.draw;
  const behind = sharp(layer(scene, background)).flatten({ background: '#888888' });
  const far = await (blur > 0.3 ? behind.blur(blur) : behind).removeAlpha().png().toBuffer();
  const pixels = await sharp(far)
    .composite([{ input: layer(scene, subject) }])
    .removeAlpha()
    .raw()
    .toBuffer();
  const raw = { width: scene.width, height: scene.height, channels: 3 as const };
  return sharp(grained(pixels, noise, scene.seed), { raw })
    .jpeg({ quality: 88 })
    .toBuffer();
};
