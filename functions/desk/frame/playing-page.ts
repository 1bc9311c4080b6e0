import { Temporal } from 'temporal-polyfill';
import type { Playing } from '#functions/desk/desk-deps.ts';
import { deskPage } from '#functions/desk/frame/desk-frame.ts';
import { deskWords } from '#functions/desk/frame/desk-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { longDayWords } from '#functions/newsroom/page-kit/date-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';

const words: Words<{
  readonly title: string;
  readonly drawing: string;
  readonly beginning: string;
  readonly at: (day: string) => string;
  readonly published: (count: number) => string;
  readonly comes: string;
  readonly steps: readonly string[];
  readonly meanwhile: string;
  readonly week: (week: number, weeks: number) => string;
}> = {
  sv: {
    title: 'Veckorna spelas upp',
    drawing: 'Sidorna ritas',
    beginning: 'Berättelserna granskas och bilderna skärs.',
    at: (day) => `Just nu är det ${day}.`,
    published: (count) => (count === 1 ? 'En publicering hittills.' : `${count} publiceringar hittills.`),
    comes: 'Sidan läses om av sig själv. Varje del kommer när den finns:',
    steps: [
      'redaktionen inom en halv minut',
      'den första veckans rapport strax efter',
      'att pröva själv när alla veckor är spelade',
    ],
    meanwhile: 'Läs så länge.',
    week: (week, weeks) => `Vecka ${week} av ${weeks}.`,
  },
  en: {
    title: 'The weeks are being played',
    drawing: 'The pages are being drawn',
    beginning: 'The stories are reviewed and the pictures are cut.',
    at: (day) => `It is ${day} now.`,
    published: (count) => (count === 1 ? 'One publication so far.' : `${count} publications so far.`),
    comes: 'The page reads itself again. Each part comes when it is there:',
    steps: [
      'the newsroom within half a minute',
      "the first week's report shortly after",
      'trying it yourself when all weeks are played',
    ],
    meanwhile: 'Read meanwhile.',
    week: (week, weeks) => `Week ${week} of ${weeks}.`,
  },
};

/** Over a page that is there already. */
export const playingLine = ({ week, weeks }: Playing, language: Language): Markup =>
  html`<aside class="you"><p>${deskWords[language].playing(week, weeks)} ${words[language].meanwhile}</p></aside>
`;

const around = ({ day, from }: Playing) => ({
  employer: 'Vardag',
  timeZone: 'Europe/Stockholm',
  asOf: `${day ?? from}T00:00:00Z`,
  pauses: [],
});

const drawingPage = (path: string, playing: Playing, language: Language): string => {
  const say = words[language];
  const body = html`<div class="opening"><h1>${say.drawing}</h1><p>${say.beginning}</p></div>`;
  return deskPage({ path, title: say.drawing, body }, around(playing), language);
};

/** The first page of all: how the weeks are being played, while there is nothing else to read. */
export const playingPage = (path: string, playing: Playing, language: Language): string => {
  const say = words[language];
  const day = playing.day === null ? null : longDayWords(Temporal.PlainDate.from(playing.day), language);
  if (playing.weeks === 0) return drawingPage(path, playing, language);
  const body = html`<div class="opening"><h1>${say.title}</h1>
<p>${day === null ? say.beginning : html`${say.week(playing.week, playing.weeks)} ${say.at(day)} ${say.published(playing.published)}`}</p>
<p><progress max="${playing.weeks}" value="${playing.week}" aria-label="${say.title}"></progress></p></div>
<section class="hung"><h2>${say.meanwhile}</h2>
<div><p>${say.comes}</p>
<ul class="plain">${say.steps.map((step) => html`<li>${step}</li>\n`)}</ul></div></section>`;
  return deskPage({ path, title: say.title, body }, around(playing), language);
};
