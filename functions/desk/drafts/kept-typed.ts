import { keepTypedPath } from '#functions/desk/frame/desk-address.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { Person } from '#functions/story/organisation/person.ts';

const words: Words<{
  readonly stands: readonly [before: string, after: string];
  readonly changed: string;
  readonly pictures: string;
  readonly keep: string;
  readonly discard: string;
  readonly line: string;
  readonly not: string;
  readonly noScript: string;
}> = {
  sv: {
    stands: ['Det du skrev ', ' finns kvar. Det står i formuläret nu, och är inte sparat än.'],
    changed: 'Någon har ändrat berättelsen sedan dess. När du sparar får du se båda.',
    pictures: 'Bilder som du valde måste väljas igen.',
    keep: 'Fortsätt med det',
    discard: 'Kasta det',
    line: 'Det du skriver finns kvar i den här webbläsaren tills du sparar, också om den stängs.',
    not: 'Det du skriver kan inte hållas kvar i den här webbläsaren. Spara ofta.',
    noScript: 'Utan skript finns det du skriver bara på sidan tills du sparar. Spara ofta.',
  },
  en: {
    stands: ['What you wrote ', ' is still here. It stands in the form now, and is not saved yet.'],
    changed: 'Somebody has changed the story since. When you save you are shown both.',
    pictures: 'Pictures that you chose must be chosen again.',
    keep: 'Go on with it',
    discard: 'Discard it',
    line: 'What you write stays in this browser until you save, also when it is closed.',
    not: 'What you write can not be kept in this browser. Save often.',
    noScript: 'Without script what you write is on the page alone until you save. Save often.',
  },
};

/** Whose writing a browser keeps: no name stands there. Empty for nobody, for whom nothing is kept. */
export const keeperOf = (person: Person | null): string =>
  person === null ? '' : sha256(`keeper ${person.signIn}`).slice(0, 16);

/** Shown by the script when it has found something that was typed and never saved. */
export const keptNotice = (language: Language): Markup => {
  const say = words[language];
  const [before, after] = say.stands;
  return html`<div class="told-now" role="status" data-kept="notice" hidden>
<p>${before}<span data-kept="moment"></span>${after} <span data-kept="changed" hidden>${say.changed}</span> <span data-kept="pictures" hidden>${say.pictures}</span></p>
<p class="choices"><button type="button" class="main" data-keep="yes">${say.keep}</button> <button type="button" data-keep="no">${say.discard}</button></p></div>
`;
};

/** What holds of what is being typed here; last in the form. */
export const keptLines = (language: Language): Markup => {
  const say = words[language];
  return html`<p class="muted" data-kept="line" hidden>${say.line}</p>
<p class="wrong-field" role="status" data-kept="not" hidden>${say.not}</p>
<noscript><p class="muted">${say.noScript}</p></noscript>
<script type="module" src="${keepTypedPath}"></script>
`;
};
