import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { publishedTexts, unpublished } from '#functions/newsroom/review/published-texts.ts';
import type { ReviewContext } from '#functions/newsroom/review/review-context.ts';
import { type ListName, listNames, type RuleLists } from '#functions/newsroom/review/rule-lists.ts';
import { wordFinder } from '#functions/newsroom/review/word-finder.ts';
import { StoryFront } from '#functions/story/stories/story-front.ts';
import { contextOf, judged, judgedIn, ruleFiles, sampleLists } from '#test/bench/review/judged.ts';
import { asStoryFile, labelledTexts, rulesOfKind } from '#test/bench/review/labelled-texts.ts';
import { aStory } from '#test/builders/core/a-story.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';

type Schema = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
};

/** The path of every field that holds words, lists without their numbers. */
const leaves = (schema: Schema, path: readonly string[] = []): readonly string[] => {
  if (schema.properties)
    return Object.entries(schema.properties).flatMap(([name, one]) => leaves(one, [...path, name]));
  return schema.items ? leaves(schema.items, path) : [path.join('.')];
};

const full = {
  images: [{ file: 'a.jpg', alt: 'Elsa visar en tavla.', credit: 'Foto Amina', copyright: 'Nordhamn' }],
  callToAction: { text: 'Se lediga jobb', url: 'https://a.example/jobb' },
  link: 'https://a.example/x',
  linkedin: { text: 'Vi bestämmer veckan.' },
};

describe('the published texts', () => {
  it('are every string of the front matter but ids, codes and choices', () => {
    const all = leaves(z.toJSONSchema(StoryFront, { io: 'input' }) as Schema);
    const read = publishedTexts(aStory(full)).map(({ field }) => field.replace(/\.\d+/g, ''));
    const neither = all.filter((path) => !read.includes(path) && !(unpublished as readonly string[]).includes(path));
    expect(neither).toEqual([]);
  });

  const personal = [
    ['personal-identity-number', '19121212\u20111212'],
    ['contact-phone', '070\u2011174\u00a006\u200905'],
    ['contact-email', 'farfar\u200b38@brev\u00adduva.example'],
    ['contact-address', 'hemma på Vinbärs\u00adstigen 14'],
    ['contact-plate', 'bilen KXM\u00a047B'],
  ] as const;
  const fields: readonly (readonly [string, (words: string) => string])[] = [
    ['title', (words) => aStorySource({ title: `En dag ${words}` })],
    ['alt text', (words) => aStorySource({ images: [{ file: 'a.jpg', alt: `Elsa visar en tavla ${words}` }] })],
    [
      'credit',
      (words) =>
        aStorySource({ images: [{ file: 'a.jpg', alt: 'Elsa visar en tavla.', credit: `Foto Amina ${words}` }] }),
    ],
    [
      'copyright',
      (words) =>
        aStorySource({ images: [{ file: 'a.jpg', alt: 'Elsa visar en tavla.', copyright: `Amina ${words}` }] }),
    ],
    ['call to action', (words) => aStorySource({ callToAction: { text: `Sök ${words}`, url: 'https://a.example' } })],
    ['role', (words) => aStorySource({ people: [{ name: 'Elsa', role: `lärare ${words}`, consent: 'x' }] })],
    ['goal', (words) => aStorySource({ goal: `fler sökande ${words}` })],
    ['LinkedIn text', (words) => aStorySource({ linkedin: { text: `Vi bestämmer. ${words}` } })],
    ['body', (words) => aStorySource({}, `Vi bestämmer.\n\n${words}`)],
    ['list in the body', (words) => aStorySource({}, `Vi bestämmer.\n\n- Ett\n  - ${words}`)],
    ['table in the body', (words) => aStorySource({}, `| a | b |\n|---|---|\n| c | ${words} |`)],
  ];

  it.each(fields.flatMap(([field, source]) => personal.map(([rule, words]) => [rule, field, source(words)] as const)))(
    'are judged: %s in the %s',
    (rule, _field, source) => {
      expect(judged(source).map((finding) => finding.rule)).toContain(rule);
    },
  );

  it('give each finding the line that it stands on, and its place in the text', () => {
    const source = aStorySource({}, 'Vi bestämmer.\n\nRing\nmig hemma på\n070-1740605 i kväll.');
    const finding = judged(source).find(({ rule }) => rule === 'contact-phone');
    expect(finding?.line).toBe(source.split('\n').findIndex((line) => line.startsWith('070')) + 1);
    expect(finding?.marks).toEqual([{ field: 'body', start: 33, end: 44 }]);
  });

  it('never have a personal number, name or address repeated in a message', () => {
    const source = aStorySource(
      {},
      'Ring Rigmor hemma på 070-1740605. Hon bor på Vinbärsstigen 14, nummer 19121212-1212.',
    );
    const said = JSON.stringify(judged(source).map(({ message, hint }) => [message, hint]));
    for (const secret of ['Rigmor', '1740605', 'Vinbärsstigen', '19121212']) expect(said).not.toContain(secret);
  });

  it('have a secrecy stop lowered to a note by an assessment', () => {
    const body = 'Den förra skolfotografen på vår gata har fått demens. Honom ger vi en kamera.';
    const levels = (fields: object) =>
      judged(aStorySource({ ...fields }, body))
        .filter(({ rule }) => rule.startsWith('secrecy'))
        .map(({ rule, severity }) => `${rule} ${severity}`);
    expect(levels({})).toContain('secrecy-stop error');
    expect(levels({ secrecyReview: { by: 'eva.k', on: '2026-11-01' } })).toEqual(['secrecy-assessed info']);
  });
});

describe('the word lists', () => {
  const texts = labelledTexts('dev').map((item) => ({ item, context: contextOf(asStoryFile(item)) }));
  /** Where a list only tells cases apart, the labelled texts may hold none. */
  const more = [
    'Kommunfullmäktige beslutade den 15 juni 2026 att vi ska anställa fler lärare.',
    'Förslaget är ute på remiss. Kanske öppnar badet i maj.',
    'Bilen står still. Den behöver filter TRB 204.',
    'Eventuellt har vi fyra nya bilar till hösten, nämnden tittar på det i februari.',
    'Mitt skift, som alltid bredvid Rigmor, var roligt. En elev sjöng.',
    'Några demonstrerade mot beslutet.',
    'Barnen fick rösta fram ett namn på bussen.',
    'Larmet har koden 4711.',
  ].map((body) => aStorySource({}, body));
  /** Read once each: only the list that is asked about is another. */
  const read = [...more.map((source) => contextOf(source)), ...texts.map(({ context }) => context)].map((context) => ({
    context,
    words: publishedTexts(context.story)
      .map(({ text }) => text)
      .join('\n'),
  }));
  const said = (context: ReviewContext) =>
    judgedIn(context)
      .map(({ rule, severity }) => `${rule} ${severity}`)
      .join();

  it('each feed a rule: emptied, the review of some text says something else', { timeout: 240_000 }, () => {
    const nothing = { sv: wordFinder([]), en: wordFinder([]) };
    const whole = new Map<ReviewContext, string>();
    const saidOf = (context: ReviewContext) => {
      const standing = whole.get(context) ?? said(context);
      whole.set(context, standing);
      return standing;
    };
    const names = [...ruleFiles].flatMap(([file, { lists }]) => Object.keys(lists).map((list) => `${file}.${list}`));
    const idle = names.filter((name) => {
      const { sv, en } = sampleLists(name as ListName);
      const lists: RuleLists = (asked) => (asked === name ? nothing : sampleLists(asked));
      // A list says nothing of a text that holds none of its words.
      return !read.some(
        ({ context, words }) => (sv.isIn(words) || en.isIn(words)) && said({ ...context, lists }) !== saidOf(context),
      );
    });
    // Empty in the sample: a city's own numbers and places.
    expect(idle).toEqual(['contacts.officialPhones', 'contacts.officialPlaces']);
  });

  it('are all that the rules ask for', () => {
    for (const [file, names] of Object.entries(listNames))
      expect(Object.keys(ruleFiles.get(file)?.lists ?? {}).sort()).toEqual([...names].sort());
  });

  it('find at least nine of ten of what was planted in the half that they were made with', () => {
    const planted = texts.filter(({ item }) => item.defect !== null);
    const found = planted.filter(({ item, context }) =>
      judgedIn(context).some(({ rule }) => rulesOfKind[item.defect ?? '']?.includes(rule)),
    );
    expect(found.length / planted.length).toBeGreaterThan(0.9);
  });
});
