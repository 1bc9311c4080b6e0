import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { bundled } from '#test/bench/bundled.ts';
import type { KeptStore, KeptWorld, ScaleRun } from '#test/bench/digest/scale-once.ts';
import { scaleNow, scaleWorld } from '#test/bench/digest/scale-world.ts';

/** MB: V8 is kept to what fits into so much, a twentieth of it for what is young. Without bounds it grows before it collects. */
const memoryFor = (posts: number): number => (posts > 10_000 ? 2_048 : 256);

/** Writes one digest of a month on the stores of a year, in a process of its own, so that its memory is its own. */
export const scaleRun = async (posts: number, period: string): Promise<ScaleRun> => {
  const folder = mkdtempSync(join(tmpdir(), 'digest-'));
  const [bodies, heads] = [join(folder, 'bodies'), join(folder, 'heads')];
  const file = openSync(bodies, 'w');
  let from = 0;
  const keep = async (store: ObjectStore): Promise<KeptStore> => {
    const kept: KeptStore[number][] = [];
    for (const head of await store.list('')) {
      const body = (await store.get(head.key))?.body ?? new Uint8Array();
      writeSync(file, body);
      kept.push({ ...head, from });
      from += body.length;
    }
    return kept;
  };
  const { content, records, reports } = await scaleWorld(posts);
  const world: KeptWorld = {
    content: await keep(content),
    records: await keep(records),
    reports: await keep(reports),
  };
  closeSync(file);
  writeFileSync(heads, JSON.stringify(world));
  const memory = memoryFor(posts);
  const program = await bundled('test/bench/digest/scale-once.ts', join(folder, 'program'), false);
  const args = [
    `--max-semi-space-size=${Math.floor(memory / 20)}`,
    `--max-old-space-size=${Math.floor(memory / 2)}`,
    program,
    bodies,
    heads,
    period,
    scaleNow.toString(),
  ];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as ScaleRun;
};
