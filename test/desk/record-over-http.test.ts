import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealRecords } from '#functions/jobs/seal-records.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { checkpointText } from '#functions/publishing/records/log/checkpoint.ts';
import { newestCheckpoint } from '#functions/publishing/records/log/newest-checkpoint.ts';
import { due, story } from '#test/builders/core/newsroom-world.ts';
import { type ADesk, aDesk } from '#test/builders/desk/a-desk.ts';

const record = '/newsroom/desk/record/';
const officer = '/newsroom/desk/officer/';
let desk: ADesk;
beforeAll(async () => {
  desk = await aDesk();
  await servePublication(desk.world.deps, due({ channel: 'site' }));
}, 60_000);
afterAll(() => desk.close());
const acts = async () => (await desk.world.deps.records.list('acts/')).length;

describe('the page of the record', () => {
  it('says before its first night that there is no checkpoint, and no year to take out', async () => {
    const { status, text } = await desk.see('astrid.a', record);
    expect(status).toBe(200);
    expect(text).toContain('Inga kontrollrader än. De skrivs i natt.');
    expect(text).toContain('Det finns inget år att ta ut än.');
  });

  it('shows the checkpoint, and how much rests on its chains alone', async () => {
    await sealRecords(desk.world.deps);
    expect((await desk.see('astrid.a', record)).text).toContain('Inget har kommit sedan dess.');
    await servePublication(desk.world.deps, due({ channel: 'linkedin' }));
    const { text } = await desk.see('dana.o', record);
    const lines = await newestCheckpoint(desk.world.deps);
    expect(text).toContain(lines === null ? 'none' : checkpointText(lines).trim());
    expect(text).toMatch(/\d+ har kommit sedan dess och vilar på sina kedjor ensamma/);
  });

  it('verifies, and the record says that somebody has', async () => {
    const before = await acts();
    const { text } = await desk.post('astrid.a', record, { look: 'verify' });
    expect(text).toMatch(/Allt stämmer: \d+ poster är räknade om\./);
    expect(await acts()).toBe(before + 2);
  });

  it('names the first thing that does not hold', async () => {
    const [one] = await desk.world.deps.records.list('archive/');
    const key = one?.key ?? '';
    const body = (await desk.world.deps.records.get(key))?.body ?? '';
    await desk.world.deps.records.put(key, 'changed');
    expect((await desk.post('dana.o', record, { look: 'verify' })).text).toContain(`${key}: `);
    await desk.world.deps.records.put(key, body);
  });

  it('gives a year as one file, whose manifest is inside', async () => {
    await sealRecords(desk.world.deps);
    const { text } = await desk.see('astrid.a', record);
    expect(text).toContain('<option value="2026">');
    const answer = await fetch(`${desk.url}${record}`, {
      method: 'POST',
      body: new URLSearchParams({ look: 'year', year: '2026' }),
      headers: { cookie: 'vardag-person=astrid.a', origin: desk.url, 'sec-fetch-site': 'same-origin' },
    });
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="nordhamns-stad-vardag-2026.zip"');
    const names = Object.keys(unzipSync(new Uint8Array(await answer.arrayBuffer())));
    for (const name of ['index.html', 'manifest-sha256.txt', 'data/nordhamns-stad-vardag-2026/METS.xml'])
      expect(names).toContain(`nordhamns-stad-vardag-2026/${name}`);
  });

  it('says so when the log has nothing of the year', async () => {
    expect((await desk.post('astrid.a', record, { look: 'year', year: '2025' })).text).toContain(
      'Loggen har inget från 2025.',
    );
  });

  it('refuses to erase what stands, in words, and keeps what was typed', async () => {
    const answer = await desk.post('astrid.a', '/newsroom/act/erase', {
      subject: story,
      decision: 'KS 2026/9',
      back: record,
    });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('Dra tillbaka den först');
    // Both can be changed on the page, and the one that was wrong says so.
    expect(answer.text).toMatch(new RegExp(`wrong-field[^>]*>[^]*<textarea name="subject"[^>]*>${story}</textarea>`));
    expect(answer.text).toMatch(/<textarea name="decision"[^>]*>KS 2026\/9<\/textarea>/);
    expect((await desk.post('eva.k', '/newsroom/act/erase', { subject: story, decision: 'KS 2026/9' })).status).toBe(
      403,
    );
  });
});

describe('where a person is, on the page of the officer', () => {
  it('says places and kinds, and gives the page to hand out as a file', async () => {
    const { text } = await desk.post('dana.o', officer, { person: 'Elsa' });
    expect(text).toContain('Elsa · p-0017');
    expect(text).toContain('Godkännanden: 1');
    const page = await desk.post('dana.o', officer, { person: 'p-0017', as: 'page' });
    expect(page.headers['content-disposition']).toBe('attachment; filename="om-dig.html"');
    expect(page.text).toContain('<h1>Det här har vi sparat om Elsa</h1>');
  });

  it('asks which of two', async () => {
    const consent = new TextDecoder().decode((await desk.world.deps.content.get('consents/elsa-2026.yaml'))?.body);
    await desk.world.deps.content.put('consents/elsa-b-2026.yaml', consent.replace('p-0017', 'p-0099'));
    const { text } = await desk.post('dana.o', officer, { person: 'elsa' });
    expect(text).toContain('2 personer heter så. Vem är det?');
    expect(text).toContain('name="person" value="p-0017"');
    expect(text).toContain('name="person" value="p-0099"');
  });

  it('says nowhere of somebody unknown', async () => {
    expect((await desk.post('dana.o', officer, { person: 'Zebulon' })).text).toContain('Ingenstans.');
  });
});
