import { actWords, type WordedAct } from '#functions/desk/acting/act-words.ts';
import { actPath } from '#functions/desk/frame/desk-address.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage, type Text } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';

/** The form of one act. `asks` are fields that a person fills in; `back` is the page on which they are told what came of it. */
export type ActForm = {
  readonly act: WordedAct;
  readonly fields: Readonly<Record<string, string>>;
  readonly back: string;
  readonly asks?: readonly Markup[];
  /** The one that is meant to be done next. */
  readonly main?: boolean;
  readonly button?: Text;
};

const hidden = (name: string, value: string): Markup => html`<input type="hidden" name="${name}" value="${value}">`;

export const actForm = (form: ActForm, language: Language): Markup => {
  const button = form.button ?? actWords[form.act].button;
  return html`<form class="act" method="post" action="${actPath(form.act)}">
${Object.entries({ ...form.fields, back: form.back }).map(([name, value]) => hidden(name, value))}${form.asks ?? ''}
<button${form.main ? html` class="main"` : ''}>${inLanguage(button, language)}</button>
</form>
`;
};

/** An act that asks for something first: folded, so that it does not stand in the way. */
export const foldedForm = (form: ActForm, language: Language): Markup =>
  html`<details class="folded"><summary>${inLanguage(form.button ?? actWords[form.act].button, language)}</summary>
${actForm(form, language)}</details>
`;

const said = (label: Text | string, language: Language): string =>
  typeof label === 'string' ? label : inLanguage(label, language);

/** A line to write in, with what it is called above it, and what is wrong with it. */
export const askLine = (name: string, label: Text | string, language: Language, value = ''): Markup =>
  html`<label class="ask"><span>${said(label, language)}</span>
<input name="${name}" value="${value}" maxlength="500" required></label>
`;

/** The same for more than a line. */
export const askText = (name: string, label: Text | string, language: Language, value = ''): Markup =>
  html`<label class="ask"><span>${said(label, language)}</span>
<textarea name="${name}" rows="3" maxlength="2000" required>${value}</textarea></label>
`;
