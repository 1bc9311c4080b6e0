import { afterEach, beforeEach, expect, it } from 'vitest';
import { boardAdsKey } from '#functions/ads/job-boards/board-ad-list.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import { planCampaigns } from '#functions/jobs/plan-campaigns.ts';
import { type ADesk, aDesk } from '#test/builders/desk/a-desk.ts';
import { aHandAd, paste } from '#test/builders/newsroom/hand-ad.ts';

const page = '/newsroom/job-ads/';
const file = 'pasted/varbi-4711.yaml';

let desk: ADesk;
/** Who is told of a change in `pasted/`, and draws the pages. */
const draw = () => planCampaigns(desk.world.deps);
const ask = async (block: string): Promise<void> => {
  await desk.world.deps.reports.put(boardAdsKey, JSON.stringify({ ads: [aHandAd({ paste: block })] }));
  await draw();
};
beforeEach(async () => {
  desk = await aDesk();
  await ask(paste);
});
afterEach(() => desk.close());

/** The act and the hidden fields of the one form that stands on the page, as a browser would send them. */
const formOn = (text: string) => {
  const [, act = '', inner = ''] = /action="(\/newsroom\/act\/(?:un)?pasted)">([\s\S]*?)<\/form>/.exec(text) ?? [];
  const fields = [...inner.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]);
  return { act, fields: Object.fromEntries(fields) as Readonly<Record<string, string>> };
};

it('is ticked off beside the block, undone, and asked anew when the block has changed', async () => {
  const asked = formOn((await desk.see('hanna.h', page)).text);
  expect(asked).toEqual({
    act: '/newsroom/act/pasted',
    fields: { ad: 'varbi-4711', block: sha256(paste), back: page },
  });
  const answer = await desk.post('hanna.h', asked.act, asked.fields);
  expect([answer.status, answer.headers['location']]).toEqual([303, page]);
  await draw();
  const ticked = (await desk.see('hanna.h', page)).text;
  expect(ticked).toContain('Klistrat in av Hanna den 24 november.');
  expect(ticked).not.toContain('<pre');
  expect((await desk.see('hanna.h', '/newsroom/')).text).not.toContain('jobbannons väntar');

  const back = formOn(ticked);
  expect(back).toEqual({ act: '/newsroom/act/unpasted', fields: { ad: 'varbi-4711', back: page } });
  await desk.post('hanna.h', back.act, back.fields);
  await draw();
  expect(await desk.world.deps.content.head(file)).toBeNull();
  expect(formOn((await desk.see('hanna.h', page)).text).act).toBe('/newsroom/act/pasted');

  await desk.post('hanna.h', asked.act, asked.fields);
  await ask(`${paste}?ny`);
  const anew = (await desk.see('hanna.h', page)).text;
  expect(anew).toContain('Stycket har ändrats sedan Hanna klistrade in det den 24 november.');
  expect(formOn(anew).fields['block']).toBe(sha256(`${paste}?ny`));
  expect((await desk.see('hanna.h', '/newsroom/')).text).toContain('jobbannons väntar');
});

it('asks on for the new block when the page that was read showed the old one', async () => {
  const old = formOn((await desk.see('hanna.h', page)).text);
  await ask(`${paste}?ny`);
  await desk.post('hanna.h', old.act, old.fields);
  await draw();
  expect(formOn((await desk.see('hanna.h', page)).text).fields['block']).toBe(sha256(`${paste}?ny`));
});

it.each([null, 'eva.k', 'anna.k'])('has no button for %s, who may not', async (person) => {
  const { text } = await desk.see(person, page);
  expect(formOn(text).act).toBe('');
  expect(text).toContain('<pre');
  const { status } = await desk.post(person, '/newsroom/act/pasted', { ad: 'varbi-4711', block: sha256(paste) });
  expect(status).toBe(person === null ? 401 : 403);
  expect(await desk.world.deps.content.head(file)).toBeNull();
});
