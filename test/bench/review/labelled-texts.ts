import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { root } from '#test/repository/source-tree.ts';

export type LabelledText = {
  readonly id: string;
  readonly author: string;
  readonly lang: 'sv' | 'en';
  readonly defect: string | null;
  readonly level: 'error' | 'warning' | 'note' | null;
  readonly field: string;
  readonly span: string;
  readonly resembles?: string | null;
  readonly front?: Readonly<Record<string, unknown>> & { readonly people?: readonly object[] };
  readonly text: string;
};

export const halves = ['dev', 'frozen'] as const;
export type Half = (typeof halves)[number];
export const labelledFile = (half: Half): string => join(root, 'test/review-set', `${half}.jsonl`);
export const labelledTexts = (half: Half): readonly LabelledText[] =>
  readFileSync(labelledFile(half), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledText);

/** The text as the `story.md` that its author would have sent. */
export const asStoryFile = ({ lang, front = {}, text }: LabelledText): string => {
  const people = (front.people ?? []).map((person) => ({ consent: 'x-2026', ...person }));
  const facts = {
    title: lang === 'sv' ? 'En dag hos oss' : 'A day with us',
    ...front,
    language: lang,
    people,
    unit: 'utbildning',
    occupation: '2343',
    author: 'anna.k',
  };
  return `---\n${stringify(facts)}---\n${text}\n`;
};

/** Which rules of ours answer for a kind of defect. */
export const rulesOfKind: Readonly<Record<string, readonly string[]>> = {
  'personal-identity-number': ['personal-identity-number'],
  'contact-phone': ['contact-phone'],
  'contact-email': ['contact-email'],
  'home-address': ['contact-address'],
  'registration-plate': ['contact-plate'],
  'undeclared-name': ['undeclared-name', 'secrecy-stop'],
  'secrecy-care': ['secrecy-stop', 'health-of-other', 'identifying-combination'],
  'secrecy-social': ['secrecy-stop', 'health-of-other', 'identifying-combination'],
  'secrecy-school': ['secrecy-stop', 'health-of-other', 'identifying-combination'],
  'health-of-other': ['health-of-other', 'secrecy-stop'],
  'identifying-combination': ['identifying-combination', 'secrecy-stop'],
  politics: ['political-party', 'political-politician', 'political-wording', 'political-conflict'],
  'religion-or-belief-of-other': ['belief-of-other'],
  'union-membership-of-other': ['union-of-other'],
  'ethnicity-of-other': ['origin-of-other'],
  'promise-not-decided': ['promise'],
  'superlative-without-source': ['superlative'],
  'pay-and-terms': ['pay-and-terms'],
  'decided-or-proposed': ['proposed-as-decided'],
  'old-fact': ['old-fact', 'passed-date', 'facts-checked-old'],
  'passed-date': ['passed-date', 'old-fact'],
  'discrimination-or-gendered': ['discrimination', 'inclusive-word'],
  'inclusive-language': ['inclusive-word'],
  'heavy-words': ['heavy-word'],
  'long-sentences': ['sentence-long'],
  'passive-or-nominal': ['nominal'],
  abbreviation: ['abbreviation'],
  capitals: ['capitals'],
  'exclamation-or-emoji': ['exclamation', 'emoji-too-many', 'emoji-in-a-row', 'emoji-bullet', 'emoji-inside-sentence'],
  'too-many-hashtags': ['hashtag-too-many', 'hashtag-no-capitals', 'hashtag-not-last', 'hashtag-all-capitals'],
  'link-shortener': ['link-shortener'],
  'bare-http-link': ['link-http', 'link-bare'],
  'click-here': ['link-words'],
  'two-links': ['links-many'],
  'other-language-paragraph': ['paragraph-language'],
  'alt-text-missing-or-filename': ['alt-text-missing', 'alt-text-file-name'],
  'alt-begins-bild-pa': ['alt-text-picture-of'],
  'alt-other-language': ['alt-text-language'],
  'alt-too-short': ['alt-text-short'],
  'mixed-script': ['mixed-script'],
  clickbait: ['clickbait'],
};
