import { actWords } from '#functions/desk/acting/act-words.ts';
import { settleWords } from '#functions/desk/mine/settle-forms.ts';
import { stripId } from '#functions/desk/sheet/sheet-strip.ts';
import { stripWords } from '#functions/desk/sheet/strip-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { Person } from '#functions/story/organisation/person.ts';

const words: Words<{
  readonly press: string;
  readonly top: string;
  readonly answer: string;
  readonly or: string;
  readonly front: string;
}> = {
  sv: { press: 'Tryck på', top: 'överst på sidan.', answer: 'Svara', or: 'eller', front: 'på första sidan.' },
  en: { press: 'Press', top: 'at the top of the page.', answer: 'Answer', or: 'or', front: 'on the front page.' },
};

/** Before the way by file or command: the button that does the same, where it stands. */
export const wayByButton = (
  [what = '']: readonly string[],
  person: Person | null,
  language: Language,
): Markup | string => {
  const say = words[language];
  const isCommunicator = person?.roles.includes('communicator') ?? false;
  if (what === 'approve')
    return isCommunicator
      ? html`<p>${say.press} <a href="#${stripId}">${inLanguage(actWords.approve.button, language)}</a> ${say.top}</p>\n`
      : html`<p>${stripWords[language].noRole}</p>\n`;
  if (what !== 'settle' || !isCommunicator) return '';
  return html`${say.answer} <b>${inLanguage(actWords.settle.button, language)}</b> ${say.or} <b>${inLanguage(settleWords.absent, language)}</b> <a href="/newsroom/">${say.front}</a> `;
};
