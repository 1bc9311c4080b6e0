import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aWorld, linkedInEnvironment, organization, token, type World } from '#test/builders/journeys/a-world.ts';
import { fjallviken } from '#test/builders/journeys/fjallviken.ts';
import { type LinkedInProcess, startLinkedInProcess } from '#test/builders/journeys/linkedin-process.ts';
import { seenOf } from '#test/builders/journeys/seen-of.ts';
import { vardag } from '#test/builders/journeys/vardag.ts';

/** Every step is a process: a busy machine takes its time. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const plough = 'plogen-kor-sjalv';

let world: World;
let linkedin: LinkedInProcess;
beforeAll(async () => {
  linkedin = await startLinkedInProcess(token, organization);
  world = await aWorld(linkedInEnvironment(linkedin.url), await fjallviken([plough], 'drafts'));
});
afterAll(async () => {
  await linkedin.close();
  await world.remove();
});

describe('the command line', () => {
  it('lays out a content folder that its own check passes', async () => {
    const folder = join(world.path, 'ny-stad');
    expect((await world.run(['init', folder])).code).toBe(0);
    const { code, stdout } = await world.run(['check'], { VARDAG_CONTENT: `file:${folder}` });
    expect([code, JSON.parse(stdout).findings.filter((one: { severity: string }) => one.severity === 'error')]).toEqual(
      [0, []],
    );
    expect((await world.run(['init', folder])).code).toBe(2);
  });

  it('approves a draft once, pinned, and plans it', async () => {
    const { code, stdout } = await world.run([
      'approve',
      plough,
      ...(await seenOf(world, plough)),
      '--at',
      '2026-11-20T08:00:00Z',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ story: plough, moved: true, findings: [] });
    const files = Object.keys(await world.stores());
    expect(files.filter((file) => file.startsWith('content/stories/'))).toEqual([
      `content/stories/approved/${plough}/story.md`,
    ]);
    expect(files.filter((file) => file.startsWith('records/approvals/'))).toHaveLength(1);
    expect((await world.run(['approve', plough])).code).toBe(2);
  });

  it('prints the plan in its documented shape, and as a calendar', async () => {
    const [json, ics] = await Promise.all([
      world.run(['plan', '--from', '2026-11-23', '--weeks', '1']),
      vardag(['plan', '--from', '2026-11-23', '--weeks', '1', '--ics', '--workspace', world.path]),
    ]);
    expect(json.stderr).toBe('');
    const { slots } = JSON.parse(json.stdout);
    expect(slots.length).toBeGreaterThan(0);
    for (const one of slots)
      expect(one).toEqual(
        expect.objectContaining({
          slot: expect.stringMatching(/^2026-11-2[46]T09:00\[Europe\/Stockholm\]$/),
          instant: expect.stringMatching(/^2026-11-2[46]T08:00:00Z$/),
          campaign: 'vinter',
          reason: expect.stringMatching(/\.$/),
          runnersUp: expect.any(Array),
        }),
      );
    expect(slots.map((one: { story: string | null }) => one.story)).toContain(plough);
    expect(ics.stdout).toMatch(/^BEGIN:VCALENDAR[\s\S]+DTSTART[\s\S]+END:VCALENDAR\s*$/);
  });

  it('pauses and resumes', async () => {
    expect((await world.run(['pause', '--scope', 'unit:tekniska', '--reason', 'Olycka'])).code).toBe(0);
    expect(await world.read('content/pauses/unit-tekniska.yaml')).toMatch(/unit: tekniska[\s\S]+reason: Olycka/);
    expect((await world.run(['resume'])).code).toBe(0);
    expect(Object.keys(await world.stores())).not.toContain('content/pauses/unit-tekniska.yaml');
    expect((await world.run(['pause', '--scope', 'månen', '--reason', 'x'])).code).toBe(2);
  });

  it('writes a digest, and refuses a period that is none', async () => {
    const { code, stdout } = await world.run(['digest', '2026-W47', '--at', '2026-11-23T06:00:00Z'], {
      VARDAG_LANGUAGE: 'en',
    });
    expect([code, JSON.parse(stdout).findings]).toEqual([0, []]);
    expect(await world.read('reports/digests/2026-W47/index.html')).toContain('<html lang="');
    expect((await world.run(['digest', 'förra-veckan'])).code).toBe(2);
  });

  it('says what is in place', async () => {
    const { code, stdout, stderr } = await world.run(['doctor'], { VARDAG_LANGUAGE: 'en' });
    const { checks } = JSON.parse(stdout);
    expect([code, checks.filter((one: { ok: boolean }) => !one.ok), stderr]).toEqual([0, [], '']);
    expect(stdout).toContain('answers');
    expect(stdout).not.toContain(token);
  });

  it.each<readonly [string, readonly string[]]>([
    ['an unknown job', ['job', 'no-such-job']],
    ['an instant without an offset', ['job', 'start-due', '--at', '2026-11-24T09:00']],
    ['a story that is not there', ['withdraw', 'ingen-sådan', '--reason', 'x']],
  ])('says 2 to %s, and prints no data', async (_, args) => {
    const { code, stdout, stderr } = await world.run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^✗ .+/);
  });

  it('lists every setting that is wrong at once', async () => {
    const { code, stdout, stderr } = await world.run(['job', 'start-due'], {
      VARDAG_CONTENT: 'någonstans',
      VARDAG_LINKEDIN_URL: 'linkedin',
      VARDAG_LINKEDIN_VERSION: 'ny',
      VARDAG_LANGUAGE: 'fi',
    });
    expect([code, stdout]).toEqual([2, '']);
    for (const name of ['VARDAG_CONTENT', 'VARDAG_LINKEDIN_URL', 'VARDAG_LINKEDIN_VERSION', 'VARDAG_LANGUAGE'])
      expect(stderr).toContain(`${name}: `);
    expect(stderr).not.toContain(token);
  });

  it('says 3 and why, without the token, when a store is broken', async () => {
    const { code, stdout, stderr } = await world.run(['job', 'start-due'], {
      VARDAG_REPORTS: 's3://borta',
      AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
      AWS_REGION: 'eu-north-1',
      AWS_ACCESS_KEY_ID: 'x',
      AWS_SECRET_ACCESS_KEY: 'hemlig-nyckel',
    });
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^✗ .+/);
    expect(stderr).not.toMatch(new RegExp(`${token}|hemlig-nyckel|\\n {4}at `));
  });

  it('prints one document through npm as well', async () => {
    const child = spawn('npm', ['run', '--silent', 'vardag', '--', 'verify', '--workspace', world.path, '--json'], {
      cwd: resolve('.'),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(JSON.parse(await text(child.stdout))).toMatchObject({ broken: null });
  });

  it('makes English messages and pages when asked', async () => {
    const english = { VARDAG_LANGUAGE: 'en' };
    const { stderr } = await vardag(['verify', '--workspace', world.path], english);
    expect(stderr).toMatch(/\d+ entries checked, all whole\./);
    await world.job('plan-campaigns', '2026-11-20T09:00:00Z', english);
    const page = await world.read('reports/newsroom/index.html');
    expect(page).toMatch(/<html[^>]* lang="en"/);
    expect(page).not.toMatch(/Kalender|Berättelser</);
  });
});
