import { inLanguage, type Text } from '#functions/ground/language/text.ts';
import { html } from '#functions/ground/markup/html.ts';
import { cardView } from '#functions/site/card-view.ts';
import { homePath, jobsPath } from '#functions/site/index-paths.ts';
import { mainHeading } from '#functions/site/long-words.ts';
import { page } from '#functions/site/page.ts';
import { relative } from '#functions/site/page-paths.ts';
import { shownCards } from '#functions/site/shown-cards.ts';
import type { Notice } from '#functions/site/way-on.ts';
import { words } from '#functions/site/words.ts';

const copy = {
  gone: { sv: 'Sidan är borttagen', en: 'This page has been removed' },
  goneText: {
    sv: 'Den fanns här förut, men är inte kvar. Läs gärna någon av de andra.',
    en: 'It stood here before, and is no longer kept. Do read one of the others.',
  },
  goneJob: { sv: 'Annonsen är borttagen', en: 'This ad has been removed' },
  goneJobText: {
    sv: 'Jobbet går inte längre att söka här. Se vilka jobb som är lediga nu.',
    en: 'The job can no longer be applied for here. See which jobs are open now.',
  },
  absent: { sv: 'Sidan finns inte', en: 'There is no such page' },
  absentText: {
    sv: 'Adressen kan vara felskriven, eller så har sidan fått en ny. Börja om från någon av de här.',
    en: 'The address may be misspelt, or the page has a new one. Start again from one of these.',
  },
  start: { sv: 'Till första sidan', en: 'To the front page' },
} as const satisfies Readonly<Record<string, Text>>;

const wordsOf = (kind: Notice['kind'], path: string): readonly [Text, Text] => {
  if (kind === 'absent') return [copy.absent, copy.absentText];
  return path.startsWith('jobs/') ? [copy.goneJob, copy.goneJobText] : [copy.gone, copy.goneText];
};

/** Before the site was first drawn there is no frame to stand in. */
const bare = (title: string, text: string, language: string): string =>
  html`<!DOCTYPE html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${text}</p></main></body>
</html>`.toString();

/**
 * For an address that holds nothing: in the site's frame, in one language, with stories to go on to. `path` is what the browser
 * asked the site for, not decoded, because its links are counted from there.
 */
export const noticePage = ({ kind, wayOn, language }: Notice, path: string): string => {
  const [title, text] = wordsOf(kind, path).map((one) => inLanguage(one, language)) as [string, string];
  if (wayOn === null) return bare(title, text, language);
  const { brand, cards } = wayOn;
  const shown = shownCards(cards, language).slice(0, 3);
  return page({
    brand,
    language,
    path,
    title,
    description: text,
    alternates: [],
    image: null,
    article: null,
    data: null,
    findable: false,
    section: null,
    main: html`<div class="index-head"><div class="wrap">
        ${mainHeading(title)}
        <p class="lede">${text}</p>
        <p class="ways-on"><a class="button" href="${relative(path, homePath(brand, language))}">${inLanguage(copy.start, language)}</a> <a class="tap" href="${relative(path, jobsPath(brand, language))}">${inLanguage(words.allJobs, language)}</a></p>
      </div></div>
      ${
        shown.length > 0 &&
        html`<section class="wrap">
        <h2>${inLanguage(words.more, language)}</h2>
        <ul class="cards">
        ${shown.map((card) => cardView(card, { from: path, language, heading: 3 }))}
        </ul>
      </section>`
      }`,
  });
};
