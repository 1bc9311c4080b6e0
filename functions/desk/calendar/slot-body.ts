import { actForm, askText } from '#functions/desk/acting/act-form.ts';
import type { Slot } from '#functions/desk/calendar/slot-of.ts';
import { campaignPath } from '#functions/desk/campaign/campaign-body.ts';
import { deskPaths, sheetPath, withQuery } from '#functions/desk/frame/desk-address.ts';
import { changePerson } from '#functions/desk/person/change-person.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { momentWords } from '#functions/newsroom/page-kit/date-words.ts';
import { capital } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { Person } from '#functions/story/organisation/person.ts';

const words: Words<{
  readonly title: string;
  readonly empty: string;
  readonly pin: string;
  readonly pinHow: string;
  readonly which: string;
  readonly runnersUp: string;
  readonly approved: string;
  readonly skip: string;
  readonly skipHow: string;
  readonly clear: string;
  readonly clearHow: string;
  readonly swap: string;
  readonly swapHow: string;
  readonly with: string;
  readonly noOther: string;
  readonly nothing: string;
  readonly noRole: string;
  readonly back: string;
}> = {
  sv: {
    title: 'Tiden',
    empty: 'Tom tid',
    pin: 'Nåla fast en berättelse',
    pinHow: 'Den går ut då, vad planen än tycker, om den är godkänd och samtycket gäller.',
    which: 'Vilken berättelse?',
    runnersUp: 'Näst på tur',
    approved: 'Andra godkända',
    skip: 'Hoppa över tiden',
    skipHow: 'Inget går ut då. Berättelsen planeras på en annan tid.',
    clear: 'Släpp tiden',
    clearHow: 'Inget är fastnålat eller överhoppat, och planen väljer.',
    swap: 'Byt med en annan tid',
    swapHow: 'Båda nålas fast på varandras tider.',
    with: 'Vilken tid?',
    noOther: 'Det finns ingen annan tid med en berättelse.',
    nothing: 'Inga berättelser passar än.',
    noRole: 'HR byter, hoppar över och nålar fast.',
    back: 'Till kalendern',
  },
  en: {
    title: 'The slot',
    empty: 'Empty slot',
    pin: 'Pin a story',
    pinHow: 'It goes out then, whatever the plan thinks, if it is approved and the consent holds.',
    which: 'Which story?',
    runnersUp: 'Next in line',
    approved: 'Other approved ones',
    skip: 'Skip the slot',
    skipHow: 'Nothing goes out then. The story is planned for another slot.',
    clear: 'Free the slot',
    clearHow: 'Nothing is pinned or skipped, and the plan chooses.',
    swap: 'Swap with another slot',
    swapHow: "Both are pinned at each other's slots.",
    with: 'Which slot?',
    noOther: 'There is no other slot with a story.',
    nothing: 'No stories fit yet.',
    noRole: 'HR swaps, skips and pins.',
    back: 'To the calendar',
  },
};

export const slotTitle = (language: Language): string => words[language].title;

const group = (label: string, stories: readonly { readonly id: string; readonly title: string }[]): Markup | string =>
  stories.length === 0
    ? ''
    : html`<optgroup label="${label}">${stories.map(({ id, title }) => html`<option value="${id}">${title}</option>\n`)}</optgroup>`;

/** Who was next in turn, and why another was chosen. */
const nextInTurn = ({ runnersUp }: Slot, language: Language): Markup | string =>
  runnersUp.length === 0
    ? ''
    : html`<section class="hung"><h2>${words[language].runnersUp}</h2>
<ul>
${runnersUp.map(({ id, title, whyNot }) => html`<li><a href="${sheetPath(id)}">${title}</a>${whyNot === null ? '' : html`: ${inLanguage(whyNot, language)}`}</li>\n`)}</ul></section>
`;

const pinForm = (slot: Slot, fields: Readonly<Record<string, string>>, back: string, language: Language): Markup => {
  const say = words[language];
  const runnersUp = [...(slot.story === null ? [] : [slot.story]), ...slot.runnersUp];
  const known = new Set(runnersUp.map(({ id }) => id));
  const others = slot.approved.filter(({ id }) => !known.has(id));
  if (runnersUp.length + others.length === 0) return html`<p class="waiting">${say.nothing}</p>`;
  const which = html`<label class="ask"><span>${say.which}</span><select name="story">${group(say.runnersUp, runnersUp)}${group(say.approved, others)}</select></label>
`;
  return actForm({ act: 'pin', fields, back, asks: [which], main: true }, language);
};

/** What HR can do with one slot: the story and why it stands there, then pin, skip, swap. */
export const slotBody = (
  slot: Slot,
  { person, timeZone }: { readonly person: Person | null; readonly timeZone: string },
  language: Language,
): Markup => {
  const say = words[language];
  const when = (instant: string) => capital(momentWords(instant, timeZone, language));
  const fields = { campaign: slot.campaign.id, slot: slot.slot };
  const back = withQuery(deskPaths.slot, { campaign: slot.campaign.id, at: slot.at });
  const swappable = slot.others.filter(({ story }) => story !== null);
  const slotStory = slot.story?.id ?? '';
  const other = html`<label class="ask"><span>${say.with}</span><select name="otherSlot">${swappable.map((one) => html`<option value="${one.slot} ${one.story?.id ?? ''}">${when(one.at)}: ${one.story?.title ?? ''}</option>\n`)}</select></label>
`;
  const section = (name: string, how: string, form: Markup): Markup =>
    html`<section class="hung"><h2>${name}</h2><div><p>${how}</p>
${form}</div></section>
`;
  const acts = html`${section(say.pin, say.pinHow, pinForm(slot, fields, back, language))}${
    slot.story === null || swappable.length === 0
      ? ''
      : section(
          say.swap,
          say.swapHow,
          actForm({ act: 'swap', fields: { ...fields, slotStory }, back, asks: [other] }, language),
        )
  }${section(say.skip, say.skipHow, actForm({ act: 'skip', fields, back, asks: [askText('reason', { sv: 'Varför?', en: 'Why?' }, language)] }, language))}`;
  const isHr = person?.roles.includes('hr') ?? false;
  const clear = section(say.clear, say.clearHow, actForm({ act: 'clear-slot', fields, back }, language));
  return html`<div class="opening"><p class="eyebrow">${when(slot.at)} · ${isHr ? html`<a href="${campaignPath(slot.campaign.id)}">${slot.campaign.name}</a>` : slot.campaign.name}</p>
<h1>${slot.story === null ? say.empty : html`<a href="${sheetPath(slot.story.id)}">${slot.story.title}</a>`}</h1>
<p>${inLanguage(slot.reason, language)}</p>
<p><a class="onward" href="/newsroom/calendar/">${say.back}</a></p></div>
${nextInTurn(slot, language)}${isHr ? html`${acts}${clear}` : html`<p>${say.noRole} ${changePerson(back, language)}</p>`}`;
};
