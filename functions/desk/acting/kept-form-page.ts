import { actWords, isWorded } from '#functions/desk/acting/act-words.ts';
import { actPath } from '#functions/desk/frame/desk-address.ts';
import type { PostedForm } from '#functions/desk/safety/posted-form.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage, type Text } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { mark } from '#functions/newsroom/page-kit/mark.ts';

/** What somebody sent, and why nothing came of it. */
export type KeptForm = {
  readonly act: string;
  readonly form: Pick<PostedForm, 'fields'>;
  readonly title: Text;
  readonly words: Text;
  readonly field?: string | undefined;
  readonly findings?: readonly Finding[] | undefined;
  /** What helps: a door, what stands there now. */
  readonly help: Markup | string;
};

const say = {
  again: { sv: 'Försök igen', en: 'Try again' },
  retry: { sv: 'Försök igen', en: 'Try again' },
  typed: { sv: 'Det du skrev', en: 'What you wrote' },
  kept: {
    sv: 'Inget av det du skrev är borta. Det står här under.',
    en: 'Nothing you wrote is lost. It stands below.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What people wrote is shown with the words of its field, and can be changed; all else goes along unseen. */
const fieldWords: Readonly<Record<string, Text>> = {
  title: { sv: 'Rubrik', en: 'Title' },
  text: { sv: 'Text', en: 'Text' },
  goal: { sv: 'Vad ska den leda till?', en: 'What should it lead to?' },
  reason: { sv: 'Varför?', en: 'Why?' },
  address: { sv: 'Inläggets adress', en: "The post's address" },
  until: { sv: 'Till och med', en: 'Until' },
  subject: { sv: 'Berättelse, samtycke eller personens nyckel', en: "Story, consent or the person's key" },
  decision: { sv: 'Beslutets nummer', en: 'Reference of the decision' },
  yaml: { sv: 'Kampanjens fil', en: "The campaign's file" },
};

const isWritten = (name: string, value: string): boolean => value !== '' && Object.hasOwn(fieldWords, name);

const fieldMarkup = (name: string, value: string, wrong: Text | null, language: Language): Markup => {
  const label = fieldWords[name];
  // Left empty, it is shown when that is what was wrong.
  if (label === undefined || !(isWritten(name, value) || wrong !== null))
    return html`<input type="hidden" name="${name}" value="${value}">\n`;
  const rows = Math.min(18, Math.max(2, Math.ceil(value.length / 70)));
  return html`<label class="ask"><span>${inLanguage(label, language)}</span>${wrong === null ? '' : html`<span class="wrong-field">${mark('stop')} ${inLanguage(wrong, language)}</span>`}
<textarea name="${name}" rows="${rows}">${value}</textarea></label>
`;
};

export const findingList = (findings: readonly Finding[], language: Language): Markup =>
  html`<ul class="needs">
${findings.map(
  (
    finding,
  ) => html`<li>${mark(finding.severity === 'error' ? 'stop' : 'warn')}<div><p class="what">${inLanguage(finding.message, language)}</p>
<p>${inLanguage(finding.hint, language)}</p></div></li>\n`,
)}</ul>`;

/** The same form again, filled, with what is wrong with it: nothing that somebody has typed is lost. */
export const keptFormBody = (kept: KeptForm, language: Language): Markup => {
  const { act, form, title, words, field, findings = [], help } = kept;
  const entries = Object.entries(form.fields).flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  );
  const isTyped = entries.some(([name, value]) => isWritten(name, value)) || Object.hasOwn(fieldWords, field ?? '');
  const again = isWorded(act) && !isTyped ? actWords[act].button : say.again;
  return html`<div class="opening"><h1>${inLanguage(title, language)}</h1>
<p role="alert">${inLanguage(words, language)}</p>
${help}</div>
${findings.length === 0 ? '' : html`<section class="full"><div>${findingList(findings, language)}</div></section>`}
<section class="hung"><h2>${inLanguage(isTyped ? say.typed : say.retry, language)}</h2>
<div>${isTyped ? html`<p class="muted">${inLanguage(say.kept, language)}</p>` : ''}
<form class="write" method="post" action="${actPath(act)}">
${entries.map(([name, value]) => fieldMarkup(name, value, name === field ? words : null, language))}<p><button class="main">${inLanguage(again, language)}</button></p>
</form></div></section>`;
};
