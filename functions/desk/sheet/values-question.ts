import type { StoryNow } from '#functions/desk/sheet/story-now.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { SuggestedValues } from '#functions/story/stories/told-values.ts';

const words: Words<{ readonly ask: string; readonly none: string; readonly likely: string; readonly perhaps: string }> =
  {
    sv: {
      ask: 'Vilket värde visar berättelsen?',
      none: 'Inget av dessa',
      likely: 'troligen',
      perhaps: 'kanske',
    },
    en: {
      ask: 'Which value does the story show?',
      none: 'None of these',
      likely: 'likely',
      perhaps: 'perhaps',
    },
  };

const choice = (value: string, label: Markup | string): Markup =>
  html`<label class="choice"><input type="checkbox" name="values" value="${value}"> <span>${label}</span></label>
`;

/**
 * Asked with the approval, and answered in the same act: the values that the machine ranks highest, each with the sentence that
 * speaks most for it. Who ticks nothing has not answered. Null when a person has chosen before.
 */
export const valuesQuestion = (
  { facts, reviewed }: StoryNow,
  suggested: SuggestedValues | null,
  language: Language,
): Markup | null => {
  const story = reviewed.read.story;
  if (story === null || story.front.values !== undefined || suggested === null) return null;
  const { ask, none, likely, perhaps } = words[language];
  const known = new Map(facts.settings.values.map((value) => [value.id, inLanguage(value.name, language)]));
  const shown = suggested.shown.filter(({ value, sentence }) => known.has(value) && sentence !== '').slice(0, 3);
  if (shown.length === 0) return null;
  return html`<fieldset class="ask"><legend>${ask}</legend>
${shown.map((one) =>
  choice(
    one.value,
    html`<b>${known.get(one.value) ?? ''}</b>, ${one.likely ? likely : perhaps}: <q lang="${story.front.language}">${one.sentence}</q>`,
  ),
)}${choice('none', none)}</fieldset>
`;
};
