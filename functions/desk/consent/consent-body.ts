import { Temporal } from 'temporal-polyfill';
import { actPath, deskPaths, withQuery } from '#functions/desk/frame/desk-address.ts';
import { channelWords } from '#functions/ground/channels/channel-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { html, langOf, type Markup } from '#functions/ground/markup/html.ts';
import { dateWords } from '#functions/newsroom/page-kit/date-words.ts';
import { listWords } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { ConsentAsk } from '#functions/story/consent/consent-ask.ts';
import { blockText, type Story } from '#functions/story/stories/story.ts';

/** What somebody is asked: the very words and pictures, and what they would be used for. */
export type AskedConsent = {
  readonly id: string;
  readonly seen: string;
  readonly ask: ConsentAsk;
  readonly story: Story;
};

export const consentWords: Words<{
  readonly title: (name: string) => string;
  readonly more: string;
  readonly where: string;
  readonly until: (day: string) => string;
  readonly text: string;
  readonly pictures: string;
  readonly none: string;
  readonly answer: string;
  readonly back: string;
  readonly yes: string;
  readonly no: string;
}> = {
  sv: {
    title: (name) => `Får vi visa det här, ${name}?`,
    more: 'Läs texten och se bilderna. Det är precis så de visas. Du kan säga nej, och du kan ångra ett ja när som helst.',
    where: 'Här visas den',
    until: (day) => `Till och med ${day}. Sedan tas den ner.`,
    text: 'Texten',
    pictures: 'Bilderna',
    none: 'Inga bilder.',
    answer: 'Ditt svar',
    back: 'Ett ja går att ta tillbaka under Mina.',
    yes: 'Ja',
    no: 'Nej',
  },
  en: {
    title: (name) => `May we show this, ${name}?`,
    more: 'Read the text and look at the pictures. They are shown just so. You can say no, and you can take back a yes at any time.',
    where: 'Where it is shown',
    until: (day) => `Until ${day}. Then it is taken down.`,
    text: 'The text',
    pictures: 'The pictures',
    none: 'No pictures.',
    answer: 'Your answer',
    back: 'A yes can be taken back under Mine.',
    yes: 'Yes',
    no: 'No',
  },
};

const answer = ({ id, seen }: AskedConsent, value: 'yes' | 'no', word: string): Markup =>
  html`<form method="post" action="${actPath('give-consent')}"><input type="hidden" name="ask" value="${id}"><input type="hidden" name="seen" value="${seen}"><input type="hidden" name="back" value="${deskPaths.mine}"><button name="answer" value="${value}">${word}</button></form>
`;

const section = (name: string, content: Markup): Markup =>
  html`<section class="hung"><h2>${name}</h2><div>
${content}</div></section>
`;

/** The page on which somebody says yes or no: yes and no are equally large. */
export const consentBody = (asked: AskedConsent, language: Language): Markup => {
  const say = consentWords[language];
  const { ask, story } = asked;
  const lang = langOf(story.front.language, language);
  const channels = listWords(
    ask.channels.map((channel) => channelWords(channel, language)),
    language,
  );
  const pictures = story.front.images.filter(({ file }) => Object.hasOwn(ask.pictures, file));
  const until = dateWords(Temporal.PlainDate.from(ask.until.slice(0, 10)), language);
  return html`<div class="opening"><h1>${say.title(ask.name)}</h1><p>${say.more}</p></div>
${section(say.where, html`<p>${channels}. ${say.until(until)}</p>`)}${section(
  say.text,
  html`<div${lang}><h3>${story.front.title}</h3>
${story.blocks.map((block) => html`<p>${blockText(block)}</p>\n`)}</div>`,
)}${section(
  say.pictures,
  pictures.length === 0
    ? html`<p class="waiting">${say.none}</p>`
    : html`${pictures.map(({ file, alt = '' }) => html`<figure class="picture-row"><img src="${withQuery(deskPaths.pictures, { story: story.id, file })}" alt="${alt}"${lang}></figure>\n`)}`,
)}${section(say.answer, html`<div class="yes-no">${answer(asked, 'yes', say.yes)}${answer(asked, 'no', say.no)}</div><p class="muted">${say.back}</p>`)}`;
};
