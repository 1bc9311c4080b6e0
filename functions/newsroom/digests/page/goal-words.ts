import { Temporal } from 'temporal-polyfill';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import type { CampaignGoals, ComparedGoal } from '#functions/newsroom/digests/page/digest-view.ts';
import { dateWords } from '#functions/newsroom/page-kit/date-words.ts';
import { countWords } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { GoalKey } from '#functions/publishing/campaigns/goals.ts';

type GoalWords = {
  readonly heading: string;
  readonly counted: string;
  readonly mark: string;
  readonly pace: Readonly<Record<'ahead' | 'on' | 'behind' | 'reached' | 'short', string>>;
  readonly names: Readonly<Record<GoalKey, string>>;
  readonly least: string;
  readonly of: (value: string, goal: string) => string;
  readonly unknown: (goal: string) => string;
  readonly percent: (percent: string) => string;
  readonly lessThanOne: string;
  readonly left: (until: string, days: number) => string;
  readonly over: (until: string) => string;
};

export const goalWords: Words<GoalWords> = {
  sv: {
    heading: 'Kampanjernas mål',
    counted: 'Räknat från kampanjens första dag.',
    mark: 'Strecket är takten: så långt har kampanjens tid gått.',
    pace: {
      ahead: 'före takten',
      on: 'i takt',
      behind: 'efter takten',
      reached: 'målet är nått',
      short: 'målet nåddes inte',
    },
    names: {
      stories: 'Berättelser ute',
      impressions: 'Visningar',
      clicks: 'Klick på inläggen',
      reactions: 'Reaktioner',
      comments: 'Kommentarer',
      shares: 'Delningar',
      jobAdClicks: 'Klick till jobbannonser',
    },
    least: 'minst ',
    of: (value, goal) => `${value} av ${goal}`,
    unknown: (goal) => `okänt, målet är ${goal}`,
    percent: (percent) => `${percent}\u00a0%`,
    lessThanOne: 'under 1\u00a0%',
    left: (until, days) => `Till och med ${until}, ${days} ${days === 1 ? 'dag' : 'dagar'} kvar.`,
    over: (until) => `Avslutad ${until}.`,
  },
  en: {
    heading: "The campaigns' goals",
    counted: "Counted from the campaign's first day.",
    mark: "The line is the pace: so far has the campaign's time gone.",
    pace: {
      ahead: 'ahead of pace',
      on: 'on pace',
      behind: 'behind pace',
      reached: 'the goal is reached',
      short: 'the goal was not reached',
    },
    names: {
      stories: 'Stories told',
      impressions: 'Impressions',
      clicks: 'Clicks on the posts',
      reactions: 'Reactions',
      comments: 'Comments',
      shares: 'Shares',
      jobAdClicks: 'Clicks to job ads',
    },
    least: 'at least ',
    of: (value, goal) => `${value} of ${goal}`,
    unknown: (goal) => `unknown, the goal is ${goal}`,
    percent: (percent) => `${percent}%`,
    lessThanOne: 'under 1%',
    left: (until, days) => `Through ${until}, ${days} ${days === 1 ? 'day' : 'days'} left.`,
    over: (until) => `Ended ${until}.`,
  },
};

/** Whole percent that a number surely is of its goal: 99.9 is 99. */
export const wholePercent = (value: number, goal: number): number => {
  const hundredfold = value * 100;
  return (hundredfold - (hundredfold % goal)) / goal;
};

const shareText = (value: number, goal: number, least: boolean, language: Language): string => {
  const words = goalWords[language];
  const percent = wholePercent(value, goal);
  const text = words.percent(countWords(percent, language));
  if (percent > 0 || value === 0) return ` (${least ? words.least : ''}${text})`;
  return least ? '' : ` (${words.lessThanOne})`;
};

/** `Visningar: 12 400 av 20 000 (62 %)`, and what is missing in it; `why` is empty when nothing is. */
export const goalText = (
  { key, goal, figure }: ComparedGoal,
  language: Language,
): { readonly said: string; readonly why: string } => {
  const words = goalWords[language];
  const wanted = countWords(goal, language);
  const why = figure.why === null ? '' : inLanguage(figure.why, language);
  if (figure.value === null) return { said: `${words.names[key]}: ${words.unknown(wanted)}`, why };
  const value = `${figure.least ? words.least : ''}${countWords(figure.value, language)}`;
  const share = shareText(figure.value, goal, figure.least, language);
  return { said: `${words.names[key]}: ${words.of(value, wanted)}${share}`, why };
};

/** Within so much of the goal from its pace, a goal keeps it. */
const near = 0.05;

/** Whether a goal keeps the pace of its campaign; nothing when it is unknown, or a least that may have come further. */
export const paceText = ({ goal, figure }: ComparedGoal, { gone }: CampaignGoals, language: Language): string => {
  const { pace } = goalWords[language];
  if (figure.value === null) return '';
  const reached = figure.value / goal;
  if (reached >= 1) return pace.reached;
  if (figure.least && reached < gone + near) return '';
  if (gone >= 1) return pace.short;
  if (Math.abs(reached - gone) <= near) return pace.on;
  return reached > gone ? pace.ahead : pace.behind;
};

/** How long a campaign has left, or that it is over. */
export const timeText = ({ until, daysLeft }: CampaignGoals, language: Language): string => {
  const words = goalWords[language];
  const day = dateWords(Temporal.PlainDate.from(until), language);
  return daysLeft > 0 ? words.left(day, daysLeft) : words.over(day);
};
