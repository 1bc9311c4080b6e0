import { raw } from 'hono/html';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { BoardWorld } from '../board-world.ts';
import { inAd, type SandboxAd, stands, textInAd } from '../sandbox-ad.ts';
import { type PageLanguage, pageWords } from './page-words.ts';

/** `up` leads from the page to the board's front. */
const frame = (language: PageLanguage, title: string, up: string, main: Markup): Markup => {
  const words = pageWords[language];
  const other = language === 'sv' ? 'en' : 'sv';
  return html`<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title}</title><link rel="stylesheet" href="${up}board.css"></head>
<body><a class="skip" href="#ads">${words.skip}</a>
<header class="top"><div class="wrap"><p class="name"><a href="${up === '' ? './' : up}?lang=${language}">${words.name}</a></p>
<nav aria-label="${words.languages}"><a href="?lang=${other}" lang="${other}" hreflang="${other}">${words.language}</a></nav></div></header>
<main id="ads" tabindex="-1" class="wrap">${main}</main>
</body></html>`;
};

const dayText = (day: string, language: PageLanguage): string =>
  new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

const listOf = (ad: SandboxAd, name: string): readonly unknown[] => {
  const list = inAd(ad.body, name);
  return Array.isArray(list) ? list : [];
};

const said = (value: unknown, ...paths: readonly string[]): string =>
  paths
    .map((path) => inAd(value, path))
    .filter((one) => typeof one === 'string' && one !== '')
    .join(', ');

const placeOf = (ad: SandboxAd): string => said(listOf(ad, 'workplaces')[0], 'name', 'postalAddress.city');

/** A link to one of our story pages tells that a story stands in the text. */
const hasStory = (ad: SandboxAd): boolean => textInAd(ad, 'description').includes('utm_content=');

const card = (ad: SandboxAd, language: PageLanguage): Markup => {
  const words = pageWords[language];
  return html`<li class="card"><h2><a href="ads/${ad.id}?lang=${language}">${textInAd(ad, 'title')}</a></h2>
<p>${placeOf(ad)}</p>
<p class="meta">${words.apply} ${dayText(textInAd(ad, 'lastPublishDate'), language)}${hasStory(ad) ? html` <span class="mark">${words.story}</span>` : ''}</p></li>
`;
};

/** `GET /`: the ads that stand, newest first. */
export const boardPage = (world: BoardWorld, language: PageLanguage): Markup => {
  const words = pageWords[language];
  const standing = world.state.ads.filter((ad) => stands(ad, world.now())).toReversed();
  const removed = world.state.ads.length - standing.length;
  const list =
    standing.length === 0
      ? html`<section class="empty"><h2>${words.empty}</h2><p>${words.emptyHint}</p></section>`
      : html`<ul class="cards">${standing.map((ad) => card(ad, language))}</ul>`;
  return frame(
    language,
    words.title,
    '',
    html`<h1>${words.ads(standing.length)}</h1><p class="intro">${words.intro}</p>${list}${removed === 0 ? '' : html`<p class="meta">${words.removed(removed)}</p>`}`,
  );
};

const contactLine = (contact: unknown): Markup => {
  const [email, phone] = [said(contact, 'email'), said(contact, 'phoneNumber')];
  return html`<li>${said(contact, 'firstname')} ${said(contact, 'surname')}${said(contact, 'title') === '' ? '' : `, ${said(contact, 'title')}`}${email === '' ? '' : html`<br>${email}`}${phone === '' ? '' : html`<br>${phone}`}</li>`;
};

/** `GET /ads/:id`: one ad, its text as it was sent. Only what the rules let in is written out. */
export const adPage = (world: BoardWorld, ad: SandboxAd | undefined, language: PageLanguage): Markup => {
  const words = pageWords[language];
  if (ad === undefined || !stands(ad, world.now()))
    return frame(
      language,
      words.gone,
      '../',
      html`<h1>${words.gone}</h1><p>${words.goneHint}</p><p><a href="../?lang=${language}">${words.back}</a></p>`,
    );
  const row = (name: string, value: Markup | string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const address = said(
    listOf(ad, 'workplaces')[0],
    'name',
    'postalAddress.street',
    'postalAddress.postalCode',
    'postalAddress.city',
  );
  const contacts = listOf(ad, 'contacts');
  return frame(
    language,
    textInAd(ad, 'title'),
    '../',
    html`<p><a href="../?lang=${language}">${words.back}</a></p>
<article class="ad"><header><p class="meta">${world.employerName}</p><h1>${textInAd(ad, 'title')}</h1></header>
<div class="columns"><div class="text">${raw(textInAd(ad, 'description'))}</div>
<aside aria-label="${words.reference}"><dl>${row(words.apply, dayText(textInAd(ad, 'lastPublishDate'), language))}${row(words.openings, String(inAd(ad.body, 'totalJobOpenings')))}${row(words.place, address)}${row(words.reference, textInAd(ad, 'application.reference'))}${row(words.id, ad.id)}</dl>
${contacts.length === 0 ? '' : html`<h2>${words.contact}</h2><ul class="plain">${contacts.map(contactLine)}</ul>`}
<p><a class="button" href="${textInAd(ad, 'application.method.webAddress')}">${words.toApply}</a></p>
${ad.updates === 0 ? '' : html`<p class="meta">${words.changed(ad.updates)}</p>`}</aside></div></article>`,
  );
};
