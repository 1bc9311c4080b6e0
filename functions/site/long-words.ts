import { html, type Markup } from '#functions/ground/markup/html.ts';

/** A longer word is cut at its joints; up to here the heading is set smaller, so that the word stands on a line of a telephone. */
export const longestUncut = 22;
/** Headings whose longest piece is this long or shorter keep their size. */
const leastLong = 11;
export const mostLong = 40;

/** What Swedish compounds of units and occupations are made of: a joint stands before each. */
const elements =
  'administratör anläggning arbetare assistent avdelning bibliotek biträde boende bostad byggnad byrå central chef elektriker enhet entreprenad expedit fastighet föreståndare förare förman förmedlare förskola förvaltning försäkring gymnasie handläggare hälso ingenjör inspektör journalist konstruktion konsulent kontor kontrollant koordinator ledare ledning lärare marknad maskin medicin mekaniker miljö montör mottagning mäklare nykterhet nämnd ombud omsorg operatör organisation pedagog planering redaktör reparatör rådgivare räddning samordnare sekreterare servering sjuksköter skola skolan skötare sköterska sköterskor slagare specialist station strateg tekniker terapeut tjänst trädgård ungdom utbildning utvecklare utveckling verket verksamhet vård ägare'.split(
    ' ',
  );
/** After such an ending an s binds it to what follows. */
const bound = ['ings', 'ions', 'hets', 'skaps', 'nads', 'doms', 'ments', 'tets', 'gårds', 'vårds', 'rätts', 'arbets'];
const leastPiece = 4;
const softHyphen = '\u00ad';

const jointsOf = (word: string): readonly number[] => {
  const lower = word.toLocaleLowerCase('sv');
  const isWhole = (at: number) => at >= leastPiece && word.length - at >= leastPiece;
  const places = Array.from(word, (_, at) => at).filter(isWhole);
  const before = places.filter((at) => elements.some((element) => lower.startsWith(element, at)));
  const after = places.filter((at) => bound.some((ending) => lower.endsWith(ending, at)));
  const kept: number[] = [];
  // What a word is made of is surer than what its end looks like.
  for (const at of [...before, ...after]) if (kept.every((other) => Math.abs(other - at) >= leastPiece)) kept.push(at);
  return kept.sort((a, b) => a - b);
};

const cut = (word: string): string => {
  const joints = jointsOf(word);
  return [0, ...joints].map((at, index) => word.slice(at, joints[index])).join(softHyphen);
};

const word = /\p{L}+/gu;

/** The text with soft hyphens at the joints of words that no telephone has room for. */
export const cutAtJoints = (text: string): string =>
  text.replace(word, (one) => (one.length > longestUncut && one.length <= mostLong ? cut(one) : one));

/** How many characters must stand together on a line. */
export const longestPiece = (text: string): number =>
  Math.max(
    0,
    ...cutAtJoints(text)
      .replace(/[-–\u00ad]/g, '- ')
      .split(' ')
      .map((piece) => piece.length),
  );

/** ` long-19` for a heading that has to be smaller on a narrow page (`stylesheet.ts`). */
export const longClass = (text: string): string => {
  const longest = Math.min(mostLong, longestPiece(text));
  return longest > leastLong ? ` long-${longest}` : '';
};

/** The heading of a page. */
export const mainHeading = (text: string): Markup => {
  const sized = longClass(text).trim();
  return html`<h1${sized !== '' && html` class="${sized}"`}>${cutAtJoints(text)}</h1>`;
};

/** What the classes mean; `--n` is how many characters have to have room beside each other. */
export const longRules = (): string =>
  Array.from({ length: mostLong - leastLong }, (_, n) => `.long-${leastLong + 1 + n}{--n:${leastLong + 1 + n}}`).join(
    '',
  );
