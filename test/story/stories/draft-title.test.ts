import { expect, test } from 'vitest';
import { draftTitle } from '#functions/story/stories/draft-title.ts';

test.each([
  ['---\ntitle: Köttbullar på riktigt\nphotografer: x\n---\nText.', 'Köttbullar på riktigt'],
  ['---\r\nlanguage: sv\r\ntitle: "Dagen: så var den"  \r\n---\r\nText.', 'Dagen: så var den'],
  ['---\ntitle:\nlanguage: sv\n---\nText.', null],
  ['---\nlanguage: sv\n---\ntitle: står i texten', null],
  ['title: utan ruta', null],
  ['', null],
])('of %j the title is %j', (source, title) => {
  expect(draftTitle(source)).toBe(title);
});
