import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { Size } from '#functions/pictures/crop-window.ts';
import { masterSize } from '#functions/pictures/master-size.ts';
import type { Variant } from '#functions/pictures/variant.ts';
import { fileOf, wanted } from '#test/bench/pictures/wanted.ts';

const execute = promisify(execFile);

/** A program of the system: the commands that make all variants, side by side. */
export type Tool = {
  readonly name: string;
  readonly commands: (size: Size, file: string, into: string) => readonly (readonly string[])[];
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
  commands: (size, file, into) => {
    const master = masterSize(size, wanted);
    const cut = (variant: Variant): readonly string[] => {
      const { width, height, quality, format } = variant;
      const shape = height === undefined ? [] : ['-gravity', 'center', '-extent', `${width}x${height}`];
      const settings =
        format === 'webp' ? ['-define', 'webp:method=4'] : ['-interlace', 'JPEG', '-sampling-factor', '4:2:0'];
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
    return [[program, ...decode, ...wanted.flatMap(cut), 'mpr:master', 'null:']];
  },
});

/** A process for each variant, all at once. */
const vipsThumbnail = (program: string): Tool => ({
  name: 'vipsthumbnail, a process a variant',
  commands: (_, file, into) =>
    wanted.map((variant) => {
      const { width, height, quality, format } = variant;
      const settings = format === 'webp' ? `Q=${quality},effort=4` : `Q=${quality},interlace,optimize_coding`;
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
export const runTool = async (tool: Tool, size: Size, file: string, into: string): Promise<number> => {
  const began = performance.now();
  await Promise.all(tool.commands(size, file, into).map(command));
  return performance.now() - began;
};
