import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { place } from '#functions/newsroom/digests/page/chart-svg.ts';
import type { CampaignGoals, ComparedGoal } from '#functions/newsroom/digests/page/digest-view.ts';
import { goalText, goalWords, paceText, timeText } from '#functions/newsroom/digests/page/goal-words.ts';

const long = 400;

/** How much of the goal is reached, and a mark where the pace is. The words beside it say the same. */
const bar = ({ goal, figure }: ComparedGoal, gone: number): Markup => {
  const reached = figure.value === null ? 0 : Math.min(1, figure.value / goal);
  const mark = place(Math.min(long - 2, Math.max(2, gone * long)));
  return html`<svg class="pace" aria-hidden="true" focusable="false" viewBox="0 0 ${long} 14" preserveAspectRatio="none"><path d="M0 2h${long}v10H0z" fill="var(--line)"></path><path d="M0 2h${place(reached * long)}v10H0z" fill="var(--chart)"></path><path d="M${mark} 0v14" stroke="currentColor" stroke-width="3"></path></svg>`;
};

const line = (goal: ComparedGoal, campaign: CampaignGoals, language: Language): Markup => {
  const { said, why } = goalText(goal, language);
  const pace = paceText(goal, campaign, language);
  return html`<li>${said}${pace === '' ? '' : html`, ${pace}`}${why === '' ? '' : html`. <span class="why">${why}</span>`}${bar(goal, campaign.gone)}</li>\n`;
};

/** Each campaign with its goals, a bar each against the pace that would reach it, and the time it has left. */
export const goalsSection = (campaigns: readonly CampaignGoals[], language: Language): Markup =>
  html`<div class="goals">
${campaigns.map(
  (one) => html`<div><h3>${one.name}</h3>
<ul>
${one.goals.map((goal) => line(goal, one, language))}</ul>
<p class="muted">${timeText(one, language)}</p></div>
`,
)}</div>
<p class="muted">${goalWords[language].counted} ${goalWords[language].mark}</p>`;
