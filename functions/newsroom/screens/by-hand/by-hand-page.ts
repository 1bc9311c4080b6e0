import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { addressFrom, byHandKey, pageKeys } from '#functions/newsroom/page-kit/address.ts';

/** Neither: nothing of it is shown yet. `opened`: it may stand from now on. `standing`: it is to be taken down. */
export type ByHandView = {
  readonly publication: string;
  readonly said: string | null;
  readonly opened: { readonly text: string; readonly alts: readonly string[] } | null;
  readonly standing?: { readonly url: string | null };
};

const words = {
  sv: {
    title: 'Posta för hand',
    before: 'Öppna den när du kan posta direkt. Sedan räknar vi med att den kan vara ute, tills du säger hur det gick.',
    open: 'Öppna',
    text: 'Texten',
    pictures: 'Bilderna, i ordning',
    picture: (n: number) => `Ladda ner bild ${n}`,
    alt: 'Alternativtext:',
    after: 'Hur gick det?',
    address: 'Inläggets adress',
    stands: 'Den är ute',
    absent: 'Den gick inte ut',
    down: 'Den får inte stå kvar. Ta bort den på LinkedIn, på alla ställen där du har lagt den.',
    see: 'Se inlägget',
    gone: 'Den är borttagen',
    front: 'Till redaktionen',
  },
  en: {
    title: 'Post by hand',
    before: 'Open it when you can post at once. From then on we take it that it may be out, until you say how it went.',
    open: 'Open',
    text: 'The text',
    pictures: 'The pictures, in order',
    picture: (n: number) => `Download picture ${n}`,
    alt: 'Alt text:',
    after: 'How did it go?',
    address: "The post's address",
    stands: 'It is out',
    absent: 'It did not go out',
    down: 'It may stand no longer. Take it down on LinkedIn, wherever you have put it.',
    see: 'See the post',
    gone: 'It is taken down',
    front: 'To the newsroom',
  },
} as const;

const openedPart = ({ text, alts }: NonNullable<ByHandView['opened']>, language: Language): Markup => {
  const say = words[language];
  return html`<h2>${say.text}</h2>
<textarea readonly rows="12" cols="70">${text}</textarea>
${alts.length === 0 ? '' : html`<h2>${say.pictures}</h2>\n`}<ol>
${alts.map((alt, n) => html`<li><a href="${n + 1}.jpg" download>${say.picture(n + 1)}</a><br>${say.alt} ${alt}</li>\n`)}</ol>
<h2>${say.after}</h2>
<form method="post" action="settle"><p><label>${say.address} <input name="address" size="60" required></label> <button>${say.stands}</button></p></form>
<form method="post" action="settle"><p><button name="absent" value="1">${say.absent}</button></p></form>`;
};

const standingPart = ({ url }: NonNullable<ByHandView['standing']>, language: Language): Markup => {
  const say = words[language];
  const see = url === null ? '' : html` <a href="${url}">${say.see}</a>`;
  return html`<p>${say.down}${see}</p>
<form method="post" action="settle"><p><button name="absent" value="1">${say.gone}</button></p></form>`;
};

/** The page on which a person takes a post out by hand. Works without script. */
export const byHandPage = (view: ByHandView, language: Language): string => {
  const say = words[language];
  const to = addressFrom(byHandKey(view.publication));
  const said = view.said === null ? '' : html`<p role="status"><strong>${view.said}</strong></p>\n`;
  const asked = html`<p>${say.before}</p>\n<form method="post" action="open"><button>${say.open}</button></form>`;
  return String(html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${say.title}</title>
<link rel="stylesheet" href="${to(pageKeys.style)}">
</head>
<body>
<main id="content">
<h1>${say.title}</h1>
${said}${view.standing ? standingPart(view.standing, language) : view.opened === null ? asked : openedPart(view.opened, language)}
<p><a href="${to(pageKeys.front)}">${say.front}</a></p>
</main>
</body>
</html>
`);
};
