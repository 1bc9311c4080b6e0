import { actForm, askText } from '#functions/desk/acting/act-form.ts';
import { deskPaths, sheetPath } from '#functions/desk/frame/desk-address.ts';
import { changePerson } from '#functions/desk/person/change-person.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { momentWords } from '#functions/newsroom/page-kit/date-words.ts';
import type { PageContext } from '#functions/newsroom/page-kit/page-context.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { Person } from '#functions/story/organisation/person.ts';

/** A pause is named on the command line and by acts as `all` or `unit:utbildning`; its file says so too. */
const scopeOfFile = (file: string): string => {
  const [, scope = 'all'] = /^pauses\/(.{1,300})\.ya?ml$/.exec(file) ?? [];
  return scope.replace(/^(unit|campaign|channel|story)-/, '$1:');
};

const may = (person: Person | null): boolean =>
  person?.roles.some((role) => role === 'communicator' || role === 'operator') ?? false;

/** Beside the words of a pause: what ends it; a story's hold is released where the story is. */
export const resumeForm = (file: string, person: Person | null, language: Language): Markup | string => {
  const scope = scopeOfFile(file);
  if (!scope.startsWith('story:'))
    return may(person)
      ? actForm({ act: 'resume', fields: { scope }, back: '/newsroom/' }, language)
      : html`<p class="muted">${words[language].resumes}</p>\n`;
  const story = scope.slice('story:'.length);
  return person?.roles.includes('communicator')
    ? actForm({ act: 'release', fields: { story }, back: sheetPath(story) }, language)
    : html`<p class="muted">${words[language].releases}</p>\n`;
};

const words: Words<{
  readonly title: string;
  readonly more: string;
  readonly what: string;
  readonly all: string;
  readonly none: string;
  readonly inForce: string;
  readonly noRole: string;
  readonly resumes: string;
  readonly releases: string;
}> = {
  sv: {
    title: 'Pausa',
    more: 'Det som inte har skickats stannar, tills någon säger fortsätt. Det som redan är ute står kvar.',
    what: 'Vad ska pausas?',
    all: 'Allt',
    none: 'Inget är pausat.',
    inForce: 'Pausat nu',
    noRole: 'Kommunikatörer och driften pausar.',
    resumes: 'En kommunikatör eller driften säger fortsätt.',
    releases: 'En kommunikatör släpper den.',
  },
  en: {
    title: 'Pause',
    more: 'What has not been sent stays, until somebody says resume. What is out stays out.',
    what: 'What should be paused?',
    all: 'Everything',
    none: 'Nothing is paused.',
    inForce: 'Paused now',
    noRole: 'Communicators and operators pause.',
    resumes: 'A communicator or an operator resumes it.',
    releases: 'A communicator releases it.',
  },
};

export const pauseTitle = (language: Language): string => words[language].title;

/** What can be paused, by the name that an act takes and the name that people know. */
export type Pausables = readonly { readonly scope: string; readonly name: string }[];

export const pauseBody = (
  { pauses, timeZone }: PageContext,
  pausables: Pausables,
  person: Person | null,
  language: Language,
): Markup => {
  const say = words[language];
  const choices = html`<label class="ask"><span>${say.what}</span><select name="scope">
<option value="all">${say.all}</option>
${pausables.map(({ scope, name }) => html`<option value="${scope}">${name}</option>\n`)}</select></label>
`;
  const why = askText('reason', { sv: 'Varför?', en: 'Why?' }, language);
  return html`<div class="opening"><h1>${say.title}</h1><p>${say.more}</p></div>
<section class="hung"><h2>${say.what}</h2><div>
${may(person) ? actForm({ act: 'pause', fields: {}, back: deskPaths.pause, asks: [choices, why], main: true }, language) : html`<p>${say.noRole} ${changePerson(deskPaths.pause, language)}</p>`}</div></section>
<section class="hung"><h2>${say.inForce}</h2><div>
${pauses.length === 0 ? html`<p class="waiting">${say.none}</p>` : html`<ul class="needs">${pauses.map((pause) => html`<li><span></span><div><p class="what">${pause.name ?? say.all}</p><p>${pause.reason}. ${pause.by}, ${momentWords(pause.since, timeZone, language)}</p>${resumeForm(pause.file, person, language)}</div></li>\n`)}</ul>`}</div></section>`;
};
