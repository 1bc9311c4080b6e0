import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../stub-handlers.ts';
import { type Fault, faults, healthy } from './faults.ts';
import type { Picture } from './point.ts';
import { alarms, calledBy, rules, watcherNames } from './watchers.ts';

const seenWith = async ({ points, calls }: Picture, fault: Fault): Promise<Picture> => ({
  points: [...points.filter((point) => fault.without?.(point) !== true), ...((await fault.adds?.()) ?? [])],
  calls: [...calls, ...(fault.tells ?? [])],
});

describe('the drill of the alarms', () => {
  let well: Picture;
  beforeAll(async () => {
    well = await healthy();
  });

  it('hears nothing while nothing is the matter', () => {
    expect(calledBy(well)).toEqual([]);
  });

  it.each(faults)('hears $calls, and no other, when $is', async (fault) => {
    expect(calledBy(await seenWith(well, fault))).toEqual([fault.calls]);
  });

  it('has a fault for every alarm', () => {
    expect([...new Set(faults.map(({ calls }) => calls))].sort()).toEqual([...watcherNames].sort());
  });
});

describe('the runbook', () => {
  const text = readFileSync(join(root, 'docs', 'operations.md'), 'utf8');
  const alarmsPart = text.slice(text.indexOf('\n## Alarms\n')).replace(/\n## (?!Alarms)[\s\S]*$/, '');
  const sections = alarmsPart
    .split(/^### /m)
    .slice(1)
    .map((section) => section.split('\n', 1).concat(section));

  it('has a section for each alarm, and none for what is no alarm', () => {
    expect(sections.map(([name]) => name).sort()).toEqual([...watcherNames].sort());
  });

  it('says in each what it means and what to do', () => {
    for (const [name, body = ''] of sections) expect(body.split(' ').length, name).toBeGreaterThan(20);
  });

  it('is what each alarm and each message point to', () => {
    const texts = [...alarms, ...rules].map((one) => JSON.stringify(one));
    for (const name of watcherNames)
      expect(texts.filter((one) => one.includes(`docs/operations.md#${name}`))).toHaveLength(1);
  });
});
