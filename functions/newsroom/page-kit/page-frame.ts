import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { addressFrom, pageKeys } from '#functions/newsroom/page-kit/address.ts';
import { momentWords } from '#functions/newsroom/page-kit/date-words.ts';
import { deskPlace } from '#functions/newsroom/page-kit/desk-place.ts';
import { frameWords } from '#functions/newsroom/page-kit/frame-words.ts';
import { mark } from '#functions/newsroom/page-kit/mark.ts';
import type { PageContext, PauseNotice } from '#functions/newsroom/page-kit/page-context.ts';

const sections = ['stories', 'calendar', 'published', 'withdrawals', 'digests'] as const;

const pauseBanner = (pause: PauseNotice, context: PageContext, language: Language): Markup => {
  const words = frameWords[language];
  return html`<aside class="banner">
${mark('stop')}
<p><strong>${words.paused(pause.scope, pause.name ?? '')}</strong> ${pause.reason}. ${words.pauseFacts(pause.by, momentWords(pause.since, context.timeZone, language))}</p>
${deskPlace('pause', pause.file)}<p class="by-file muted">${words.resume(pause.file)}</p></aside>`;
};

/** Of which stories a page says that they are held. */
export type Holds = 'all' | readonly string[];

/** What is paused for many stands everywhere; that one story is held, where it concerns somebody. */
const concerns = (holds: Holds, { scope, story = '' }: PauseNotice): boolean =>
  scope !== 'story' || holds === 'all' || holds.includes(story);

const banners = (holds: Holds, context: PageContext, language: Language): readonly Markup[] =>
  context.pauses.filter((pause) => concerns(holds, pause)).map((pause) => pauseBanner(pause, context, language));

/** The story whose sheet a page is. */
const sheetOf = (key: string): string | undefined => /^newsroom\/stories\/([^/]+)\/index\.html$/.exec(key)?.[1];

const bannersIn = /<aside class="banner">[\s\S]{0,4000}?<\/aside>\n?/g;
const mainOf = '<main id="content"';

/** A page as it was drawn, with what is paused this moment. */
export const withPausesNow = (page: string, key: string, context: PageContext, language: Language): string => {
  const holds: Holds = key === pageKeys.front ? 'all' : [sheetOf(key) ?? ''];
  const now = banners(holds, context, language).map(String).join('');
  return page.replace(bannersIn, '').replace(mainOf, () => `${now}${mainOf}`);
};

const masthead = (key: string, context: PageContext, language: Language): Markup => {
  const words = frameWords[language];
  const to = addressFrom(key);
  const link = (target: string, word: string | Markup, within: string) =>
    html`<a href="${to(target)}"${target === key ? html` aria-current="page"` : key.startsWith(within) ? html` aria-current="true"` : ''}>${word}</a>`;
  return html`<header class="masthead">
<p class="house">${link(pageKeys.front, html`<b>${words.newsroom}</b> <span>${context.employer}</span>`, 'no page below')}</p>
<nav aria-label="${words.menu}">
<ul>
${sections.map((name) => html`<li>${link(pageKeys[name], words[name], pageKeys[name].replace('index.html', ''))}</li>\n`)}</ul>
</nav>
</header>`;
};

export type Framed = {
  /** The page's key in the reports store; its links are relative to it. */
  readonly key: string;
  readonly title: string;
  /** One word for the stylesheet: the room the page is. */
  readonly room: string;
  readonly body: Markup;
  /** Left out: of none. */
  readonly holds?: Holds;
};

/** The document around a page: head, skip link, masthead, pause banner, what instant it speaks of. */
export const pageFrame = (framed: Framed, context: PageContext, language: Language): string => {
  const words = frameWords[language];
  const page = html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${framed.title} · ${context.employer}</title>
<link rel="stylesheet" href="${addressFrom(framed.key)(pageKeys.style)}">
</head>
<body class="${framed.room}">
<a class="skip" href="#content">${words.skip}</a>
${deskPlace('top')}${masthead(framed.key, context, language)}
${banners(framed.holds ?? [], context, language)}
<main id="content" tabindex="-1">
${framed.body}
</main>
<footer class="colophon">
<p>${words.asOf(momentWords(context.asOf, context.timeZone, language))}</p>
${deskPlace('looked')}</footer>
</body>
</html>
`;
  return String(page);
};
