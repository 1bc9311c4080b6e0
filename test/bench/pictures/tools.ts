import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import type { Size } from '#functions/story/pictures/crop-window.ts';
import { coveringSize } from '#functions/story/pictures/master-size.ts';
import { fileOf } from '#test/bench/pictures/wanted.ts';

const execute = promisify(execFile);

/** A picture of that size, the folder that its variants are written to, and the variants with the quality they get. */
export type Task = {
  readonly size: Size;
  readonly file: string;
  readonly into: string;
  readonly variants: readonly Variant[];
};

/** A program of the system: the commands that make all variants, side by side. */
export type Tool = {
  readonly name: string;
  readonly commands: (task: Task) => readonly (readonly string[])[];
};

/** The first program of that name in the path that says it is the one; other programs go by the same names. */
const find = async (names: readonly string[], says: string): Promise<string | null> => {
  const places = (process.env['PATH'] ?? '').split(delimiter);
  for (const path of names.flatMap((name) => places.map((place) => join(place, name)))) {
    if (!existsSync(path)) continue;
    const told = await execute(path, ['--version']).catch(() => null);
    if (told?.stdout.includes(says)) return path;
  }
  return null;
};

/** One process; the JPEG is decoded no larger than the largest cut needs. It has no cut but the middle. */
const imageMagick = (program: string): Tool => ({
  name: 'ImageMagick, one process, jpeg:size',
  commands: ({ size, file, into, variants }) => {
    const master = coveringSize(size, variants);
    const cut = (variant: Variant): readonly string[] => {
      const { width, height, quality, format } = variant;
      const shape = height === undefined ? [] : ['-gravity', 'center', '-extent', `${width}x${height}`];
      const settings =
        format === 'webp' ? ['-define', 'webp:method=2'] : ['-interlace', 'none', '-sampling-factor', '4:2:0'];
      const fill = height === undefined ? `${width}x` : `${width}x${height}^`;
      const encode = [
        '-strip',
        '-quality',
        `${quality}`,
        ...settings,
        '-write',
        join(into, fileOf(variant)),
        '+delete',
      ];
      return ['(', 'mpr:master', '-resize', fill, ...shape, ...encode, ')'];
    };
    const decode = [
      '-define',
      `jpeg:size=${master.width}x${master.height}`,
      file,
      '-auto-orient',
      '-write',
      'mpr:master',
      '+delete',
    ];
    return [[program, ...decode, ...variants.flatMap(cut), 'mpr:master', 'null:']];
  },
});

/** A process for each variant, all at once. */
const vipsThumbnail = (program: string): Tool => ({
  name: 'vipsthumbnail, a process a variant',
  commands: ({ file, into, variants }) =>
    variants.map((variant) => {
      const { width, height, quality, format } = variant;
      const settings = format === 'webp' ? `Q=${quality},effort=2` : `Q=${quality},optimize_coding`;
      const shape = height === undefined ? [] : ['--smartcrop', 'attention'];
      const out = `${join(into, fileOf(variant))}[${settings},strip]`;
      return [program, file, '--size', `${width}x${height ?? ''}`, ...shape, '-o', out];
    }),
});

/** What is installed, and what is not. */
export const findTools = async (): Promise<{ readonly tools: readonly Tool[]; readonly absent: readonly string[] }> => {
  const magick = await find(['magick', 'convert'], 'ImageMagick');
  const vips = await find(['vipsthumbnail'], 'vips');
  return {
    tools: [...(magick === null ? [] : [imageMagick(magick)]), ...(vips === null ? [] : [vipsThumbnail(vips)])],
    absent: [...(magick === null ? ['ImageMagick'] : []), ...(vips === null ? ['vipsthumbnail'] : [])],
  };
};

const command = ([program = '', ...args]: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (data) => {
      said += data;
    });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program}: ${said}`))));
  });

/** Milliseconds from the start of the first process to the end of the last. */
export const runTool = async (tool: Tool, task: Task): Promise<number> => {
  const began = performance.now();
  await Promise.all(tool.commands(task).map(command));
  return performance.now() - began;
};
