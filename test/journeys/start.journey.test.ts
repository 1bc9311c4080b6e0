import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isNewsroom, type StartedDemo, startDemo } from '#test/builders/journeys/started-demo.ts';

let demo: StartedDemo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(async () => {
  await demo?.stop();
  await demo?.remove();
});

const post = (path: string, fields: Readonly<Record<string, string>>, cookie = '') =>
  fetch(`${demo.url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: demo.url, cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields),
  });

const textOf = async (path: string, person?: string): Promise<string> => (await demo.see(path, person))?.text ?? '';

/** Until it is so; how long that takes is the machine's matter, and a bench's. */
const until = async (isSo: (text: string) => boolean, path: string): Promise<void> => {
  while (!isSo(await textOf(path))) await pause(500);
};

/** Eight weeks with all their pictures, on a machine that others use too. */
const longestPlay = 3_600_000;

describe('npm start', () => {
  it('answers before there is anything to show, and says that the weeks are being played', async () => {
    const text = await textOf('/newsroom/');
    expect(text).toMatch(/<progress|Veckorna spelas upp/);
    expect((await post('/newsroom/act/pause', { scope: 'all', reason: 'Olycka' })).status).toBe(503);
  });

  it('shows the newsroom while the weeks go on', { timeout: longestPlay }, async () => {
    await until(isNewsroom, '/newsroom/');
    expect(await textOf('/newsroom/')).toContain('Veckorna spelas upp: vecka');
    expect((await demo.see('/newsroom/stories/'))?.status).toBe(200);
  });

  it('lets somebody say who they are and act when all weeks are played', { timeout: longestPlay }, async () => {
    await until((text) => text.includes('/newsroom/desk/people/'), '/newsroom/');
    const chosen = await post('/newsroom/desk/people/', { signIn: 'eva.k' });
    expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/newsroom/desk/mine/']);
    const cookie = String(chosen.headers.get('set-cookie')).split(';')[0] ?? '';
    const paused = await post('/newsroom/act/pause', { scope: 'all', reason: 'Olycka i hamnen' }, cookie);
    expect(paused.status).toBe(303);
    expect(await textOf('/newsroom/', 'eva.k')).toContain('Allt är pausat. Inget skickas.');
  });

  it('shows the approvals of the sample under the name of the one who gave them', async () => {
    const text = await textOf('/newsroom/stories/vi-bestammer-veckan/', 'hanna.r');
    expect(text).toContain('Eva');
    expect(text).not.toMatch(/\broot\b/);
  });

  it('ends cleanly when it is closed', async () => {
    await demo.stop();
    expect(await demo.see('/newsroom/')).toBeNull();
    // How far the demo was lived is kept last of all.
    expect(readFileSync(join(demo.workspace, 'demo.json'), 'utf8')).toContain('"now":"2026-11-30T');
  });
});
