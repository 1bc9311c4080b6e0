import { beforeAll, describe, expect, it } from 'vitest';
import type { Checkpoint } from '#functions/publishing/records/log/checkpoint.ts';
import type { Found } from '#functions/publishing/records/verify/read-record.ts';
import { aRecord } from '#test/bench/verify/a-record.ts';
import { playTampering } from '#test/bench/verify/play-tampering.ts';
import { type Bodies, bodiesOf } from '#test/bench/verify/tampered.ts';
import { tamperings } from '#test/bench/verify/tamperings.ts';

describe('a record that was tampered with', () => {
  let before: Bodies;
  let kept: readonly Checkpoint[];
  const known = new Map<string, Found>();
  beforeAll(async () => {
    const { records, checkpoints } = await aRecord(24);
    before = await bodiesOf(records);
    kept = checkpoints.slice(-1);
  });
  const seeds = (kind: number) => [0, 1, 2].map((round) => kind + round * tamperings.length);

  it.each(tamperings.flatMap(({ is, withLog }, kind) => (withLog ? [] : [[is, kind] as const])))(
    'is found by itself, and the thing is named: %s',
    async (_is, kind) => {
      for (const seed of seeds(kind))
        expect(await playTampering(before, known, kept, seed)).toMatchObject({ alone: 'named' });
    },
  );

  it.each(tamperings.flatMap(({ is, withLog }, kind) => (withLog ? [[is, kind] as const] : [])))(
    'is found by a checkpoint that was kept elsewhere: %s',
    async (_is, kind) => {
      for (const seed of seeds(kind))
        expect((await playTampering(before, known, kept, seed)).withCheckpoint).not.toBe('missed');
    },
  );
});
