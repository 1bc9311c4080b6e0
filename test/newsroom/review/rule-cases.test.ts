import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { judged } from '#test/bench/review/judged.ts';
import { asStoryFile, labelledTexts, rulesOfKind } from '#test/bench/review/labelled-texts.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { root } from '#test/repository/source-tree.ts';

type Language = 'sv' | 'en';
type Case =
  | string
  | { readonly title?: string; readonly post?: string; readonly alt?: string; readonly factsChecked?: string };
type Cases = Readonly<Record<string, Readonly<Partial<Record<Language, readonly Case[]>>>>>;
const { says, silent } = parse(readFileSync(join(root, 'test/review-set/cases.yaml'), 'utf8')) as {
  readonly says: Cases;
  readonly silent: Cases;
};

const sourceOf = (language: Language, given: Case): string => {
  const plain = language === 'sv' ? 'Vi börjar klockan sex.' : 'We start at six in the morning.';
  if (typeof given === 'string') return aStorySource({ language }, given);
  const { alt, post, ...front } = given;
  return aStorySource(
    {
      ...front,
      language,
      ...(alt === undefined ? {} : { images: [{ file: 'a.jpg', alt }] }),
      ...(post === undefined ? {} : { linkedin: { text: post } }),
    },
    plain,
  );
};

/** Rules that no labelled text is of, and the kind of near miss that they are told apart from. */
const furtherKinds: Readonly<Record<string, readonly string[]>> = {
  'facts-checked': ['facts-checked-ahead', 'facts-checked-old'],
  'dressed-letters': ['unicode-font'],
  'secrecy-subject': ['secrecy-hazard'],
};
const kinds = { ...rulesOfKind, ...furtherKinds };
const rules = [...new Set(Object.values(kinds).flat())];
const kindsOf = (rule: string): readonly string[] =>
  Object.keys(kinds).filter((kind) => kinds[kind as keyof typeof kinds]?.includes(rule));

const labelled = labelledTexts('dev').map((item) => ({
  item,
  said: new Set(judged(asStoryFile(item)).map(({ rule }) => rule)),
}));
const least = 4;
const cells = rules.flatMap((rule) => (['sv', 'en'] as const).map((language) => [rule, language] as const));

describe('a rule of the review', () => {
  it.each(cells)('has at least four texts that trigger it: %s, %s', (rule, language) => {
    const written = says[rule]?.[language] ?? [];
    const deaf = written.filter((one) => !judged(sourceOf(language, one)).some((finding) => finding.rule === rule));
    expect(deaf).toEqual([]);
    const found = labelled.filter(
      ({ item, said }) => item.lang === language && item.defect !== null && said.has(rule),
    ).length;
    expect(found + written.length).toBeGreaterThanOrEqual(least);
  });

  it.each(cells)('has at least four near misses that it is silent on: %s, %s', (rule, language) => {
    const own = kindsOf(rule);
    const written = own.flatMap((kind) => silent[kind]?.[language] ?? []);
    const loud = written.filter((one) => judged(sourceOf(language, one)).some((finding) => finding.rule === rule));
    expect(loud).toEqual([]);
    const quiet = labelled.filter(
      ({ item, said }) =>
        item.lang === language && item.defect === null && own.includes(item.resembles ?? '') && !said.has(rule),
    ).length;
    expect(quiet + written.length).toBeGreaterThanOrEqual(least);
  });
});
