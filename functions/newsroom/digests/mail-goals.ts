import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { mailBars, mailRow, mailStyle } from '#functions/newsroom/digests/mail-parts.ts';
import type { CampaignGoals, ComparedGoal } from '#functions/newsroom/digests/page/digest-view.ts';
import { goalText, goalWords, paceText, timeText } from '#functions/newsroom/digests/page/goal-words.ts';

type MailGoals = { readonly text: readonly string[]; readonly page: Markup | '' };

const lineOf = (goal: ComparedGoal, campaign: CampaignGoals, language: Language): string => {
  const { said, why } = goalText(goal, language);
  const pace = paceText(goal, campaign, language);
  return `${said}${pace === '' ? '' : `, ${pace}`}${why === '' ? '' : `. ${why}`}`;
};

/** The goals of the period's campaigns as a mail says them, paragraphs and markup; nothing when there are none. */
export const mailGoals = (campaigns: readonly CampaignGoals[], language: Language): MailGoals => {
  if (campaigns.length === 0) return { text: [], page: '' };
  const { heading, counted } = goalWords[language];
  const told = campaigns.map((one) => ({
    name: one.name,
    time: timeText(one, language),
    goals: one.goals.map((goal) => ({
      line: lineOf(goal, one, language),
      share: goal.figure.value === null ? 0 : goal.figure.value / goal.goal,
    })),
  }));
  const text = told.map(({ name, goals, time }) => [`${name}:`, ...goals.map(({ line }) => line), time].join('\n'));
  const page = html`${mailRow(html`<h2 style="${mailStyle.heading}">${heading}</h2>`)}${told.map(
    ({ name, goals, time }) =>
      mailRow(
        html`<strong>${name}</strong><br>${mailBars(goals.map(({ line, share }) => ({ name: '', share, says: line })))}<span style="${mailStyle.small}">${time}</span>`,
      ),
  )}${mailRow(html`<span style="${mailStyle.small}">${counted}</span>`)}`;
  return { text: [heading, ...text, counted], page };
};
