import { existsSync, readFileSync } from 'node:fs';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import { inProcess } from '#test/bench/pictures/in-process.ts';

/**
 * Milliseconds of the work, without starting Node, by the clock and of all processors together; the peak memory of the
 * process. Null where it is not known. On a machine that does other things too, the processors' time tells more.
 */
export type Measured = { readonly ms: number; readonly cpu: number | null; readonly megabytes: number | null };

type Work = { readonly file: string; readonly into: string; readonly variants: readonly Variant[] };

/** The system's own count of this program; what `resourceUsage` says began with the process that started it. */
const peakMegabytes = (): number => {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
  return (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes)) / 1024;
};

/** In this process, and only once. */
export const measureHere = async (name: string, { file, into, variants }: Work): Promise<Measured> => {
  const contestant = inProcess.find((one) => one.name === name);
  if (contestant === undefined) throw new Error(`There is no ${name}.`);
  const prepared = await contestant.prepare?.(file, variants);
  const [began, spent] = [performance.now(), process.cpuUsage()];
  await contestant.run(file, into, variants, prepared);
  const { user, system } = process.cpuUsage(spent);
  return { ms: performance.now() - began, cpu: (user + system) / 1000, megabytes: peakMegabytes() };
};
