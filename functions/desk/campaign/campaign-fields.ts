import type { CampaignAdvice } from '#functions/desk/campaign/campaign-ahead.ts';
import type { CampaignForm, PickField } from '#functions/desk/campaign/campaign-form.ts';
import { campaignWords } from '#functions/desk/campaign/campaign-words.ts';
import type { Choice } from '#functions/desk/drafts/draft-form.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage, type Text } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { mark } from '#functions/newsroom/page-kit/mark.ts';
import { Weekday } from '#functions/publishing/campaigns/campaign.ts';

export const wrongField = (text: Text | undefined, language: Language): Markup | string =>
  text === undefined
    ? ''
    : html`<span class="wrong-field">${mark('stop')}<span>${inLanguage(text, language)}</span></span>\n`;

/** What may be saved all the same, and what to do about it. */
export const advised = (advice: CampaignAdvice, field: string, language: Language): readonly Markup[] =>
  advice
    .filter((one) => one.field === field)
    .map(
      ({ message, hint }) =>
        html`<p class="advice">${mark('warn')} <span>${inLanguage(message, language)} ${inLanguage(hint, language)}</span></p>\n`,
    );

type Line = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'date' | 'number';
  readonly how?: string;
  readonly wrong?: Text | undefined;
};

export const lineField = ({ name, label, value, type = 'text', how = '', wrong }: Line, language: Language): Markup =>
  html`<label class="ask"><span>${label}</span>${how === '' ? '' : html`<small class="muted">${how}</small>`}
${wrongField(wrong, language)}<input type="${type}" name="${name}" value="${value}" maxlength="300"${type === 'number' ? html` min="1" step="1"` : ''}></label>
`;

const ticked = (name: string, value: string, label: string, isChosen: boolean): Markup =>
  html`<label><input type="checkbox" name="${name}" value="${value}"${isChosen ? html` checked` : ''}> ${label}</label>
`;

export const ticks = (name: string, legend: string, choices: readonly Choice[], chosen: readonly string[]): Markup =>
  html`<fieldset><legend>${legend}</legend><div class="choices">${choices.map((one) => ticked(name, one.value, one.name, chosen.includes(one.value)))}</div></fieldset>
`;

/** What most campaigns leave at "all", folded. What the file names and nobody knows any more stays a choice, so that saving takes nothing away. */
export const pickTicks = (
  name: PickField,
  choices: readonly Choice[],
  chosen: readonly string[],
  language: Language,
): Markup => {
  const say = campaignWords[language];
  const known = new Set(choices.map(({ value }) => value));
  const every = [...choices, ...chosen.filter((one) => !known.has(one)).map((one) => ({ value: one, name: one }))];
  const count = chosen.length === 0 ? say.all : say.chosen(chosen.length);
  return html`<details${chosen.length > 0 ? html` open` : ''}><summary>${say.pick[name]}: ${count}</summary>
<fieldset><legend class="unseen">${say.pick[name]}</legend><div class="choices">${every.map((one) => ticked(name, one.value, one.name, chosen.includes(one.value)))}</div></fieldset></details>
`;
};

/** One row a pattern, and an empty one for the next. */
export const slotRows = ({ slots }: CampaignForm, wrong: Text | undefined, language: Language): Markup => {
  const say = campaignWords[language];
  const rows = [...slots, { days: [], rule: '', at: '' }];
  return html`<fieldset><legend>${say.slots}</legend>
${wrongField(wrong, language)}${rows.map(
  ({ days, rule, at }, n) => html`<fieldset class="slot-row"><legend class="unseen">${say.slotRow(n + 1)}</legend>
<div class="choices">${Weekday.options.map((day) => ticked(`day.${n}`, day, say.days[day], days.includes(day)))}</div>
<label class="ask"><span>${say.at}</span><input type="time" name="at.${n}" value="${at}"></label>
<details${rule === '' ? '' : html` open`}><summary class="muted">${say.rule}</summary>${lineField({ name: `rule.${n}`, label: say.rule, value: rule, how: say.ruleHow }, language)}</details></fieldset>
`,
)}</fieldset>
`;
};

export const chooseOne = (name: string, label: string, choices: readonly Choice[], chosen: string): Markup => {
  const every = choices.some(({ value }) => value === chosen) ? choices : [{ value: chosen, name: chosen }, ...choices];
  return html`<label class="ask"><span>${label}</span>
<select name="${name}">${every.map(({ value, name: shown }) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${shown}</option>\n`)}</select></label>
`;
};
