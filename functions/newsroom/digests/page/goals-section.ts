import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { CampaignGoals, ComparedGoal } from '#functions/newsroom/digests/page/digest-view.ts';
import { goalText, goalWords, timeText } from '#functions/newsroom/digests/page/goal-words.ts';

const line = (goal: ComparedGoal, language: Language): Markup => {
  const { said, why } = goalText(goal, language);
  return html`<li>${said}${why === '' ? '' : html`. <span class="why">${why}</span>`}</li>\n`;
};

/** Each campaign with its goals, a line each, and the time it has left. */
export const goalsSection = (campaigns: readonly CampaignGoals[], language: Language): Markup =>
  html`<div class="goals">
${campaigns.map(
  (one) => html`<div><h3>${one.name}</h3>
<ul>
${one.goals.map((goal) => line(goal, language))}</ul>
<p class="muted">${timeText(one, language)}</p></div>
`,
)}</div>
<p class="muted">${goalWords[language].counted}</p>`;
