import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { fixedClock } from '#functions/adapters/clock/fixed.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { readVacancies } from '#functions/ads/vacancies/read-vacancies.ts';
import { resolveMunicipality, resolveOccupation } from '#functions/ads/vacancies/taxonomy.ts';
import { checkYaml } from '#functions/ground/findings/checked-yaml.ts';
import type { VacancyFeed } from '#functions/ground/ports/vacancy-source.ts';
import { Organisation } from '#functions/story/organisation/organisation.ts';
import { aContent, aSource, sampleFiles } from '#test/ads/vacancies/a-content.ts';

const samples = sampleFiles();
const file = 'organisation.yaml';
const organisation = checkYaml(Organisation, { file, text: samples[file] ?? '', firstLine: 1 }).value as Organisation;
const quiet = () => ({
  log: quietLog,
  reports: memoryStore(),
  clock: fixedClock(Temporal.Instant.from('2026-11-24T08:00:00Z')),
});
const readAll = (files: Readonly<Record<string, string>>, besides: readonly VacancyFeed[] = []) =>
  readVacancies({ ...quiet(), content: aContent(files), vacancies: { ...aSource(files), besides } }, organisation);

const sampleIds = Object.keys(samples)
  .filter((key) => key.endsWith('.yaml') && key.startsWith('vacancies/') && key !== 'vacancies/feeds.yaml')
  .map((key) => key.slice('vacancies/'.length, -'.yaml'.length));
const varbiIds = ['varbi-502117', 'varbi-502131', 'varbi-502148', 'varbi-502163'];
const one = 'vacancies/kock-hamnskolan.yaml';

describe('the sample employer', () => {
  test('has vacancies in which everything is understood', async () => {
    const { vacancies, findings } = await readAll(samples);
    expect(findings).toEqual([]);
    expect(vacancies.map((vacancy) => vacancy.id)).toEqual([...sampleIds, ...varbiIds]);
    for (const vacancy of vacancies) {
      expect([vacancy.id, resolveOccupation(vacancy.occupation ?? '')?.ssyk]).toEqual([vacancy.id, vacancy.occupation]);
      expect([vacancy.id, resolveMunicipality(vacancy.place.municipality ?? '')?.code]).toEqual([vacancy.id, '1480']);
      expect(vacancy.place.postalCode).toMatch(/^\d{5}$/);
      expect(vacancy.contacts.some((contact) => contact.union)).toBe(true);
      expect(vacancy.html.length).toBeGreaterThan(200);
    }
  });

  test('keeps its vacancies when one file and one feed are broken', async () => {
    const feeds = `feeds:\n  - { id: borta, kind: varbi, url: "https://varbi.example/x" }\n${samples['vacancies/feeds.yaml']?.replace(/^[\s\S]*feeds:\n/, '')}`;
    const { vacancies, findings } = await readAll({ ...samples, [one]: 'title: [', 'vacancies/feeds.yaml': feeds });
    expect(vacancies).toHaveLength(sampleIds.length - 1 + varbiIds.length);
    expect(findings.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      [one, 1, 'yaml-syntax'],
      ['vacancies/feeds.yaml', 2, 'feed-unreachable'],
    ]);
    expect(findings[1]?.message.sv).toContain('svarade 404');
  });
});

describe('reading vacancies', () => {
  const some = { [one]: samples[one] ?? '', 'vacancies/varbi.json': samples['vacancies/varbi.json'] ?? '' };

  test('reads the feeds given besides, as the port counts their addresses', async () => {
    const { vacancies } = await readAll(some, [{ id: 'extra', kind: 'varbi', url: 'file:varbi.json' }]);
    expect(vacancies.map((vacancy) => vacancy.id)).toEqual([
      'kock-hamnskolan',
      ...varbiIds.map((id) => id.replace('varbi', 'extra')),
    ]);
  });

  test.each(['file:varbi.json', 'file:../varbi.json', 'https://a.example/x'])(
    'hands %s of feeds.yaml to the port as it stands',
    async (url) => {
      const source = aSource({});
      const content = aContent({ 'vacancies/feeds.yaml': `feeds: [{ id: a, kind: varbi, url: "${url}" }]` });
      await readVacancies({ ...quiet(), content, vacancies: source }, organisation);
      expect(source.asked).toEqual([url]);
    },
  );

  test('keeps the first of an id and tells about the second', async () => {
    const feeds =
      'feeds:\n  - { id: a, kind: varbi, url: "file:varbi.json" }\n  - { id: a, kind: varbi, url: "file:varbi.json" }';
    const { vacancies, findings } = await readAll({
      ...some,
      'vacancies/feeds.yaml': feeds,
      'vacancies/kock-hamnskolan.yml': samples[one] ?? '',
    });
    expect(vacancies).toHaveLength(1 + varbiIds.length);
    expect(findings.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      ['vacancies/kock-hamnskolan.yml', null, 'vacancy-twice'],
      ...varbiIds.map(() => ['vacancies/feeds.yaml', 3, 'vacancy-twice']),
    ]);
    expect(findings[1]?.message.en).toContain('vacancies/feeds.yaml:2');
  });

  test('tells about a file whose name can be no id', async () => {
    const { vacancies, findings } = await readAll({ 'vacancies/Kock 2.yaml': samples[one] ?? '' });
    expect(vacancies).toEqual([]);
    expect(findings).toMatchObject([{ file: 'vacancies/Kock 2.yaml', rule: 'file-name' }]);
  });

  test('finds nothing in an empty folder', async () => {
    expect(await readAll({})).toEqual({ vacancies: [], findings: [] });
  });
});
