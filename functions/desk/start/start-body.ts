import { deskPaths, withQuery } from '#functions/desk/frame/desk-address.ts';
import { roleWords } from '#functions/desk/person/role-words.ts';
import { nextStep, type Start, type StartStep } from '#functions/desk/start/start-steps.ts';
import { startWords } from '#functions/desk/start/start-words.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { momentWords } from '#functions/newsroom/page-kit/date-words.ts';
import { type MarkKind, mark, state } from '#functions/newsroom/page-kit/mark.ts';
import { listWords } from '#functions/newsroom/page-kit/number-words.ts';
import type { Person } from '#functions/story/organisation/person.ts';

type Around = { readonly person: Person | null; readonly timeZone: string };

const marks: Readonly<Record<'done' | 'next' | 'later', MarkKind>> = { done: 'good', next: 'warn', later: 'draft' };

const waits = ({ who }: StartStep, language: Language): string =>
  who.length === 0
    ? ''
    : startWords[language].waitsFor(
        listWords(
          who.map(({ name, role }) => `${name} (${inLanguage(roleWords[role], language)})`),
          language,
        ),
      );

/** The one thing to do now: a button for whoever may, else for whom it waits and how to be them. */
const nextAct = (step: StartStep, { person }: Around, language: Language): Markup => {
  const say = startWords[language];
  const { how, go } = say.steps[step.name];
  const isMine = step.who.length === 0 || step.who.some(({ signIn }) => signIn === person?.signIn);
  const button = (href: string, words: string): Markup =>
    html`<p><a class="button main" href="${href}">${words}</a></p>`;
  if (step.files.length > 0) return html`<p>${how} ${say.inFiles(listWords(step.files, language))}</p>`;
  if (isMine && step.href !== null) return html`<p>${how}</p>\n${button(step.href, go)}`;
  const choose = withQuery(deskPaths.people, { back: deskPaths.start });
  return html`<p>${how} ${waits(step, language)}</p>
${button(choose, person === null ? say.choose : say.change)}`;
};

const stepItem = (step: StartStep, kind: keyof typeof marks, language: Language): Markup => {
  const say = startWords[language];
  const { title, go } = say.steps[step.name];
  const more = step.done ? step.there : waits(step, language);
  const link = step.href === null || go === '' ? '' : html`<a href="${step.href}">${go}</a> `;
  const inFiles = step.files.length === 0 ? '' : say.inFiles(listWords(step.files, language));
  return html`<li${kind === 'next' ? html` aria-current="step"` : ''}><h3>${title}</h3>
<p>${state(marks[kind], say.states[kind])}${more === '' ? '' : html`. <span class="muted">${more}</span>`}</p>
${link === '' && inFiles === '' ? '' : html`<p>${link}<span class="muted">${inFiles}</span></p>\n`}</li>
`;
};

const wrongFile = ({ file, line, message, hint }: Finding, language: Language): Markup =>
  html`<li>${mark('stop')}<div><p class="what">${inLanguage(message, language)}</p>
<p><code>${line === null ? file : `${file}:${line}`}</code> ${inLanguage(hint, language)}</p></div></li>
`;

/** The way from an empty folder to a first story: what is done, what is next, for whom it waits. */
export const startBody = (start: Start, around: Around, language: Language): Markup => {
  const say = startWords[language];
  const next = nextStep(start);
  const opening =
    next === null
      ? html`<h1>${say.allDone}</h1>
<p>${start.goesOut === null ? say.noSlotYet : say.goesOut(momentWords(start.goesOut, around.timeZone, language))}</p>
<p><a class="onward" href="/newsroom/calendar/">${say.calendar}</a></p>`
      : html`<h1>${say.steps[next.name].title}</h1>
${nextAct(next, around, language)}`;
  const kindOf = (step: StartStep) => (step.done ? 'done' : step === next ? 'next' : 'later');
  return html`<div class="opening"><p class="eyebrow">${say.title}</p>
${opening}</div>
${
  start.findings.length === 0
    ? ''
    : html`<section class="hung"><h2>${say.files}</h2><ul class="needs">
${start.findings.map((one) => wrongFile(one, language))}</ul></section>\n`
}<section class="hung"><h2>${say.way}</h2>
<ol class="steps">
${start.steps.map((step) => stepItem(step, kindOf(step), language))}</ol></section>`;
};
