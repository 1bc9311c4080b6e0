import type { PublishedText } from '#functions/newsroom/review/published-texts.ts';
import {
  cleftAfter,
  forms,
  kin,
  notNames,
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

type Name = { readonly start: number; readonly end: number; readonly text: string };

const capital = /(?<![\p{L}\p{N}#@/.-])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?![\p{L}\p{N}])/gu;
const isSentenceStart = (text: string, at: number): boolean =>
  /(?:^|[.!?:–—•]["”’)]?\s+|\n\s*|["”“»(]\s*|- )$/u.test(text.slice(Math.max(0, at - 4), at));

const bare = (name: string): string => name.toLocaleLowerCase('sv');
const withoutS = (name: string): string => name.replace(/s$/, '');

const givenOf = new WeakMap<object, ReadonlySet<string>>();
const isGivenName = (name: string, { lists }: Reading): boolean => {
  const { sv, en } = lists('people.givenNames');
  const standing = givenOf.get(sv) ?? new Set([...sv.entries, ...en.entries]);
  givenOf.set(sv, standing);
  const own = withoutS(name);
  return standing.has(name) || (own.length > 3 && standing.has(own));
};

const naming =
  /(?<!\p{L})(?:heter|hette|heta|namnet|kallas|kallade?r? (?:den|det|vi|dem|henne|honom|hen)?(?: ?för)?|döpt\p{Ll}*(?: till)?|döpte \p{L}+(?: \p{L}+){0,4}(?: till)?|(?:is|are|was|were|been) (?:called|named|known as)|called|named (?:it|her|him|the \p{L}+|them)?|(?:nick)?named|christened(?: \p{L}+){0,5}|call(?:s|ed)? (?:it|her|him|them|the \p{L}+|this \p{L}+)|answers? to|goes by (?:the name of )?|go by) ?(?: ?\p{Lu}[\p{L}-]+,?)*(?: och| and)? $/u;
const personNoun =
  /(?<!\p{L})(?:pojk\p{Ll}*|flick\p{Ll}*|kill\p{Ll}*|tjej\p{Ll}*|grabb\p{Ll}*|man|mannen|kvinn\p{Ll}*|elev\p{Ll}*|barnet|kolleg\p{Ll}*|chef\p{Ll}*|vikarie\p{Ll}*|kompis\p{Ll}*|granne\p{Ll}*|dotter|son|mentor\p{Ll}*|handledare\p{Ll}*|rektor\p{Ll}*|boy|girl|lad|woman|lady|kid|pupil|child|colleague|boss|manager|teacher|friend|neighbou?r|daughter|trainee|temp|mother|father|mamma\p{Ll}*|pappa\p{Ll}*)(?!\p{L})/iu;

/** `orgeln Olga`: a noun in its definite form. */
const definite =
  /(?:eln|ern|orn|onen|isen|inen|anen|aten|asten|ålen|anten|åten|ionen|apan|ukan|atan|ssan|ttan|ckan|ggan|llan|nnan|rkan|tern|sten|nden|gnen|ngen|den|ten|uset|edet|ornet|let|ret|net|tet|get|ket)$/u;

/** Whether the name is a thing's or an animal's: how it is brought in says so, or what stands around its first mention. */
const isThing = (text: PublishedText, { text: name }: Name, { lists }: Reading): 'surely' | 'maybe' | 'no' => {
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

const known = (name: string, { declared, places, lists }: Reading, text: PublishedText): boolean => {
  const lower = bare(name);
  const parts = [lower, withoutS(lower), ...lower.split('-')];
  if (parts.some((part) => declared.has(part) || places.has(part))) return true;
  return (
    notNames.test(name) ||
    lists('people.knownNames')[text.language].isIn(name) ||
    lists('people.knownNames').sv.isIn(name)
  );
};

/** Places and stars are, too. */
const onlyIs = /^,?s? (?:är|var|har|hade|blev|is|was|has|had)(?!\p{L})/u;
const bySize = /(?:gamla|gamle|lilla|lille|old|little)\s$/iu;
/** A house, a ward, a make: `Strandbadet`, `förskolan Snäckan`. */
const placeName = /(?:et|en|an|on|orna|arna|ens|ets)$/u;
const ofPlace =
  /(?<!\p{L})(?:\p{Ll}*skolan?|avdelning\p{Ll}*|boendet|enheten|gruppen|huset|gården|familjen|ward|school|preschool|unit|group|team|class|family|house|home|street|road) $/iu;

/** `client`: somebody whom the employer serves; `sure`: nothing but a person. */
type Undeclared = readonly (Name & { readonly client: boolean; readonly sure: boolean })[];

const lookedFor = (text: PublishedText, reading: Reading): Undeclared => {
  const { lists } = reading;
  const form = forms[text.language];
  const isGiven = (name: string) => isGivenName(name, reading);
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
      /(?:partiet|partist|erna|arna|gatan|vägen|gränd|platsen|torget|backen|stigen|kajen|skolan|gården|hamnen|parken|viken|holmen|udden|ön|berget|hemmet|huset)s?$/u.test(
        name,
      )
    )
      return [];
    if (known(name, reading, text) || inKnown.some((one) => start >= one.start && end <= one.end)) return [];
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
    const isDoing = form.doing.test(after);
    const isPersonal = personal.after.test(after) || (personal.before.test(before) && !/^ \p{Lu}|-\p{Ll}/u.test(after));
    const partOfName =
      /\p{Lu}[\p{L}-]+ $/u.test(before) &&
      !isStart &&
      !/(?<!\p{L})(?:What|When|How|Why|Who|Vad|När|Hur|Som|Så|Då) $/u.test(before);
    const isStrong = isSurely || isBeside || isTitled || isAged || isPersonal || (isRelated && !isStart);
    if (isTitleCase && (!isGiven(name) || otherWordsToo.en.test(name) || isStart)) return [];
    if (isStart && otherWordsToo[text.language].test(name) && !isBeside && !isAged) return [];
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
      /^(?:-|s? ?(?:gatan|vägen|skolan|torget|stad|kommun|bok|bibliotek|prize|Street|Road|School|Hall|Park))/u.test(
        after,
      )
    )
      return [];
    const thing = isThing(text, { start, end, text: name }, reading);
    if (thing === 'surely' || (thing === 'maybe' && !isStrong)) return [];
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

/** Who took a picture is named beside it, as the law on copyright asks. */
const photographer =
  /^\s*(?:(?:foto(?:graf)?|bild|illustration|film|photo(?:graph)?(?:er)?|picture|image|©|\(c\)|copyright)(?: ?(?:av|by|och text))?\s*[:/]?\s*)?(?:\p{Lu}[\p{L}.-]*[ /,]*){0,4}$/iu;
const placeInPicture =
  /(?<!\p{L})(?:höger|vänster|mitten|bilden|fotot|syns|ser vi|visar|främst|bakom|right|left|middle|centre|center|picture|pictured|shows|front|back|behind|with|med)(?!\p{L})/iu;
/** Whom a credit points out in the picture. */
const isShown = (text: PublishedText, { start }: Name): boolean =>
  text.kind === 'credit' && placeInPicture.test(text.text.slice(0, start));
const nameOfPhotographer = (text: PublishedText, { start, end }: Name): boolean => {
  const before = text.text.slice(0, start);
  const own = before.slice(Math.max(before.lastIndexOf('.') + 1, before.lastIndexOf(';') + 1));
  return (
    photographer.test(own) &&
    !placeInPicture.test(own) &&
    !/^ (?:i|på|in|from|at) (?:the )?\p{Ll}/u.test(text.text.slice(end))
  );
};

/** Policy: nobody is named who has not been asked. A pupil, patient or resident never; a colleague after a yes. What may be a thing is weighed. */
export const undeclaredNames: TextRule = (text, reading) => {
  if (!isWords(text) || text.kind === 'inside') return [];
  const seen = new Set<string>();
  return undeclaredNamesIn(text, reading).flatMap((found) => {
    const key = withoutS(found.text);
    if (seen.has(key) || (text.kind === 'credit' && nameOfPhotographer(text, found))) return [];
    seen.add(key);
    return [remark('undeclared-name', found.client || found.sure || isShown(text, found) ? 'error' : 'warning', found)];
  });
};
