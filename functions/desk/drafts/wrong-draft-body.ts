import { draftBody } from '#functions/desk/drafts/draft-body.ts';
import type { AroundDraft, DraftForm } from '#functions/desk/drafts/draft-form.ts';
import { deskPaths } from '#functions/desk/frame/desk-address.ts';
import type { StoryNow } from '#functions/desk/sheet/story-now.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { Refused } from '#functions/jobs/acts/act.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';

const words: Words<{
  readonly who: string;
  readonly whoMore: string;
  readonly elsewhere: string;
  readonly kept: string;
  readonly pictures: string;
  readonly there: string;
  readonly yours: string;
}> = {
  sv: {
    who: 'Vi vet inte längre vem du är. Inget är sparat än.',
    whoMore: 'Kom sedan tillbaka hit och spara igen.',
    elsewhere: 'Välj vem du är i en ny flik',
    kept: 'Inget av det du skrev är borta. Det står här under.',
    pictures: 'Bilder som du valde måste väljas igen.',
    there: 'Så står det nu',
    yours: 'Det du skrev',
  },
  en: {
    who: 'We no longer know who you are. Nothing is saved yet.',
    whoMore: 'Then come back here and save again.',
    elsewhere: 'Choose who you are in a new tab',
    kept: 'Nothing you wrote is lost. It stands below.',
    pictures: 'Pictures that you chose must be chosen again.',
    there: 'How it stands now',
    yours: 'What you wrote',
  },
};

const why = (refused: Refused | null, language: Language): Markup => {
  const say = words[language];
  if (refused !== null) return html`<strong>${inLanguage(refused.words, language)}</strong>`;
  return html`<strong>${say.who}</strong> <a href="${deskPaths.people}" target="_blank" rel="noopener">${say.elsewhere}</a>. ${say.whoMore}`;
};

const bothVersions = ({ reviewed }: StoryNow, form: DraftForm, language: Language): Markup => {
  const say = words[language];
  const version = (name: string, body: string): Markup =>
    html`<div><h2>${name}</h2><pre tabindex="0">${body}</pre></div>\n`;
  return html`<div class="two-versions">${version(say.there, new TextDecoder().decode(reviewed.read.file))}${version(say.yours, `${form.title}\n\n${form.text}`)}</div>
`;
};

export type WrongDraft = {
  readonly refused: Refused | null;
  readonly now: StoryNow | null;
  readonly around: AroundDraft;
};

/** A draft that was not saved: why, both versions where two people have written, and the form as it was typed. */
export const wrongDraftBody = (form: DraftForm, { refused, now, around }: WrongDraft, language: Language): Markup => {
  const say = words[language];
  return html`<div class="told-now wrong" role="alert"><p>${why(refused, language)}</p>
<p>${say.kept} ${say.pictures}</p></div>
${refused?.why === 'conflict' && now !== null ? bothVersions(now, form, language) : ''}${draftBody(form, around, language, true)}`;
};
