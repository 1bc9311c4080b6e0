import type { PublishedText } from '#functions/newsroom/review/published-texts.ts';
import { forms } from '#functions/newsroom/review/texts/name-forms.ts';
import type { Reading } from '#functions/newsroom/review/texts/remark.ts';

export type Name = { readonly start: number; readonly end: number; readonly text: string };
export const withoutS = (name: string): string => name.replace(/s$/, '');

const naming =
  /(?<!\p{L})(?:heter|hette|heta|namnet|kallas|kallade?r? (?:den|det|vi|dem|henne|honom|hen)?(?: ?för)?|döpt\p{Ll}*(?: till)?|döpte \p{L}+(?: \p{L}+){0,4}(?: till)?|(?:is|are|was|were|been) (?:called|named|known as)|called|named (?:it|her|him|the \p{L}+|them)?|(?:nick)?named|christened(?: \p{L}+){0,5}|call(?:s|ed)? (?:it|her|him|them|the \p{L}+|this \p{L}+)|answers? to|goes by (?:the name of )?|go by) ?(?: ?\p{Lu}[\p{L}-]+,?)*(?: och| and)? $/u;
const personNoun =
  /(?<!\p{L})(?:pojk\p{Ll}*|flick\p{Ll}*|kill\p{Ll}*|tjej\p{Ll}*|grabb\p{Ll}*|man|mannen|kvinn\p{Ll}*|elev\p{Ll}*|barnet|kolleg\p{Ll}*|chef\p{Ll}*|vikarie\p{Ll}*|kompis\p{Ll}*|granne\p{Ll}*|dotter|son|mentor\p{Ll}*|handledare\p{Ll}*|rektor\p{Ll}*|boy|girl|lad|woman|lady|kid|pupil|child|colleague|boss|manager|teacher|friend|neighbou?r|daughter|trainee|temp|mother|father|mamma\p{Ll}*|pappa\p{Ll}*)(?!\p{L})/iu;

/** `orgeln Olga`: a noun in its definite form. */
const definite =
  /(?:eln|ern|orn|onen|isen|inen|anen|aten|asten|ålen|anten|åten|ionen|apan|ukan|atan|ssan|ttan|ckan|ggan|llan|nnan|rkan|tern|sten|nden|gnen|ngen|den|ten|uset|edet|ornet|let|ret|net|tet|get|ket)$/u;

/** Whether the name is a thing's or an animal's: how it is brought in says so, or what stands around its first mention. */
export const thingNamed = (
  text: PublishedText,
  { text: name }: Name,
  { lists }: Reading,
): 'surely' | 'maybe' | 'no' => {
  const first = text.text.search(new RegExp(`(?<!\\p{L})${withoutS(name)}(?!\\p{Ll}{2})`, 'u'));
  const upTo = text.sentences.filter(({ start }) => start <= first).slice(-3);
  const next = text.sentences.find(({ start }) => start > first);
  const own = upTo.at(-1);
  const before = own === undefined ? '' : text.text.slice(own.start, first);
  const after = text.text.slice(first + name.length, first + name.length + 24);
  const things = lists('people.namedThings')[text.language];
  const isNamed = naming.test(before) && !personNoun.test(before.split(' ').slice(-7).join(' '));
  const isHouse =
    /^ (?:är|är namnet på|is) (?:ett|an? \p{Ll}*(?:house|dog|cat|boat|ship|machine|ward|school)|namnet)(?!\p{L})/u.test(
      after,
    );
  const isSaid = things.isIn(before.split(' ').slice(-2).join(' '));
  const [beside = ''] = /\p{L}+ $/u.exec(before) ?? [];
  const noun = beside.trim();
  const isNoun =
    text.language === 'sv' &&
    /^\p{Ll}{3,}(?:en|an|n|et|t)$/u.test(noun) &&
    definite.test(noun) &&
    !personNoun.test(noun) &&
    !lists('people.occupations').sv.isIn(noun) &&
    !lists('people.clients').sv.isIn(noun) &&
    !forms.sv.relation.test(before);
  const isApposed =
    /^, (?:is|är|has|har)|^,? (?:\p{Ll}+,|is a|är en|är vår|is our) /u.test(after) && things.isIn(before);
  if (isNamed || isHouse || isSaid || isNoun || isApposed) return 'surely';
  const words = [...upTo, ...(next ? [next] : [])].map((sentence) => sentence.text).join(' ');
  return things.isIn(words) ? 'maybe' : 'no';
};

/** Who took a picture is named beside it, as the law on copyright asks. */
const photographer =
  /^\s*(?:(?:foto(?:graf)?|bild|illustration|film|photo(?:graph)?(?:er)?|picture|image|©|\(c\)|copyright)(?: ?(?:av|by|och text))?\s*[:/]?\s*)?(?:\p{Lu}[\p{L}.-]*[ /,]*){0,4}$/iu;
const placeInPicture =
  /(?<!\p{L})(?:höger|vänster|mitten|bilden|fotot|syns|ser vi|visar|främst|bakom|right|left|middle|centre|center|picture|pictured|shows|front|back|behind|with|med)(?!\p{L})/iu;
/** Whom a credit points out in the picture. */
export const isShown = (text: PublishedText, { start }: Name): boolean =>
  text.kind === 'credit' && placeInPicture.test(text.text.slice(0, start));
export const nameOfPhotographer = (text: PublishedText, { start, end }: Name): boolean => {
  const before = text.text.slice(0, start);
  const own = before.slice(Math.max(before.lastIndexOf('.') + 1, before.lastIndexOf(';') + 1));
  return (
    photographer.test(own) &&
    !placeInPicture.test(own) &&
    !/^ (?:i|på|in|from|at) (?:the )?\p{Ll}/u.test(text.text.slice(end))
  );
};
