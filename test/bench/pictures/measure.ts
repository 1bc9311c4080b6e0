import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { inProcess } from '#test/bench/pictures/in-process.ts';
import { runTool, type Task, type Tool } from '#test/bench/pictures/tools.ts';

/**
 * Milliseconds of the work, without starting Node, by the clock and of all processors together; the peak memory of the
 * process. Null where it is not known. On a machine that does other things too, the processors' time tells more.
 */
export type Measured = { readonly ms: number; readonly cpu: number | null; readonly megabytes: number | null };
export type Row = Measured & { readonly name: string; readonly least: number };

/** The system's own count of this program; what `resourceUsage` says began with the process that started it. */
const peakMegabytes = (): number => {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
  return (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes)) / 1024;
};

/** In this process, and only once. */
export const measureHere = async (name: string, { file, into, variants }: Omit<Task, 'size'>): Promise<Measured> => {
  const contestant = inProcess.find((one) => one.name === name);
  if (contestant === undefined) throw new Error(`There is no ${name}.`);
  const prepared = await contestant.prepare?.(file, variants);
  const [began, spent] = [performance.now(), process.cpuUsage()];
  await contestant.run(file, into, variants, prepared);
  const { user, system } = process.cpuUsage(spent);
  return { ms: performance.now() - began, cpu: (user + system) / 1000, megabytes: peakMegabytes() };
};

const measureInFreshProcess = (program: string, name: string, { file, into, variants }: Task): Promise<Measured> =>
  new Promise((resolve, reject) => {
    const qualities = variants.map(({ quality }) => quality).join();
    const task = ['--file', file, '--into', into, '--qualities', qualities];
    const child = spawn(process.execPath, [program, '--once', name, ...task], {
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
