import { firstOf, type PostedForm } from '#functions/desk/safety/posted-form.ts';
import { placeOf } from '#functions/desk/sheet/story-now.ts';
import type { Visit } from '#functions/desk/visit.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { storyFileKey } from '#functions/story/stories/story.ts';

const say = {
  there: { sv: 'Så står det nu', en: 'How it stands now' },
  yours: { sv: 'Det du skrev', en: 'What you wrote' },
} as const;

/** Both versions of a text that two people have changed, side by side; nothing for an act about something else. */
export const versionsNow = async ({ deps, language }: Visit, form: PostedForm): Promise<Markup | string> => {
  const [story, text] = [firstOf(form, 'story'), firstOf(form, 'text')];
  const place = story === '' ? null : await placeOf(deps, story);
  const stored = place === null ? null : await deps.content.get(storyFileKey(place.folder, place.name));
  if (stored === null) return '';
  const version = (name: string, body: string): Markup =>
    html`<div><h2>${name}</h2><pre tabindex="0">${body}</pre></div>\n`;
  return html`<div class="two-versions">${version(inLanguage(say.there, language), new TextDecoder().decode(stored.body))}${text === '' ? '' : version(inLanguage(say.yours, language), text)}</div>`;
};
