import { Temporal } from 'temporal-polyfill';
import { channelInWords } from '#functions/ground/channels/channel-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { dateWords, localDay } from '#functions/newsroom/page-kit/date-words.ts';
import { listWords } from '#functions/newsroom/page-kit/number-words.ts';
import { durationWords } from '#functions/newsroom/screens/where/duration-words.ts';
import { kindWords, retentionOf, storeWords } from '#functions/newsroom/screens/where/kind-words.ts';
import { placeWords, stateIn } from '#functions/newsroom/screens/where/place-words.ts';
import { whereWords } from '#functions/newsroom/screens/where/where-words.ts';
import type { StoredKind } from '#functions/publishing/records/where/stored-kind.ts';
import type { HeldConsent, Place, Stored, Where } from '#functions/publishing/records/where/where-person.ts';
import type { Retention } from '#functions/story/organisation/retention.ts';

/** What the page says beside what was found: who answers, when, and for how long things are kept. */
export type WhereFrame = {
  readonly employer: string;
  readonly timeZone: string;
  readonly now: string;
  readonly retention: Retention;
  /** Where the data protection officers are reached. */
  readonly officers: readonly string[];
};

const style = `
:root { color-scheme: light }
body { font: 1.0625rem/1.55 system-ui, sans-serif; color: #1b1b1b; background: #fff; margin: 0 auto; padding: 1.5rem; max-width: 62rem }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem }
p, li { max-width: 42rem }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .4rem .9rem .4rem 0; border-bottom: 1px solid #8a8a8a; hyphens: auto; overflow-wrap: break-word }
a { color: #0b3d5c }
a:focus-visible, .wide:focus-visible { outline: 3px solid #0b3d5c; outline-offset: 2px }
@media (max-width: 40rem) {
thead { position: absolute; clip-path: inset(50%) }
tr, th, td { display: block; border: 0; padding: .1rem 0 }
tr { border-bottom: 1px solid #8a8a8a; padding: .6rem 0 }
}
@media print { body { padding: 0; font-size: 10pt } tr { break-inside: avoid } }
`;

/** As a date or an instant stands in a consent. */
const dayOf = (text: string, language: Language): string =>
  dateWords(Temporal.PlainDate.from(text.slice(0, 10)), language);

const table = (label: string, columns: readonly string[], rows: readonly (readonly (string | Markup)[])[]): Markup =>
  html`<div class="wide" tabindex="0" role="region" aria-label="${label}"><table>
<thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows.map(([first = '', ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table></div>`;

const shownRow = (place: Place, { timeZone }: WhereFrame, language: Language): readonly (string | Markup)[] => [
  place.title ?? place.story,
  placeWords(place, language),
  place.at === null ? '' : dateWords(localDay(place.at, timeZone), language),
  place.url === null || place.state !== 'published'
    ? stateIn(place.state, language)
    : html`<a href="${place.url}">${stateIn(place.state, language)}</a>`,
];

const howLong = (kind: StoredKind, { retention }: WhereFrame, language: Language): string => {
  const say = whereWords[language];
  const of = retentionOf[kind];
  if (of === 'drawn') return say.drawn;
  if (of === 'used') return say.used;
  const term = of === 'open' ? undefined : retention[of];
  if (term === undefined) return say.undecided;
  return term.keep === 'always'
    ? say.always(term.decision)
    : say.keptFor(durationWords(term.keep, language), term.decision);
};

/** Of each kind one row: how many objects, where. Their keys may name others, and are the officer's to read. */
export const storedRows = (objects: readonly Stored[], frame: WhereFrame, language: Language) =>
  [...Map.groupBy(objects, ({ kind }) => kind)].map(([kind, all]) => {
    const stores = [...Map.groupBy(all, ({ store }) => store)];
    const { what, why } = kindWords[language][kind];
    const places = stores.map(([store, of]) => `${storeWords[language][store]} (${of.length})`);
    return [what, why, listWords(places, language), howLong(kind, frame, language)];
  });

const consentItem = (consent: HeldConsent, language: Language): Markup => {
  const say = whereWords[language];
  const channels = listWords(
    consent.channels.map((channel) => channelInWords[channel][language]),
    language,
  );
  return html`<li>${[
    say.consentFor(channels),
    say.consentUntil(dayOf(consent.from, language), dayOf(consent.until, language)),
    consent.images ? say.withPictures : say.withoutPictures,
    ...(consent.givenHow === undefined ? [] : [say.givenHow(consent.givenHow)]),
    ...(consent.withdrawnAt == null ? [] : [say.withdrawnAt(dayOf(consent.withdrawnAt, language))]),
  ].join(' ')}</li>
`;
};

/**
 * What is kept of a person, as a page by itself that can be handed to them under article 15 of the GDPR: it loads nothing, and
 * says nothing of anybody else.
 */
export const wherePage = (where: Where, frame: WhereFrame, language: Language): string => {
  const say = whereWords[language];
  const { person, places, objects, consents } = where;
  const title = say.title(person.names[0] ?? person.id);
  const bases = [...new Set(consents.map(({ legalBasis }) => legalBasis))];
  const document = html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${say.lead(frame.employer, dateWords(localDay(frame.now, frame.timeZone), language))}</p>
<h2>${say.shown}</h2>
${
  places.length === 0
    ? html`<p>${say.notShown}</p>`
    : table(
        say.shown,
        say.columns,
        places.map((place) => shownRow(place, frame, language)),
      )
}
<h2>${say.stored}</h2>
${objects.length === 0 ? html`<p>${say.nothing}</p>` : table(say.stored, say.keptColumns, storedRows(objects, frame, language))}
<h2>${say.consents}</h2>
${consents.length === 0 ? html`<p>${say.noConsents}</p>` : html`<ul>${consents.map((one) => consentItem(one, language))}</ul>`}
<h2>${say.grounds}</h2>
${(bases.length === 0 ? (['public-interest'] as const) : bases).map((basis) => html`<p>${say.bases[basis]}</p>\n`)}<p>${say.archiveBase}</p>
<h2>${say.fromWhom}</h2>
<p>${say.fromWhomHow}</p>
<h2>${say.recipients}</h2>
<p>${say.recipientsHow}</p>
<p>${say.noDecisions}</p>
<h2>${say.rights}</h2>
<ul>${say.rightsList.map((right) => html`<li>${right}</li>\n`)}</ul>
<p>${say.complaint}</p>
<h2>${say.controller}</h2>
<p>${say.controllerHow(frame.employer)}${frame.officers.length === 0 ? '' : ` ${say.officers(listWords(frame.officers, language))}`}</p>
</main>
</body>
</html>
`;
  return String(document);
};
