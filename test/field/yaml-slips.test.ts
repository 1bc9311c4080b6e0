import { describe, expect, it } from 'vitest';
import { checkYaml } from '#functions/ground/findings/checked-yaml.ts';
import { contentBounds } from '#functions/ground/findings/content-bounds.ts';
import { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { Consent } from '#functions/story/consent/consent.ts';
import { Organisation } from '#functions/story/organisation/organisation.ts';
import { Pause } from '#functions/story/quiet/pause.ts';
import { consentFile, pauseFile } from '#test/builders/core/employer-files.ts';

const rulesOf = (read: { readonly findings: readonly { line: number | null; rule: string }[] }) =>
  read.findings.map(({ line, rule }) => `${line} ${rule}`);
const consent = (text: string) => checkYaml(Consent, { file: 'consents/x.yaml', text, firstLine: 1 });

const campaign = (fields: string) => `id: host
name: Höst
from: 2026-09-01
until: 2026-12-22
slots: [{ days: [tue], at: "09:00" }]
channels: [site]
${fields}`;

describe('a slip in YAML is told on its line', () => {
  it('a star before a name', () => {
    expect(rulesOf(consent(consentFile({ displayName: '*Elsa*' })))).toEqual(['2 yaml-syntax']);
    const pause = { file: 'pause.yaml', text: pauseFile.replace('eva.k', '*eva*'), firstLine: 1 };
    expect(rulesOf(checkYaml(Pause, pause))).toEqual(['2 yaml-syntax']);
  });

  it.each(['2027-11-31', '2027-02-29', '2026-13-01', '0001-01-01'])('%s, which is no day', (until) => {
    expect(rulesOf(consent(consentFile({ until })))).toEqual(['7 no-such-day']);
    const text = campaign('').replace('2026-12-22', until);
    expect(rulesOf(checkYaml(Campaign, { file: 'c.yaml', text, firstLine: 1 }))).toEqual(['4 no-such-day']);
  });

  it.each(['timeZone: Europe/Stokholm', 'slots: [{ rule: "FREQ=DAILY;UNTIL=20271131", at: "09:00" }]'])(
    '%s, which does not exist',
    (field) => {
      const text = field.startsWith('slots') ? campaign('').replace(/^slots.*$/m, field) : campaign(`${field}\n`);
      expect(checkYaml(Campaign, { file: 'c.yaml', text, firstLine: 1 }).findings).not.toEqual([]);
    },
  );

  it('a code that begins with a zero keeps it, with quotes or without', () => {
    const text = (code: string) =>
      `units:\n  - id: a\n    kind: workplace\n    name: { sv: A, en: A }\n    address: { street: B 1, postalCode: 01234, city: C, municipality: ${code} }\n`;
    for (const code of ['0180', '"0180"']) {
      const { value } = checkYaml(Organisation, { file: 'o.yaml', text: text(code), firstLine: 1 });
      expect(value?.units[0]?.address).toMatchObject({ municipality: '0180', postalCode: '01234' });
    }
  });

  it('a no that is a word', () => {
    expect(rulesOf(consent(consentFile({ images: 'no' })))).toEqual(
      ['5 wrong-type'].map((one) => one.replace('5', '5')),
    );
  });
});

describe('a file may have', () => {
  const list = (items: number) => `x:\n${'  - a\n'.repeat(items)}`;
  const stars = (stars: number) => `x: [&a b${', *a'.repeat(stars)}]\n`;
  const deep = (depth: number) => `x: ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}\n`;
  it.each([
    ['items', contentBounds.items, list],
    ['aliases', contentBounds.aliases, stars],
    ['depth', contentBounds.depth, deep],
  ] as const)('%s up to %i, and no more', (_what, most, text) => {
    const found = (amount: number) => rulesOf(consent(text(amount))).filter((one) => /too-|list-/.test(one));
    expect(found(most - 1)).toEqual([]);
    expect(found(most)).toEqual([]);
    expect(found(most + 1)).toHaveLength(1);
  });
});
