import { beforeEach, expect, it } from 'vitest';
import { boardAdsKey } from '#functions/ads/job-boards/board-ad-list.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import { checkContent } from '#functions/jobs/check-content.ts';
import { writeNewsroom } from '#functions/newsroom/screens/queries/write-newsroom.ts';
import { newsroomWorld, type World } from '#test/builders/core/newsroom-world.ts';
import { vacancy, vacancyFile } from '#test/builders/job-boards/board-world.ts';
import { aHandAd, paste } from '#test/builders/newsroom/hand-ad.ts';

let world: World;
beforeEach(async () => {
  world = await newsroomWorld();
  await world.deps.content.put(`vacancies/${vacancy}.yaml`, vacancyFile());
  await world.deps.reports.put(boardAdsKey, JSON.stringify({ ads: [aHandAd()] }));
});

const card = `block: '${sha256(paste)}'\nby: eva.h\nat: 2026-12-03\n`;
const check = async () => (await checkContent(world.deps, [])).findings;
const told = async (file: string) =>
  (await check()).filter((one) => one.file === file).map(({ line, rule, severity }) => [line, rule, severity]);

it.each([
  ['of an ad in vacancies/', vacancy, card, []],
  ['of an ad of the last run, whose feed is not read here', 'varbi-4711', card, []],
  ['of an ad that nobody has', 'stangd', card, [[1, 'pasted-unknown-ad', 'warning']]],
  ['of a name with a slip of the pen', 'varbi-471', card, [[1, 'pasted-unknown-ad', 'warning']]],
  ['with a hash that is none', 'varbi-4711', card.replace(/'.+'/, 'nope'), [[1, 'wrong-form', 'error']]],
] as const)('tells of a file %s', async (_, ad, file, expected) => {
  await world.deps.content.put(`pasted/${ad}.yaml`, file);
  expect(await told(`pasted/${ad}.yaml`)).toEqual(expected);
});

it('says which ad was meant, and what to do', async () => {
  await world.deps.content.put('pasted/varbi-471.yaml', card);
  const [finding] = (await check()).filter(({ rule }) => rule === 'pasted-unknown-ad');
  expect(finding?.hint.sv).toContain('byt dess namn till pasted/varbi-4711.yaml');
  expect(finding?.hint.en).toContain('rename it to pasted/varbi-4711.yaml');
});

it('tells of a file that can not be read even without a brand', async () => {
  await world.deps.content.remove('brand.yaml');
  await world.deps.content.put('pasted/stangd.yaml', 'block: nope\nby: eva.h\nat: 2026-12-03\n');
  expect((await told('pasted/stangd.yaml')).map(([, , severity]) => severity)).toEqual(['error']);
});

it('tells of it on the front too', async () => {
  await world.deps.content.put('pasted/varbi-4711.yaml', card.replace(/'.+'/, 'nope'));
  await writeNewsroom(world.deps);
  const front = await world.deps.reports.get('newsroom/index.html');
  expect(new TextDecoder().decode(front?.body)).toContain('<code>pasted/varbi-4711.yaml:1</code>');
});
