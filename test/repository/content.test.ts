import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '#functions/adapters/clock/fixed.ts';
import { eldLanguageDetector } from '#functions/adapters/language-detector/eld.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import { directoryStore } from '#functions/adapters/object-store/directory.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { sharpRenderer } from '#functions/adapters/picture-renderer/sharp-renderer.ts';
import { httpOrFileSource } from '#functions/adapters/vacancy-source/http-or-file.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { checkContent } from '#functions/jobs/check-content.ts';
import { root } from '#test/repository/source-tree.ts';

const stores = { site: memoryStore(), records: memoryStore(), reports: memoryStore() };

/** What `vardag check` says of a content folder on Tuesday 24 November 2026. */
const check = async (content: ObjectStore): Promise<readonly Finding[]> => {
  const { findings } = await checkContent(
    {
      ...stores,
      content,
      pictures: sharpRenderer(),
      detector: eldLanguageDetector(),
      log: quietLog,
      clock: fixedClock(Temporal.Instant.from('2026-11-24T08:00:00Z')),
      vacancies: httpOrFileSource(content),
    },
    [],
  );
  return findings;
};

const isDraft = ({ file }: Finding): boolean => file.startsWith('stories/drafts/');
const errorsIn = (findings: readonly Finding[]) =>
  findings
    .filter((finding) => finding.severity === 'error' && !isDraft(finding))
    .map(({ file, line, rule }) => `${file}:${line} ${rule}`);

describe('the sample content', () => {
  const content = directoryStore(join(root, 'content'));
  let findings: readonly Finding[];
  beforeAll(async () => {
    findings = await check(content);
  }, 120_000);

  it('holds no error outside the drafts', () => {
    expect(errorsIn(findings)).toEqual([]);
  });

  it('shows in its drafts what a review can find', () => {
    expect(findings.filter(isDraft).length).toBeGreaterThan(0);
  });

  it.each([
    ['brand.yaml', 'unknown-key'],
    ['organisation.yaml', 'unknown-key'],
    ['channels.yaml', 'unknown-key'],
    ['calendar.yaml', 'unknown-key'],
    ['employer-values.yaml', 'unknown-key'],
    ['campaigns/hostens-bristyrken.yaml', 'unknown-key'],
    ['consents/elsa-2026.yaml', 'unknown-key'],
    ['vacancies/forskollarare-solrosen.yaml', 'unknown-key'],
  ])('is read whole: an unknown key in %s is found', async (file, rule) => {
    const copy = memoryStore();
    for (const { key } of await content.list(''))
      if (key.endsWith('.yaml')) await copy.put(key, (await content.get(key))?.body ?? '');
    const text = new TextDecoder().decode((await copy.get(file))?.body);
    await copy.put(file, `${text.trimEnd()}\ngossip: yes\n`);
    expect(errorsIn(await check(copy)).join()).toMatch(new RegExp(`${file}:\\d+ ${rule}`));
  });
});
