import sharp from 'sharp';
import type { Size } from '#functions/story/pictures/crop-window.ts';
import { folds } from '#test/bench/scenes/person.ts';
import { scenesOf } from '#test/bench/scenes/scenes.ts';
import { seeded } from '#test/bench/seeded.ts';

/** Smooth blotches of about `cell` pixels, -1..1, drawn at a quarter of the size. */
const octave = async ({ width, height }: Size, cell: number, seed: number): Promise<Buffer> => {
  const random = seeded(seed);
  const [columns, rows] = [Math.ceil(width / cell) + 2, Math.ceil(height / cell) + 2];
  const dots = Buffer.from(Array.from({ length: columns * rows }, () => random.below(256)));
  return sharp(dots, { raw: { width: columns, height: rows, channels: 1 } })
    .resize({ width, height, fit: 'fill', kernel: 'cubic' })
    .extractChannel(0)
    .raw()
    .toBuffer();
};

/** Blotches of every size, each half as strong as the one twice as large: clouds, bark, cloth. Around 128. */
const fractal = async (size: Size): Promise<Buffer> => {
  const cells = [256, 128, 64, 32, 16, 8, 4, 2];
  const sum = new Float32Array(size.width * size.height);
  for (const [index, cell] of cells.entries()) {
    const layer = await octave(size, cell, 1871 + index);
    const strength = 0.34 / 1.35 ** index;
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + ((layer[at] ?? 128) - 128) * strength;
  }
  return Buffer.from(Uint8Array.from(sum, (value) => Math.min(255, Math.max(0, 128 + value))));
};

/** A person at one side of a forest, with texture at every scale and a camera's noise; the same bytes each time. */
export const photo = async (size: Size, progressive: boolean): Promise<Uint8Array> => {
  const scene = scenesOf([8])[1];
  if (scene === undefined) throw new Error('There is no scene to draw.');
  const { background, subject } = scene.draw;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${scene.width} ${scene.height}" preserveAspectRatio="xMidYMid slice"><defs>${folds}</defs>${background}${subject}</svg>`;
  const raw = { width: size.width, height: size.height, channels: 3 } as const;
  const pixels = await sharp(Buffer.from(svg), { limitInputPixels: false }).flatten().removeAlpha().raw().toBuffer();
  const coarse = { width: Math.ceil(size.width / 2), height: Math.ceil(size.height / 2) };
  const texture = await sharp(await fractal(coarse), { raw: { ...coarse, channels: 1 } })
    .resize({ ...size, fit: 'fill' })
    .extractChannel(0)
    .raw()
    .toBuffer();
  let noise = 1871;
  for (let at = 0; at < pixels.length; at += 1) {
    noise = (Math.imul(noise, 1664525) + 1013904223) >>> 0;
    const value = (pixels[at] ?? 0) + (texture[Math.floor(at / 3)] ?? 128) - 128 + (noise >>> 24) / 16 - 8;
    pixels[at] = Math.min(255, Math.max(0, value));
  }
  return sharp(pixels, { raw }).jpeg({ quality: 93, chromaSubsampling: '4:2:0', progressive }).toBuffer();
};
