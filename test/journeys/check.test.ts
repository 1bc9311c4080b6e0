import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aWorld, type World } from '#test/builders/journeys/a-world.ts';
import { aPicture, fjallviken, fjallvikenFiles, fjallvikenStories } from '#test/builders/journeys/fjallviken.ts';
import { vardag } from '#test/builders/journeys/vardag.ts';

/** Every step is a process: a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const night = fjallvikenStories['natten-pa-alvgarden'] ?? '';
const plough = fjallvikenStories['plogen-kor-sjalv'] ?? '';
const draft = (id: string) => `stories/drafts/${id}/story.md`;
const lineOf = (text: string, part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1;

const texts = {
  brokenYaml: plough.replace('unit: tekniska', 'unit: [tekniska'),
  unknownKey: plough.replace('unit: tekniska', 'unit: tekniska\nfärg: blå'),
  missing: night.replace('file: älven.jpg', 'file: finns-inte.jpg').replace(/\n {4}alt: Två händer.*/, ''),
  number: plough.replace('Nu lär han upp två nya.', 'Hans nummer är 19900101-2385.'),
};

const broken = async (): Promise<ReadonlyMap<string, string | Buffer>> =>
  new Map<string, string | Buffer>([
    ...(await fjallviken([])),
    [draft('trasig'), texts.brokenYaml],
    [draft('okänd'), texts.unknownKey],
    [draft('bildlös'), texts.missing],
    ['stories/drafts/bildlös/köket.jpg', await aPicture(1)],
    ['stories/drafts/bildlös/korridoren.jpg', await aPicture(2)],
    [draft('nummer'), texts.number],
    [draft('utgången'), plough.replace('örjan-2026', 'örjan-2025')],
    [
      'consents/örjan-2025.yaml',
      (fjallvikenFiles['consents/örjan-2026.yaml'] ?? '')
        .replace('from: 2026-02-01', 'from: 2025-01-01')
        .replace('until: 2028-02-01', 'until: 2025-12-31'),
    ],
    [
      'campaigns/trasig.yaml',
      (fjallvikenFiles['campaigns/vinter.yaml'] ?? '').replace('"09:00"', '"nio"').replace('id: vinter', 'id: trasig'),
    ],
  ]);

type Finding = { file: string; line: number | null; rule: string; severity: string; message: string; hint: string };

let world: World;
beforeAll(async () => {
  world = await aWorld({}, await broken());
});
afterAll(() => world.remove());

describe('vardag check', () => {
  it('tells everything that is wrong at once, with file and line', async () => {
    const { code, stdout, stderr } = await world.run(['check', '--at', '2026-11-20T08:00:00Z']);
    expect(code).toBe(1);
    expect(stderr).toBe('');
    const findings: readonly Finding[] = JSON.parse(stdout).findings;
    const errors = findings.filter(({ severity }) => severity === 'error').map(({ file, line }) => `${file}:${line}`);
    const { brokenYaml, unknownKey, missing, number } = texts;
    expect(errors.sort()).toEqual(
      [
        `${draft('trasig')}:${lineOf(brokenYaml, 'unit: [') + 1}`,
        `${draft('okänd')}:${lineOf(unknownKey, 'färg')}`,
        `${draft('bildlös')}:${lineOf(missing, 'finns-inte.jpg')}`,
        `${draft('bildlös')}:${lineOf(missing, 'köket.jpg')}`,
        `${draft('nummer')}:${lineOf(number, '19900101')}`,
        `${draft('utgången')}:${lineOf(plough, 'örjan-2026')}`,
        'campaigns/trasig.yaml:6',
      ].sort(),
    );
    for (const { message, hint } of findings) {
      expect(message).toMatch(/^[\p{Lu}«#0-9][\s\S]*[.!?]$/u);
      expect(hint.length).toBeGreaterThan(5);
      expect(`${message} ${hint}`).not.toMatch(/undefined|null|\[object|ZodError|invalid_/);
    }
    expect(stdout).not.toContain('19900101-2385');
  });

  it('gives the hash of the text of each story that is asked for', async () => {
    const path = 'stories/drafts/utgången';
    const json = await world.run(['check', path, '--at', '2026-11-20T08:00:00Z']);
    const { texts } = JSON.parse(json.stdout);
    expect(texts).toEqual([{ file: draft('utgången'), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    const people = await vardag(['check', path, '--at', '2026-11-20T08:00:00Z', '--workspace', world.path]);
    expect(people.stdout).toContain(`${draft('utgången')}\n  Text: sha256 ${texts[0].sha256}\n`);
  });

  it('tells people the same in their own language', async () => {
    const args = ['check', '--at', '2026-11-20T08:00:00Z', '--workspace', world.path];
    const [swedish, english] = await Promise.all([vardag(args), vardag(args, { VARDAG_LANGUAGE: 'en' })]);
    expect([swedish.code, english.code]).toEqual([1, 1]);
    for (const { stdout } of [swedish, english])
      for (const file of ['trasig', 'okänd', 'bildlös', 'nummer', 'utgången']) expect(stdout).toContain(draft(file));
    expect(swedish.stdout).toContain('Nyckeln «färg» är okänd.');
    expect(english.stdout).toContain('The key "färg" is unknown.');
    expect(swedish.stderr).toMatch(/7 fel/);
    expect(english.stderr).toMatch(/7 errors/);
    expect(english.stdout).not.toMatch(/ (är|och|inte|saknas) /);
  });
});
