import { describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { BoardAd } from '#functions/ads/job-boards/board-ad-list.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import { jobAdsPage } from '#functions/newsroom/screens/job-ads/job-ads-page.ts';
import { jobAdsOf } from '#functions/newsroom/screens/queries/job-ads-of.ts';
import { needsOf } from '#functions/newsroom/screens/queries/needs-of.ts';
import { readPasted } from '#functions/newsroom/screens/queries/read-pasted.ts';
import { factsOf } from '#test/builders/newsroom/facts.ts';
import { aHandAd, paste } from '#test/builders/newsroom/hand-ad.ts';

const block = sha256(paste);
const people = 'people: [{ name: HR-Eva, signIn: eva.h, roles: [hr], key: p-0009 }]';
const card = (part: Readonly<Record<string, string>> = {}): string =>
  Object.entries({ block: `'${block}'`, by: 'eva.h', at: '2026-12-03T10:00:00+01:00', ...part })
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');

/** What the page of job ads and the front say of one ad when a file lies in `pasted/`. */
const shown = async (file: string | null, part: Partial<BoardAd> = {}, name = 'varbi-4711') => {
  const content = memoryStore();
  await content.put('people.yaml', people);
  if (file !== null) await content.put(`pasted/${name}.yaml`, file);
  const { pasted, findings } = await readPasted({ content });
  const facts = factsOf({ campaigns: [], boardAds: { ads: [aHandAd(part)] }, pasted });
  const page = (language: 'sv' | 'en') => jobAdsPage(jobAdsOf(facts, null), language);
  return {
    page,
    findings,
    asks: page('sv').includes(`<pre tabindex="0">${paste}</pre>`),
    line: /(?:Klistrat in av|Stycket har ändrats)[^<]*/.exec(page('sv'))?.[0] ?? null,
    needs: needsOf(facts, [], [], []).map(({ kind }) => kind),
  };
};

const done = 'Klistrat in av HR-Eva den 3 december.';
const changed = 'Stycket har ändrats sedan HR-Eva klistrade in det den 3 december. Byt ut det i annonsen mot det här:';

describe('a block that HR is asked to paste', () => {
  it.each<readonly [string, string | null, boolean, string | null]>([
    ['nobody has said a word of', null, true, null],
    ['was pasted as it is shown', card(), false, done],
    ['was pasted, by the short hash', card({ block: `'${block.slice(0, 12)}'` }), false, done],
    ['was pasted, by the key of who did it', card({ by: 'p-0009' }), false, done],
    ['was pasted on a day', card({ at: '2026-12-03' }), false, done],
    ['was pasted late at night in UTC', card({ at: '2026-12-02T23:00:00Z' }), false, done],
    ['was pasted a minute before', card({ at: '2026-12-02T22:59:00Z' }), false, done.replace('3', '2')],
    [
      'was pasted by somebody who is not in people.yaml',
      card({ by: 'olle.d' }),
      false,
      done.replace('HR-Eva', 'olle.d'),
    ],
    ['has changed since', card({ block: sha256('another') }), true, changed],
    ['has a hash that is none', card({ block: 'not-a-hash' }), true, null],
    ['has a hash of eleven signs', card({ block: `'${block.slice(0, 11)}'` }), true, null],
    ['has a file that is cut', 'block: "', true, null],
  ])('%s', async (_, file, asks, line) => {
    const is = await shown(file);
    expect([is.asks, is.line, is.needs]).toEqual([asks, line, asks ? ['job-ads'] : []]);
  });

  it('is asked for although another ad is said to have it', async () => {
    expect(await shown(card(), {}, 'varbi-4712')).toMatchObject({ asks: true, line: null, needs: ['job-ads'] });
  });

  it('is not asked for again while another story is to be taken out, which is', async () => {
    const is = await shown(card(), { takeOut: ['nattpass'] });
    expect(is).toMatchObject({ asks: false, line: done, needs: ['job-ads'] });
    expect(is.page('sv')).toContain('Ta bort stycket om:');
  });

  it.each(['refused', 'unsettled'] as const)('leaves an ad that is %s to a person', async (state) => {
    expect((await shown(card(), { state, paste: null })).needs).toEqual(['job-ads']);
  });

  it('can be ticked off on the command line, by the hash that the page shows', async () => {
    const { page } = await shown(null);
    const [, command = ''] = /vardag pasted varbi-4711 --block (\w+)/.exec(page('sv')) ?? [];
    expect((await shown(card({ block: `'${command}'` }))).line).toBe(done);
    expect((await shown(card())).page('sv')).not.toContain('vardag pasted');
  });

  it('is told of in English too, and in the table', async () => {
    expect((await shown(card())).page('en')).toContain('Pasted by HR-Eva on 3 December.');
    expect((await shown(card({ block: sha256('x') }))).page('en')).toContain(
      'The paragraph has changed since HR-Eva pasted it on 3 December. Replace it in the ad with this one:',
    );
    expect((await shown(card())).page('sv')).toMatch(/data-head="Läge">.{0,500}<span>Inklistrad</);
    expect((await shown(null)).page('sv')).toMatch(/data-head="Läge">.{0,500}<span>För hand</);
  });

  it.each([
    [card({ block: 'not-a-hash' }), 1],
    [card({ at: "'yesterday'" }), 3],
    [`${card()}gossip: yes\n`, 4],
    ['- a\n- list\n', 1],
  ])('tells of the file %j, on its line', async (file, line) => {
    const { findings } = await shown(file);
    expect(findings.map((one) => [one.file, one.line, one.severity])).toEqual([
      ['pasted/varbi-4711.yaml', line, 'error'],
    ]);
    expect(findings[0]?.hint.sv.length).toBeGreaterThan(5);
  });
});
