import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { CampaignGoals } from '#functions/newsroom/digests/page/digest-view.ts';
import { goalText, goalWords, timeText } from '#functions/newsroom/digests/page/goal-words.ts';

type MailGoals = { readonly text: readonly string[]; readonly page: Markup | '' };

/** The goals of the period's campaigns as a mail says them, paragraphs and markup; nothing when there are none. */
export const mailGoals = (
  campaigns: readonly CampaignGoals[],
  language: Language,
  style: Readonly<Record<'heading' | 'small', string>>,
): MailGoals => {
  if (campaigns.length === 0) return { text: [], page: '' };
  const { heading, counted } = goalWords[language];
  const told = campaigns.map((one) => ({
    name: one.name,
    time: timeText(one, language),
    lines: one.goals.map((goal) => {
      const { said, why } = goalText(goal, language);
      return why === '' ? said : `${said}. ${why}`;
    }),
  }));
  const text = told.map(({ name, lines, time }) => [`${name}:`, ...lines, time].join('\n'));
  const page = html`<h2 style="${style.heading}">${heading}</h2>
${told.map(({ name, lines, time }) => html`<p><strong>${name}</strong>${lines.map((line) => html`<br>${line}`)}<br><span style="${style.small}">${time}</span></p>\n`)}<p style="${style.small}">${counted}</p>
`;
  return { text: [heading, ...text, counted], page };
};
