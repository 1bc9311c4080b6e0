import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { Mail } from '#functions/ground/ports/mailer.ts';
import type { DigestData } from '#functions/newsroom/digests/digest-data.ts';
import { mailGoals } from '#functions/newsroom/digests/mail-goals.ts';
import { digestVerdict } from '#functions/newsroom/digests/page/digest-verdict.ts';
import { digestWords } from '#functions/newsroom/digests/page/digest-words.ts';
import { digestKey } from '#functions/newsroom/page-kit/address.ts';
import { periodWords } from '#functions/newsroom/page-kit/date-words.ts';
import { formOf, numberName } from '#functions/newsroom/page-kit/decision-number.ts';
import { figureText } from '#functions/newsroom/page-kit/figure.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';

type MailWords = { readonly read: string; readonly readAt: (place: string) => string; readonly why: string };

const words: Words<MailWords> = {
  sv: {
    read: 'Läs hela rapporten',
    readAt: (place) => `Hela rapporten står i redaktionen: ${place}`,
    why: 'Du får den här rapporten för att din adress står under digest i channels.yaml.',
  },
  en: {
    read: 'Read the whole report',
    readAt: (place) => `The whole report stands in the newsroom: ${place}`,
    why: 'You get this report because your address stands under digest in channels.yaml.',
  },
};

const style = {
  body: 'margin:0;padding:24px;background:#ffffff;color:#1b1b1b;font:16px/1.5 Arial,Helvetica,sans-serif',
  column: 'max-width:560px;margin:0 auto',
  number: 'font-size:28px;line-height:1.2;font-weight:bold;padding:8px 16px 8px 0;text-align:right;white-space:nowrap',
  heading: 'font-size:18px',
  small: 'color:#555555;font-size:14px',
  record: 'color:#555555;font-size:13px;white-space:pre-wrap;overflow-wrap:anywhere',
} as const;

type Parts = Readonly<Record<'subject' | 'verdict' | 'ask' | 'why', string>> & {
  readonly record: Markup | '';
  readonly rows: readonly { readonly number: string; readonly name: string; readonly why: string }[];
  readonly goals: Markup | '';
};

const asPage = (parts: Parts, language: Language, door: Markup): Markup => html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${parts.subject}</title></head>
<body style="${style.body}"><div style="${style.column}">
<h1 style="font-size:24px;line-height:1.25">${parts.verdict}</h1>
<table role="presentation" cellspacing="0" cellpadding="0">
${parts.rows.map(({ number, name, why }) => html`<tr><td style="${style.number}">${number}</td><td>${name}${why === '' ? '' : html`<br><span style="${style.small}">${why}</span>`}</td></tr>`)}
</table>
${parts.goals}<h2 style="${style.heading}">${digestWords[language].ask}</h2>
<p>${parts.ask}</p>
<p>${door}</p>
${parts.record}<p style="${style.small}">${parts.why}</p>
</div></body></html>
`;

/** What leadership gets: the period in a sentence, the three numbers, the goals, the one ask, and the way to the rest. */
export const digestMail = (
  data: DigestData,
  {
    to,
    language,
    newsroom,
  }: { readonly to: readonly string[]; readonly language: Language; readonly newsroom: string | null },
): Mail => {
  const said = words[language];
  const key = digestKey(data.period);
  const address = newsroom === null ? null : `${newsroom.replace(/\/+$/, '')}/${key.replace(/index\.html$/, '')}`;
  const subject = `${digestWords[language].report}, ${periodWords(data.period, language)}`;
  const verdict = digestVerdict(data, language).join('');
  const ask = inLanguage(data.ask, language);
  const rows = data.numbers.map(({ kind, figure }) => ({
    number: figureText(figure, formOf(kind), language),
    name: numberName(kind, language),
    why: figure.value === null && figure.why !== null ? inLanguage(figure.why, language) : '',
  }));
  const goals = mailGoals(data.goals, language, style);
  const { checkpoint } = data;
  const keep = digestWords[language].record;
  const record: Markup | '' =
    checkpoint === undefined
      ? ''
      : html`<p style="${style.small}">${keep}</p><pre style="${style.record}">${checkpoint}</pre>
`;
  const parts = { subject, verdict, ask, rows, goals: goals.page, record, why: said.why };
  const lines = rows.map(({ number, name, why }) => `${number} ${name}${why === '' ? '' : `. ${why}`}`);
  const text = [
    verdict,
    lines.join('\n'),
    ...goals.text,
    `${digestWords[language].ask}:\n${ask}`,
    said.readAt(address ?? key),
    ...(checkpoint === undefined ? [] : [`${keep}\n\n${checkpoint.trimEnd()}`]),
    said.why,
  ];
  const door = address === null ? html`${said.readAt(key)}` : html`<a href="${address}">${said.read}</a>`;
  return {
    id: `digest-${data.period}`,
    to,
    subject,
    text: `${text.join('\n\n')}\n`,
    html: String(asPage(parts, language, door)),
  };
};
