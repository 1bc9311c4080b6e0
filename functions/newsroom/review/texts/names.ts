import type { PublishedText } from '#functions/newsroom/review/published-texts.ts';
import { isGivenName, isKnown, isSentenceStart } from '#functions/newsroom/review/texts/known-names.ts';
import {
  cleftAfter,
  forms,
  kin,
  otherWordsToo,
  personal,
  renowned,
  surely,
} from '#functions/newsroom/review/texts/name-forms.ts';
import {
  isWords,
  type Reading,
  remark,
  sentencesAround,
  type TextRule,
} from '#functions/newsroom/review/texts/remark.ts';
import {
  isShown,
  type Name,
  nameOfPhotographer,
  thingNamed,
  withoutS,
} from '#functions/newsroom/review/texts/whose-name.ts';

const capital = /(?<![\p{L}\p{N}#@/.-])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?![\p{L}\p{N}])/gu;
/** Places and stars are, too. */
const onlyIs = /^,?s? (?:är|var|har|hade|blev|is|was|has|had)(?!\p{L})/u;
const bySize = /(?:gamla|gamle|lilla|lille|old|little)\s$/iu;
/** A house, a ward, a make: `Strandbadet`, `förskolan Snäckan`. */
const placeName = /(?:et|en|an|on|orna|arna|ens|ets)$/u;
const ofPlace =
  /(?<!\p{L})(?:\p{Ll}*skolan?|avdelning\p{Ll}*|boendet|enheten|gruppen|huset|gården|familjen|ward|school|preschool|unit|group|team|class|family|house|home|street|road) $/iu;

/** `client`: somebody whom the employer serves; `sure`: nothing but a person; `weak`: a capital letter says so alone. */
type Undeclared = readonly (Name & { readonly client: boolean; readonly sure: boolean; readonly weak: boolean })[];

const lookedFor = (text: PublishedText, reading: Reading): Undeclared => {
  const { lists } = reading;
  const form = forms[text.language];
  const isGiven = (name: string) => isGivenName(name, reading);
  const isOtherWord = (name: string) =>
    otherWordsToo[text.language].test(name) || otherWordsToo[text.language].test(withoutS(name));
  const inKnown = [...lists('people.knownNames').sv.all(text.text), ...lists('people.knownNames').en.all(text.text)];
  const words = text.text.match(/\p{L}{3,}/gu) ?? [];
  const isTitleCase =
    text.kind === 'title' &&
    words.length > 2 &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2;
  return [...text.text.matchAll(capital)].flatMap((match) => {
    const name = match[0];
    const start = match.index;
    const end = start + name.length;
    const before = text.text.slice(Math.max(0, start - 30), start);
    const after = text.text.slice(end, end + 40);
    if (
      /(?:partiet|partist|erna|arna|gatan|vägen|gränd|platsen|torget|backen|stigen|kajen|skolan|gården|hamnen|parken|viken|holmen|udden|ön|berget|hemmet|huset|^(?:Quay|Lane|Bridge|Street|Road|Court|House|Avenue|Square|Wharf|Gardens|Ward|Hall|Park))s?$/u.test(
        name,
      )
    )
      return [];
    if (isKnown(name, reading, text) || inKnown.some((one) => start >= one.start && end <= one.end)) return [];
    const isStart = isSentenceStart(text.text, start);
    if (renowned.before.test(before) || renowned.after.test(after)) return [];
    const sure = surely[text.language];
    const isCleft = sure.cleft.test(before) && cleftAfter[text.language].test(after);
    const isSurely = !isStart && name.length > 1 && (isCleft || sure.before.test(before));
    const isBeside = sure.after.test(after) && (!isStart || isGiven(name));
    const isNumbered = /^,? \(?\d+\)?(?! år| years)/u.test(after);
    const isAged = form.age.test(after) && (!isNumbered || isGiven(name));
    const isTitled = form.title.test(before) && !isStart && (isGiven(name) || !bySize.test(before));
    // `a Finn`, `the Elsa`
    if (/(?<!\p{L})(?:an?|en|ett|the)\s$/iu.test(before) && !isAged) return [];
    const isRelated = form.relation.test(before) && (isGiven(name) || !bySize.test(before));
    const isPlace = form.place.test(before) && !isAged;
    if (ofPlace.test(before) && /(?:avdelning\p{Ll}*|enheten|boendet|ward|unit|house) $/iu.test(before) && !isAged)
      return [];
    const isDoing = form.doing.test(after);
    const isPersonal = personal.after.test(after) || (personal.before.test(before) && !/^ \p{Lu}|-\p{Ll}/u.test(after));
    const partOfName =
      /\p{Lu}[\p{L}-]+ $/u.test(before) &&
      !isStart &&
      !/(?<!\p{L})(?:What|When|How|Why|Who|Vad|När|Hur|Som|Så|Då) $/u.test(before);
    const isStrong = isSurely || isBeside || isTitled || isAged || isPersonal || (isRelated && !isStart);
    if (isTitleCase && (!isGiven(name) || otherWordsToo.en.test(name) || isStart)) return [];
    if (isStart && isOtherWord(name) && !isBeside && !isAged) return [];
    const isPerson = isGiven(name)
      ? !isPlace || isAged || isDoing || isBeside
      : !isStart &&
        !isPlace &&
        (isTitled ||
          isAged ||
          isSurely ||
          isBeside ||
          (isRelated && name.length > 2) ||
          (isPersonal && name.length > 2) ||
          (isDoing && !onlyIs.test(after) && !partOfName && !placeName.test(name) && !ofPlace.test(before)));
    if (!isPerson || /^ (?:\p{Lu}\p{Ll}+(?:gatan|vägen|torget|skolan))/u.test(after)) return [];
    if (
      /^(?:-|s? ?(?:gatan|vägen|skolan|torget|stad|kommun|bok|bibliotek|prize|Street|Road|School|Hall|Park|Quay|Lane|Bridge|Court|House|Avenue|Harbour|Wharf|Gardens|Ward|Centre))/u.test(
        after,
      )
    )
      return [];
    const thing = thingNamed(text, { start, end, text: name }, reading);
    if (thing === 'surely' || (thing === 'maybe' && !isStrong && !isGiven(name))) return [];
    const sentence = sentencesAround(text, start, 0);
    const near = sentencesAround(text, start, 1);
    const isColleague = lists('people.colleagues')[text.language].isIn(sentence);
    const isClient =
      isAged ||
      isTitled ||
      kin.test(before) ||
      (isPersonal && isGiven(name)) ||
      (!isColleague && lists('people.clients')[text.language].isIn(near));
    return [
      {
        start,
        end,
        text: name,
        weak: !isStrong && (thing === 'maybe' || !isGiven(name) || (isStart && isOtherWord(name))),
        client: isClient && (isGiven(name) || isAged || isTitled),
        sure:
          (isGiven(name) && (isBeside || isPersonal || ((isStrong || isDoing) && thing === 'no'))) ||
          isTitled ||
          isAged ||
          isCleft ||
          (isSurely && !/(?:fråga|mejla|hälsa|ropade|ask|asked|say|says) ?(?:\p{Ll}+ )?$/iu.test(before)),
      },
    ];
  });
};

const standingNames = new WeakMap<PublishedText, { readonly reading: Reading; readonly names: Undeclared }>();

/** Names of people in a text who are not among those that the story declares. Several rules ask. */
export const undeclaredNamesIn = (text: PublishedText, reading: Reading): Undeclared => {
  const standing = standingNames.get(text);
  if (standing?.reading === reading) return standing.names;
  const names = lookedFor(text, reading);
  standingNames.set(text, { reading, names });
  return names;
};

/** Policy: nobody is named who has not been asked. A pupil, patient or resident never; a colleague after a yes. What may be a thing is weighed. */
export const undeclaredNames: TextRule = (text, reading) => {
  if (!isWords(text) || text.kind === 'inside') return [];
  const seen = new Set<string>();
  return undeclaredNamesIn(text, reading).flatMap((found) => {
    const key = withoutS(found.text);
    if (seen.has(key) || (text.kind === 'credit' && nameOfPhotographer(text, found))) return [];
    seen.add(key);
    if (isShown(text, found)) return [remark('undeclared-name', 'error', found)];
    const isStop = (found.client && !found.weak) || found.sure;
    return [remark('undeclared-name', isStop ? 'error' : found.weak ? 'info' : 'warning', found)];
  });
};
