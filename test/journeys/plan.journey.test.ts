import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aStoryFacts } from '#test/builders/a-story-facts.ts';
import { consentFile, employerFiles } from '#test/builders/core/employer-files.ts';
import { type Ran, vardag } from '#test/builders/journeys/vardag.ts';
import { type TemporaryFolder, temporaryFolder } from '#test/servers/temporary-folder.ts';

/** Every step is a process: a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const campaign = `id: hosten
name: Hösten
from: 2026-11-01
until: 2027-02-28
slots: [{ days: [thu], at: "09:00" }]
channels: [linkedin]
`;
const people = ['elsa', 'omar', 'karin', 'bo'] as const;
/** Monday 23 November: the slots are the 26th, the 3rd, the 10th and the 17th. */
const monday = ['--at', '2026-11-23T08:00:00Z'] as const;

let folder: TemporaryFolder;
const put = async (key: string, text: string): Promise<void> => {
  const file = join(folder.path, key);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
};
const plan = (...args: readonly string[]): Promise<Ran> =>
  vardag(['plan', ...monday, ...args, '--workspace', folder.path]);

type Slot = {
  readonly slot: string;
  readonly instant: string;
  readonly story: string | null;
  readonly runnersUp: readonly string[];
  readonly passedOver: readonly { readonly story: string; readonly title: string; readonly reason: string }[];
};
const slotsOf = async (...args: readonly string[]): Promise<readonly Slot[]> => {
  const { code, stdout } = await plan(...args, '--json');
  expect(code).toBe(0);
  return (JSON.parse(stdout) as { readonly slots: readonly Slot[] }).slots;
};

beforeAll(async () => {
  folder = await temporaryFolder();
  for (const [key, text] of Object.entries(employerFiles)) await put(`content/${key}`, text);
  await put('content/campaigns/hosten.yaml', campaign);
  for (const [n, name] of people.entries()) {
    const consent = `${name}-2026`;
    await put(
      `content/consents/${consent}.yaml`,
      consentFile({ person: `p-000${n}`, displayName: name, channels: '[linkedin]' }),
    );
    const facts = aStoryFacts({
      id: `en-dag-med-${name}`,
      title: `En dag med ${name}`,
      unit: 'utbildning',
      people: [{ name, role: 'förskollärare', consent }],
    });
    await put(`reports/stories/${facts.id}.json`, JSON.stringify(facts));
  }
});
afterAll(() => folder.remove());

describe('vardag plan', () => {
  it('names each slot’s story and why, and who was next in turn and why not', async () => {
    const [first] = await slotsOf('--weeks', '1');
    const { stdout } = await plan('--weeks', '1');
    expect(stdout).toContain('2026-11-26T09:00[Europe/Stockholm]  hosten · linkedin  En dag med');
    expect(first?.passedOver.length).toBeGreaterThan(0);
    expect(first?.passedOver.map(({ story }) => story)).toEqual(first?.runnersUp);
    for (const { story, title, reason } of first?.passedOver ?? []) {
      expect(title).toBe(`En dag med ${story.replace('en-dag-med-', '')}`);
      expect(reason).toMatch(/\.$/);
      expect(stdout).toContain(`${title} (${reason})`);
    }
  });

  it('from a later day tells the weeks between, and shows that day and on', async () => {
    const [whole, later] = await Promise.all([
      slotsOf('--weeks', '4'),
      slotsOf('--from', '2026-12-07', '--weeks', '2'),
    ]);
    expect(whole.map(({ slot }) => slot.slice(0, 10))).toEqual([
      '2026-11-26',
      '2026-12-03',
      '2026-12-10',
      '2026-12-17',
    ]);
    expect(new Set(whole.map(({ story }) => story)).size).toBe(4);
    const told = (slots: readonly Slot[]) => slots.map(({ slot, story }) => `${slot} ${story}`);
    expect(told(later)).toEqual(told(whole.slice(2)));
  });

  it('as a calendar is of the same span', async () => {
    const span = ['--from', '2026-12-07', '--weeks', '1'] as const;
    const [slots, { stdout }] = await Promise.all([slotsOf(...span), plan(...span, '--ics')]);
    const events = new ICAL.Component(ICAL.parse(stdout)).getAllSubcomponents('vevent').map((one) => {
      const { summary, startDate } = new ICAL.Event(one);
      return `${startDate.toJSDate().toISOString().replace('.000', '')} ${summary.replace(' (LinkedIn)', '')}`;
    });
    expect(slots).toHaveLength(1);
    expect(events).toEqual(
      slots.map(({ instant, story }) => `${instant} En dag med ${story?.replace('en-dag-med-', '')}`),
    );
  });

  it.each([
    ['a day that is none', ['--from', '2026-02-30']],
    ['weeks that are none', ['--weeks', '0']],
  ])('is wrong usage with %s', async (_, args) => {
    expect((await plan(...args)).code).toBe(2);
  });
});
