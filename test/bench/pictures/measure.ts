import { spawn } from 'node:child_process';
import { inProcess } from '#test/bench/pictures/in-process.ts';
import type { Measured } from '#test/bench/pictures/measure-here.ts';
import { runTool, type Task, type Tool } from '#test/bench/pictures/tools.ts';

export type Row = Measured & { readonly name: string; readonly least: number };

const measureInFreshProcess = (program: string, name: string, { file, into, variants }: Task): Promise<Measured> =>
  new Promise((resolve, reject) => {
    const qualities = variants.map(({ quality }) => quality).join();
    const task = ['--file', file, '--into', into, '--qualities', qualities];
    const child = spawn(process.execPath, [program, '--name', name, ...task], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.on('data', (data) => {
      text += data;
    });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(JSON.parse(text) as Measured) : reject(new Error(`${name} ended with ${code}.`)),
    );
  });

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Everybody in turn, so many times: what else the machine does then falls on all alike. */
export const measureAll = async (
  program: string,
  tools: readonly Tool[],
  task: Task,
  runs: number,
): Promise<readonly Row[]> => {
  const measured = new Map<string, Measured[]>();
  const add = (name: string, one: Measured) => measured.set(name, [...(measured.get(name) ?? []), one]);
  for (let run = 0; run < runs; run += 1) {
    for (const { name } of inProcess) add(name, await measureInFreshProcess(program, name, task));
    for (const tool of tools) add(tool.name, { ms: await runTool(tool, task), cpu: null, megabytes: null });
  }
  return [...measured].map(([name, all]) => {
    const known = (of: 'cpu' | 'megabytes'): number | null => {
      const values = all.flatMap((one) => one[of] ?? []);
      return values.length === 0 ? null : median(values);
    };
    return {
      name,
      ms: median(all.map(({ ms }) => ms)),
      least: Math.min(...all.map(({ ms }) => ms)),
      cpu: known('cpu'),
      megabytes: known('megabytes'),
    };
  });
};
