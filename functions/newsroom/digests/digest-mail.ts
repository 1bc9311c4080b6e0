import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { Mail } from '#functions/ground/ports/mailer.ts';
import type { DigestData } from '#functions/newsroom/digests/digest-data.ts';
import { mailGoals } from '#functions/newsroom/digests/mail-goals.ts';
import {
  mailBars,
  mailColumn,
  mailRow,
  mailStyle,
  mailTable,
  preheader,
} from '#functions/newsroom/digests/mail-parts.ts';
import { digestVerdict } from '#functions/newsroom/digests/page/digest-verdict.ts';
import { digestWords } from '#functions/newsroom/digests/page/digest-words.ts';
import { impressionsTexts } from '#functions/newsroom/digests/page/impressions-chart.ts';
import { worstShortage } from '#functions/newsroom/digests/page/shortage-table.ts';
import { trustText } from '#functions/newsroom/digests/trust-words.ts';
import { digestKey } from '#functions/newsroom/page-kit/address.ts';
import { changeWords } from '#functions/newsroom/page-kit/change-words.ts';
import { periodWords } from '#functions/newsroom/page-kit/date-words.ts';
import { formOf, leastWord, numberName } from '#functions/newsroom/page-kit/decision-number.ts';
import { figureText } from '#functions/newsroom/page-kit/figure.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';

type MailWords = {
  readonly read: string;
  readonly readAt: (place: string) => string;
  readonly why: string;
  readonly weeks: string;
};

const words: Words<MailWords> = {
  sv: {
    read: 'Läs hela rapporten',
    readAt: (place) => `Hela rapporten står i redaktionen: ${place}`,
    why: 'Du får den här rapporten för att din adress står under digest i channels.yaml.',
    weeks: 'Visningar vecka för vecka',
  },
  en: {
    read: 'Read the whole report',
    readAt: (place) => `The whole report stands in the newsroom: ${place}`,
    why: 'You get this report because your address stands under digest in channels.yaml.',
    weeks: 'Impressions week by week',
  },
};

type Row = { readonly number: string; readonly name: string; readonly says: string };

const rowOf = ({ kind, figure, change }: DigestData['numbers'][number], language: Language): Row => {
  const least = figure.value !== null && figure.why !== null ? leastWord[language] : '';
  const says = [figure.why ? inLanguage(figure.why, language) : '', change ? changeWords(change, language) : ''];
  return {
    number: `${least}${figureText(figure, formOf(kind), language)}`,
    name: numberName(kind, language),
    says: says.filter((one) => one !== '').join(' '),
  };
};

const numberRows = (rows: readonly Row[]): Markup =>
  mailTable(
    rows.map(
      ({ number, name, says }) =>
        html`<tr><td valign="top" style="${mailStyle.number}">${number}</td><td valign="top" style="${mailStyle.says}">${name}${says === '' ? '' : html`<br><span style="${mailStyle.small}">${says}</span>`}</td></tr>\n`,
    ),
  );

type Parts = Readonly<Record<'subject' | 'eyebrow' | 'verdict' | 'ask' | 'why', string>> & {
  readonly rows: readonly Row[];
  readonly goals: Markup | '';
  readonly weeks: Markup | '';
  readonly shortage: string | null;
  readonly trust: string | null;
  readonly record: Markup | '';
};

const asPage = (parts: Parts, language: Language, door: Markup): Markup => html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${parts.subject}</title></head>
<body bgcolor="#ffffff" style="${mailStyle.page}">
${preheader(`${parts.verdict} ${parts.ask}`)}
<table role="presentation" width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td align="center" style="padding:24px 0 24px 0">
${mailColumn([
  mailRow(
    html`<span style="${mailStyle.small}">${parts.eyebrow}</span><h1 style="${mailStyle.title}">${parts.verdict}</h1>`,
  ),
  mailRow(html`<h2 style="${mailStyle.heading}">${digestWords[language].ask}</h2>`),
  mailRow(
    html`<table role="presentation" width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td bgcolor="#f2f0e9" style="${mailStyle.ask}">${parts.ask}</td></tr></table>`,
  ),
  mailRow(numberRows(parts.rows)),
  html`${parts.goals}`,
  parts.shortage === null ? html`` : mailRow(parts.shortage),
  html`${parts.weeks}`,
  parts.trust === null
    ? html``
    : mailRow(html`<h2 style="${mailStyle.heading}">${digestWords[language].trust}</h2>${parts.trust}`),
  mailRow(door),
  html`${parts.record}`,
  mailRow(html`<span style="${mailStyle.small}">${parts.why}</span>`),
])}
</td></tr></table>
</body></html>
`;

/** The lines as they are: whoever keeps the mail can give them to `verify`. */
const recordRow = (keep: string, checkpoint: string): Markup =>
  mailRow(html`<span style="${mailStyle.small}">${keep}</span><pre style="${mailStyle.record}">${checkpoint}</pre>`);

const weeksOf = (data: DigestData, language: Language): Markup | '' => {
  const most = Math.max(0, ...data.impressionsByWeek.map(({ impressions }) => impressions.value ?? 0));
  if (most === 0) return '';
  const bars = impressionsTexts(data.impressionsByWeek, language).map(({ name, says }, index) => ({
    name,
    says,
    share: (data.impressionsByWeek[index]?.impressions.value ?? 0) / most,
  }));
  return html`${mailRow(html`<h2 style="${mailStyle.heading}">${words[language].weeks}</h2>`)}${mailRow(mailBars(bars))}`;
};

/** What leadership gets: the period in a sentence, the one ask, the numbers, the goals, and the way to the rest. */
export const digestMail = (
  data: DigestData,
  {
    to,
    language,
    newsroom,
    sender,
  }: {
    readonly to: readonly string[];
    readonly language: Language;
    readonly newsroom: string | null;
    readonly sender?: string;
  },
): Mail => {
  const said = words[language];
  const key = digestKey(data.period);
  const address = newsroom === null ? null : `${newsroom.replace(/\/+$/, '')}/${key.replace(/index\.html$/, '')}`;
  const period = periodWords(data.period, language);
  const subject = `${digestWords[language].report}, ${period}`;
  const verdict = digestVerdict(data, language).join('');
  const ask = inLanguage(data.ask, language);
  const rows = data.numbers.map((number) => rowOf(number, language));
  const goals = mailGoals(data.goals, language);
  const shortage = worstShortage(data, language);
  const trust = data.trustNumbers === undefined ? null : trustText(data.trustNumbers, language);
  const { checkpoint } = data;
  const keep = digestWords[language].record;
  const record: Markup | '' = checkpoint === undefined ? '' : recordRow(keep, checkpoint);
  const eyebrow = [sender, subject, digestWords[language].against(periodWords(data.previousPeriod, language))]
    .filter((part) => part !== undefined)
    .join(' · ');
  const lines = rows.map(({ number, name, says }) => `${number} ${name}${says === '' ? '' : `. ${says}`}`);
  const text = [
    verdict,
    `${digestWords[language].ask}:\n${ask}`,
    lines.join('\n'),
    ...goals.text,
    ...(shortage === null ? [] : [shortage]),
    ...(trust === null ? [] : [`${digestWords[language].trust}:\n${trust}`]),
    said.readAt(address ?? key),
    ...(checkpoint === undefined ? [] : [`${keep}\n\n${checkpoint.trimEnd()}`]),
    said.why,
  ];
  const door = address === null ? html`${said.readAt(key)}` : html`<a href="${address}">${said.read}</a>`;
  const parts = {
    subject,
    eyebrow,
    verdict,
    ask,
    rows,
    goals: goals.page,
    weeks: weeksOf(data, language),
    shortage,
    trust,
    record,
    why: said.why,
  };
  return {
    id: `digest-${data.period}`,
    to,
    ...(sender === undefined ? {} : { sender }),
    at: data.writtenAt,
    subject,
    text: `${text.join('\n\n')}\n`,
    html: String(asPage(parts, language, door)),
  };
};
