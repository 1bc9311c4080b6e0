import { actWords } from '#functions/desk/acting/act-words.ts';
import { findingList } from '#functions/desk/acting/kept-form-page.ts';
import type { CampaignAhead } from '#functions/desk/campaign/campaign-ahead.ts';
import {
  advised,
  chooseOne,
  lineField,
  pickTicks,
  slotRows,
  ticks,
  wrongField,
} from '#functions/desk/campaign/campaign-fields.ts';
import { type CampaignForm, type PickField, pickFields } from '#functions/desk/campaign/campaign-form.ts';
import type { CampaignRemarks } from '#functions/desk/campaign/campaign-remarks.ts';
import { campaignWords } from '#functions/desk/campaign/campaign-words.ts';
import type { Choice } from '#functions/desk/drafts/draft-form.ts';
import { deskPaths, sheetPath, withQuery } from '#functions/desk/frame/desk-address.ts';
import { deskWords } from '#functions/desk/frame/desk-words.ts';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { channelWords } from '#functions/ground/channels/channel-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { goalWords } from '#functions/newsroom/digests/page/goal-words.ts';
import { momentWords } from '#functions/newsroom/page-kit/date-words.ts';
import { capital } from '#functions/newsroom/page-kit/number-words.ts';
import { goalKeys } from '#functions/publishing/campaigns/goals.ts';

/** What can be chosen, what is wrong, and what the plan would be. */
export type AroundCampaign = {
  readonly choices: Readonly<Record<PickField, readonly Choice[]>>;
  readonly remarks: CampaignRemarks;
  /** Null while the form is not filled in. */
  readonly ahead: CampaignAhead | null;
  /** The form is as the file says. */
  readonly isStanding: boolean;
  readonly timeZone: string;
};

const waits = {
  perPerson: ['P30D', 'P60D', 'P90D', 'P180D', 'P365D'],
  perUnit: ['P0D', 'P3D', 'P7D', 'P14D', 'P30D'],
  maxLateness: ['PT30M', 'PT1H', 'PT2H', 'PT4H', 'PT24H'],
} as const;

const wait = (name: keyof typeof waits, form: CampaignForm, language: Language): Markup => {
  const say = campaignWords[language];
  const choices = waits[name].map((value) => ({ value, name: say.durations[value] ?? value }));
  return chooseOne(name, say[name], choices, form[name]);
};

const balanceFields = ({ balance }: CampaignForm, language: Language): Markup => {
  const say = campaignWords[language];
  const choices = [
    { value: '', name: say.none },
    ...(['value', 'unit', 'occupation'] as const).map((value) => ({ value, name: say.even[value] })),
  ];
  return html`<fieldset><legend>${say.balance}</legend><p class="muted">${say.balanceHow}</p>
<div class="two">${say.places.map((place, n) => chooseOne('balance', place, choices, balance[n] ?? ''))}</div></fieldset>
`;
};

/** What a form has no field for is told beside the plan. */
const elsewhere = ['pinned', 'skipped', 'id', 'timeZone'] as const;

const aheadList = ({ ahead, isStanding, timeZone }: AroundCampaign, language: Language): Markup => {
  const say = campaignWords[language];
  if (ahead === null) return html`<p class="waiting">${say.notYet}</p>`;
  if ('done' in ahead)
    return html`<p class="waiting">${inLanguage(ahead.words, language)}</p>${findingList(ahead.findings ?? [], language)}`;
  const { slots } = ahead;
  if (slots.length === 0) return html`<p class="waiting">${say.noSlots}</p>`;
  const filled = slots.filter(({ story }) => story !== null).length;
  return html`<p>${isStanding ? say.aheadNow : say.aheadMore}</p>
<p><strong>${say.filled(filled, slots.length)}</strong></p>
<ol class="ahead">
${slots.map(
  ({
    at,
    story,
    reason,
  }) => html`<li><p><time datetime="${at}">${capital(momentWords(at, timeZone, language))}</time> ${story === null ? html`<span class="muted">${say.empty}</span>` : html`<a href="${sheetPath(story.id)}">${story.title}</a>`}</p>
<p class="muted">${inLanguage(reason, language)}</p></li>
`,
)}</ol>`;
};

const section = (name: string, content: Markup): Markup =>
  html`<section class="hung"><h2>${name}</h2><div>
${content}</div></section>
`;

export const campaignPath = (campaign: string | null): string =>
  campaign === null ? deskPaths.campaign : withQuery(deskPaths.campaign, { campaign });

/** The form of a campaign with its next four weeks beside it, drawn anew for whatever stands in the form, and nothing saved. */
export const campaignBody = (form: CampaignForm, around: AroundCampaign, language: Language): Markup => {
  const say = campaignWords[language];
  const { remarks, choices } = around;
  const advice = around.ahead === null || 'done' in around.ahead ? [] : around.ahead.advice;
  const near = (field: string) => advised(advice, field, language);
  const line = (name: 'name' | 'from' | 'until' | 'perWeek', type: 'text' | 'date' | 'number', how = '') =>
    html`${lineField({ name, label: say[name], value: form[name], type, how, wrong: remarks[name] }, language)}${near(name)}`;
  const channels = ChannelName.options.map((value) => ({ value, name: channelWords(value, language) }));
  const goals = html`<p class="muted">${say.goalsHow}</p>
${wrongField(remarks.goals, language)}<div class="two">${goalKeys.map((key) => lineField({ name: `goal.${key}`, label: goalWords[language].names[key], value: form.goals[key] ?? '', type: 'number' }, language))}</div>`;
  const fields = html`${line('name', 'text', say.nameHow)}<label class="choice"><input type="checkbox" name="draft" value="yes"${form.draft ? html` checked` : ''}> ${say.draft}</label>
<fieldset><legend>${say.when}</legend>
<div class="two">${line('from', 'date')}${line('until', 'date')}</div></fieldset>
${slotRows(form, remarks.slots, language)}${near('slots')}${wrongField(remarks.channels, language)}${ticks('channels', say.where, channels, form.channels)}${near('channels')}`;
  const which = html`<p class="muted">${say.whichHow}</p>
${pickFields.map((name) => html`${pickTicks(name, choices[name], form.pick[name], language)}${near(`pick.${name}`)}`)}${balanceFields(form, language)}${near('balance')}`;
  const pace = html`${line('perWeek', 'number')}<div class="two">${wait('perPerson', form, language)}${wait('perUnit', form, language)}${wait('maxLateness', form, language)}</div>${['perPerson', 'perUnit', 'maxLateness'].flatMap(near)}`;
  const heading = form.campaign === null ? say.newCampaign : form.name || say.edit;
  return html`<div class="opening">${form.campaign === null ? '' : html`<p class="eyebrow">${say.edit}</p>\n`}<h1>${heading}</h1>
${form.campaign === null ? html`<p>${say.newMore}</p>\n` : ''}<p><a class="onward" href="/newsroom/calendar/">${say.toCalendar}</a></p></div>
<form class="write" method="post" action="${campaignPath(form.campaign)}">
<input type="hidden" name="campaign" value="${form.campaign ?? ''}"><input type="hidden" name="seen" value="${form.seen}">
<button class="unseen" name="do" value="show" tabindex="-1" aria-hidden="true">${say.show}</button>
<div class="beside"><div class="write">${fields}</div>
<section aria-labelledby="ahead"><h2 id="ahead">${say.ahead}</h2>
${elsewhere.flatMap(near)}${aheadList(around, language)}
<p><button name="do" value="show">${say.show}</button></p></section></div>
${section(say.which, which)}${section(say.pace, pace)}${section(say.goals, goals)}<p class="acts"><button class="main" name="do" value="save">${inLanguage(actWords['save-campaign'].button, language)}</button> <button name="do" value="show">${say.show}</button></p>
</form>`;
};

/** Above a form that was not saved. */
export const notSaved = (why: Markup | string, there: string | null, language: Language): Markup => {
  const say = campaignWords[language];
  return html`<div class="told-now wrong" role="alert"><p><strong>${why}</strong></p>
<p>${say.kept}</p></div>
${there === null ? '' : html`<section><h2>${say.there}</h2><pre tabindex="0">${there}</pre></section>\n`}`;
};

export const whoSaves = (language: Language): Markup => {
  const say = campaignWords[language];
  return html`${say.notYou} <a href="${deskPaths.people}" target="_blank" rel="noopener">${say.elsewhere}</a>.`;
};

export const campaignTitle = (form: CampaignForm, language: Language): string =>
  form.campaign === null ? campaignWords[language].newCampaign : form.name || deskWords[language].absent;
