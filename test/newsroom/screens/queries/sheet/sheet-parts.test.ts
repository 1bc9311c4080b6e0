import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { storyBlock } from '#functions/ads/vacancies/story-block.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { cropSheets } from '#functions/newsroom/screens/queries/sheet/crop-sheets.ts';
import { jobAdOf } from '#functions/newsroom/screens/queries/sheet/job-ad-of.ts';
import { sheetConsents } from '#functions/newsroom/screens/queries/sheet/sheet-consents.ts';
import type { SheetPicture } from '#functions/newsroom/screens/queries/sheet/sheet-facts.ts';
import { sheetFindings } from '#functions/newsroom/screens/queries/sheet/sheet-findings.ts';
import { sheetValues } from '#functions/newsroom/screens/queries/sheet/sheet-values.ts';
import type { ValueTag } from '#functions/story/employer-values/value-tag.ts';
import { openingText } from '#functions/story/stories/opening.ts';
import { readStoryFile } from '#functions/story/stories/story-file.ts';
import { wordsHash } from '#functions/story/stories/words-hash.ts';
import { consentOf, settingsOf } from '#test/builders/newsroom/facts.ts';
import { elsasStory } from '#test/builders/newsroom/world.ts';
import { picture } from '#test/newsroom/screens/view-parts.ts';

const story = readStoryFile('drafts', 'elsas-vecka', elsasStory).story ?? expect.unreachable();
const same = (text: string) => ({ sv: text, en: text });

describe('consents on the sheet', () => {
  const now = Temporal.Instant.from('2026-11-24T07:00:00Z');
  it.each([
    ['in force', consentOf(), 'in-force'],
    ['a day more than 60 days', consentOf({ until: '2027-01-23' }), 'in-force'],
    ['ending within 60 days', consentOf({ until: '2027-01-22' }), 'ends-soon'],
    ['in force when it ends later', consentOf({ until: '2027-01-24' }), 'in-force'],
    ['ended', consentOf({ until: '2026-11-23' }), 'ended'],
    ['not begun', consentOf({ from: '2026-12-01' }), 'not-begun'],
    ['withdrawn', consentOf({ withdrawnAt: '2026-11-01' }), 'withdrawn'],
    ['too narrow without pictures', consentOf({ images: false }), 'too-narrow'],
    ['in force for the one channel it covers', consentOf({ channels: ['site'] }), 'in-force'],
    ['missing', null, 'missing'],
    ['for another text', consentOf({ textHash: 'f'.repeat(64) }), 'other-text'],
    ['in force for this very text', consentOf({ textHash: wordsHash(story).toUpperCase() }), 'in-force'],
  ] as const)('are %s', (_, consent, state) => {
    const known = new Map(consent === null ? [] : [['elsa-2026', consent]]);
    const [shown] = sheetConsents(story, known, now, 'Europe/Stockholm');
    expect(shown).toMatchObject({ person: 'Elsa', state });
  });

  it('give the day of an end that is told as an instant', () => {
    const known = new Map([['elsa-2026', consentOf({ until: '2027-12-31T23:30:00Z' })]]);
    expect(sheetConsents(story, known, now, 'Europe/Stockholm')[0]?.until).toBe('2028-01-01');
  });
});

describe('findings on the sheet', () => {
  const finding = (part: Partial<Finding>): Finding => ({
    file: 'stories/drafts/elsas-vecka/story.md',
    line: 13,
    rule: 'heavy-word',
    severity: 'info',
    message: same('Skriv hellre ”i” än ”väntar in”.'),
    hint: same('Byt ordet.'),
    ...part,
  });
  it.each([
    ['quote the longest words that stand in the text', finding({}), 'väntar in'],
    ['quote whole words only', finding({ message: same('Undvik ”vän”.') }), null],
    ['quote the line at the top that they point at', finding({ line: 2 }), 'title: Vi bestämmer veckan tillsammans'],
    ['quote nothing from the fence', finding({ line: 1 }), null],
    ['quote nothing from another file', finding({ file: 'consents/elsa-2026.yaml', line: 2 }), null],
    ['quote nothing without a line', finding({ line: null }), null],
  ])('%s', (_, one, quote) => {
    expect(sheetFindings([one], story)).toEqual([{ ...one, quote }]);
  });
});

describe('cuts on the sheet', () => {
  const part = { left: 0.25, top: 0, width: 0.75, height: 1 };
  const shown = (image: Partial<SheetPicture['image']>, cuts: SheetPicture['cuts']): SheetPicture => ({
    image: { file: 'elsa.jpg', ...image },
    whole: picture('hel'),
    cut: picture('skuren'),
    cuts,
  });

  it.each([
    ['chosen by the writer', [0.25, 0.5] as const, { x: 0.25, y: 0.5 }],
    ['found automatically', undefined, null],
  ])('are frames in percent of what was taken of the original, %s', (_, chosen, focus) => {
    const cuts: SheetPicture['cuts'] = [
      { of: 'linkedin', window: part },
      { of: 'card', window: { left: 0, top: 0.15167, width: 1, height: 0.69666 } },
      { of: 'small', window: part },
    ];
    const [sheet] = cropSheets({ pictures: [shown(chosen === undefined ? {} : { focus: [...chosen] }, cuts)] }, 'sv');
    expect(sheet?.focus).toEqual(focus);
    expect(sheet?.frames).toEqual([
      { name: 'LinkedIn', x: 25, y: 0, width: 75, height: 100 },
      { name: 'Länkkortet', x: 0, y: 15.17, width: 100, height: 69.67 },
      { name: 'Den lilla bilden', x: 25, y: 0, width: 75, height: 100 },
    ]);
  });
});

describe('the values on the sheet', () => {
  const sentence = 'Vi bestämmer och vi väljer.';
  const piece = { value: 'delaktighet', pattern: 'bestämmer', strength: 'strong', points: 2, counter: false } as const;
  const at = (start: number, words: readonly [number, number]) => ({
    ...piece,
    ...{ sentence, start, end: start + sentence.length, words: { start: words[0], end: words[1] } },
  });
  const tag: ValueTag = {
    value: 'delaktighet',
    score: 4,
    confidence: 'high',
    evidence: [at(10, [13, 22])],
    against: [{ ...at(90, [93, 102]), counter: true }],
  };
  const ranked = (value: string, likely: boolean) => ({ value, score: 1, likely, sentence });
  const reading = { version: '1', ranked: [ranked('delaktighet', true), ranked('stolthet', false)], trouble: null };
  const shown = (chosen: readonly string[] | undefined) => sheetValues(reading, [tag], chosen, settingsOf(), 'sv');

  it('stand each with its sentence, the words that tell it outright, and what denies it', () => {
    expect(shown(undefined).rows[0]).toEqual({
      id: 'delaktighet',
      name: 'Delaktighet',
      chosen: false,
      rank: 'likely',
      sentence,
      told: ['bestämmer'],
      against: [sentence],
    });
  });

  it.each([
    [undefined, 'unanswered', []],
    [[], 'none', []],
    [['stolthet'], 'chosen', ['stolthet']],
    [['okänt'], 'chosen', ['okänt']],
  ] as const)('with the answer %j are %s', (chosen, answer, marked) => {
    const values = shown(chosen);
    expect(values.answer).toBe(answer);
    expect(values.rows.filter((row) => row.chosen).map(({ id }) => id)).toEqual(marked);
  });

  it('are at most the three ranked highest, besides what a person chose', () => {
    const many = { ...reading, ranked: ['a', 'b', 'c', 'd'].map((value) => ranked(value, false)) };
    expect(sheetValues(many, [], ['d'], settingsOf(), 'sv').rows.map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
  });
});

describe('the job ad on the sheet', () => {
  const plain = (html: string) =>
    html
      .replace(/<[^>]+>/g, '\n')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);

  it('says what the block in the ad says, also when the opening is longer than a block', () => {
    const long = {
      ...story,
      front: { ...story.front, linkedin: { text: 'Vi bestämmer veckan tillsammans. '.repeat(30) } },
    };
    for (const one of [story, long]) {
      const shown = jobAdOf(one, settingsOf(), ['Förskollärare', 'Förskollärare']) ?? expect.unreachable();
      const person = { name: 'Elsa', role: 'förskollärare' };
      const block = storyBlock({
        story: one.id,
        person,
        text: openingText(one),
        link: 'https://x.example/',
        language: 'sv',
      });
      expect(plain(block)).toEqual([shown.heading, ...shown.text.split(/\n+/), shown.linkText]);
      expect(shown.vacancies).toEqual(['Förskollärare']);
    }
  });

  it('is nothing when every board is off', () => {
    const { channels } = settingsOf();
    const off = settingsOf({ channels: { ...channels, jobBoards: { indeed: { on: false } } } });
    expect(jobAdOf(story, off, [])).toBeNull();
  });
});
