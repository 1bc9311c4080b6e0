import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { type Address, addressFrom, digestKey, pageKeys } from '#functions/newsroom/page-kit/address.ts';
import { dayWords, localDay, periodWords } from '#functions/newsroom/page-kit/date-words.ts';
import { formOf, moveMark, numberName } from '#functions/newsroom/page-kit/decision-number.ts';
import { figureMarkup } from '#functions/newsroom/page-kit/figure.ts';
import { capital } from '#functions/newsroom/page-kit/number-words.ts';
import { pageFrame } from '#functions/newsroom/page-kit/page-frame.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { DigestListView, DigestRow } from '#functions/newsroom/screens/digest-list/digest-list-view.ts';

const words: Words<{
  readonly title: string;
  readonly says: (period: string, day: string) => string;
  readonly nothing: string;
  readonly comes: string;
  readonly period: string;
  readonly written: string;
}> = {
  sv: {
    title: 'Rapporter',
    says: (period, day) => `Den senaste rapporten gäller ${period} och kom ${day}.`,
    nothing: 'Ingen rapport är skriven än.',
    comes:
      'Den första kommer måndagen efter den första publiceringen, och sedan varje måndag och den första i månaden.',
    period: 'Period',
    written: 'Skriven',
  },
  en: {
    title: 'Reports',
    says: (period, day) => `The latest report covers ${period} and came ${day}.`,
    nothing: 'No report has been written yet.',
    comes:
      'The first comes on the Monday after the first publication, then every Monday and on the first of the month.',
    period: 'Period',
    written: 'Written',
  },
};

const row = (digest: DigestRow, view: DigestListView, to: Address, language: Language): Markup =>
  html`<tr><th scope="row"><a href="${to(digestKey(digest.period))}">${capital(periodWords(digest.period, language))}</a></th>${digest.numbers.map((number) => html`<td class="number" data-head="${capital(numberName(number.kind, language))}">${figureMarkup({ ...number.figure, why: null }, formOf(number.kind), language)}${moveMark(number, language)}</td>`)}<td data-head="${words[language].written}">${dayWords(localDay(digest.writtenAt, view.context.timeZone), language)}</td></tr>
`;

/** `newsroom/digests/index.html`: every report, newest first, with its three numbers. */
export const digestListPage = (view: DigestListView, language: Language): string => {
  const said = words[language];
  const to = addressFrom(pageKeys.digests);
  const [latest] = view.digests;
  const heads = latest?.numbers.map(
    (number) => html`<th scope="col" class="number">${capital(numberName(number.kind, language))}</th>`,
  );
  const table = html`<div class="scroll" tabindex="0" role="group" aria-label="${said.title}"><table class="stacked">
<thead><tr><th scope="col">${said.period}</th>${heads}<th scope="col">${said.written}</th></tr></thead>
<tbody>
${view.digests.map((digest) => row(digest, view, to, language))}</tbody>
</table></div>`;
  const body = html`<div class="opening">
<p class="eyebrow">${said.title}</p>
<h1>${latest ? said.says(periodWords(latest.period, language), dayWords(localDay(latest.writtenAt, view.context.timeZone), language)) : said.nothing}</h1>
${latest ? '' : html`<p>${said.comes}</p>`}
</div>
${latest ? table : ''}`;
  return pageFrame({ key: pageKeys.digests, title: said.title, room: 'digests', body }, view.context, language);
};
