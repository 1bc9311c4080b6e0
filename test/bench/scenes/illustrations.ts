import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Focus } from '#functions/ground/ports/picture-renderer.ts';
import type { Size, Window } from '#functions/story/pictures/crop-window.ts';
import type { Cutter } from '#test/bench/scenes/judge-crops.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const stories = join(root, 'content', 'stories', 'approved');

export type Illustration = Size & { readonly name: string; readonly focus: Focus };

/** The pictures of the sample content with the point that their maker suggests, as their README lists them. */
export const illustrations = (): readonly Illustration[] => {
  const listed = readFileSync(join(root, 'docs', 'illustrations', 'README.md'), 'utf8');
  return [...listed.matchAll(/^\| ([a-z-]+) \| (\d+) × (\d+) \| ([\d.]+), ([\d.]+) \|$/gm)].map((row) => {
    const [width = 0, height = 0, x = 0, y = 0] = row.slice(2).map(Number);
    return { name: row[1] ?? '', width, height, focus: [x, y] };
  });
};

const fileOf = (name: string): string => {
  const found = readdirSync(stories, { recursive: true, encoding: 'utf8' }).find((file) =>
    file.endsWith(`/${name}.jpg`),
  );
  if (found === undefined) throw new Error(`There is no ${name}.jpg among the stories.`);
  return join(stories, found);
};

/** How far inside the cut the point lies, as a share of the cut's side; negative outside. */
const depth = ({ width, height, focus: [x, y] }: Illustration, window: Window): number => {
  const across = (x * width - window.left) / window.width;
  const down = (y * height - window.top) / window.height;
  return Math.min(across, 1 - across, down, 1 - down);
};

/** Of all cuts of each cutter, those in which the point lies at least a tenth inside. */
export const keptPoints = async (
  cutters: readonly Cutter[],
): Promise<readonly { readonly kept: number; readonly cuts: number }[]> => {
  const depths: number[][] = cutters.map(() => []);
  for (const illustration of illustrations()) {
    // Upright, as whoever cuts by sharp alone would have to make them.
    const bytes = await sharp(fileOf(illustration.name)).autoOrient().jpeg({ quality: 95 }).toBuffer();
    for (const [index, { cut }] of cutters.entries())
      depths[index]?.push(...(await cut(illustration, bytes)).map((window) => depth(illustration, window)));
  }
  return depths.map((all) => ({ kept: all.filter((one) => one >= 0.1).length, cuts: all.length }));
};
