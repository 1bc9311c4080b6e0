import type { PublishedText } from '#functions/newsroom/review/published-texts.ts';
import {
  isWords,
  type Reading,
  remark,
  sentencesAround,
  type TextRule,
} from '#functions/newsroom/review/texts/remark.ts';

type Name = { readonly start: number; readonly end: number; readonly text: string };

const capital = /(?<![\p{L}\p{N}#@/.-])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?![\p{L}\p{N}])/gu;
const sv = {
  relation:
    /(?:kollega\p{Ll}*|kompis\p{Ll}*|vän\p{Ll}*|handledare\p{Ll}*|chef\p{Ll}*|granne\p{Ll}*|mentor|elev\p{Ll}*|barnet|pojken|flickan|patient\p{Ll}*|brukaren|klienten|kunden|gumman|gubben|tant|farbror|fru|herr|fröken|lilla|lille|gamla|gamle|mamman?|pappan?|syster|bror|mormor|farmor|morfar|farfar|dotter|son|kvinnan|mannen|\d-?åriga?|åringen)\s+$/iu,
  place: /(?<!\p{L})(?:i|på|till|från|vid|kring|runt|över|genom|utanför|mellan|norr om|söder om|mot|nära|via)\s+$/iu,
  title:
    /(?<!\p{L})(?:fru|herr|tant|farbror|fröken|lilla|lille|gamla|gamle|eleven|barnet|patienten|brukaren|pojken|flickan|klienten|hyresgästen|gästen|kunden|mamma|pappa|mormor|farmor|morfar|farfar|den boende)\s+$/iu,
  doing:
    /^(?:,? som (?:är|har|bor|kom|går|vill|inte|alltid|fyllt|brukar)|:?s? (?:sa|sade|säger|hade|har|fick|får|kom|kommer|gick|går|stod|står|höll|håller|tog|tar|satt|sitter|ville|vill|såg|ser|gav|ger|log|grät|gråter|bad|ber|\p{Ll}{3,}(?:ade|ades|rade|lde|nde|kte|ste|pte|rde|skar|tar|nar|lar|par|rar|kar|gar|ger|der|ler)|var|är|vet|kan|kunde|skulle|ska|blev|bär|lär|lärde|drog|drar|bor|bodde|åt|äter|sov|sover|dog|född)(?!\p{L}))/u,
  age: /^,? (?:\(?\d{1,3}(?: år)?\)?(?=[\s,.)])|(?:fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tre|två|ett|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)\p{Ll}*(?: år|åring)|i (?:rum|klass|\d[A-Ö]|årskurs|femman|fyran|trean|tvåan|ettan|sexan|sjuan|åttan|nian)|på (?:rum|avdelning))/u,
};
const en = {
  relation:
    /(?:colleague|friend|boss|mentor|pupil|boy|girl|patient|resident|client|mother|father|sister|brother|grandmother|grandfather|daughter|son|Mrs\.?|Mr\.?|Miss|Ms\.?|little|thanks to|asked|told|neighbou?r|manager|supervisor)\s+$/iu,
  place: /(?<!\p{L})(?:in|at|to|from|near|around|through|outside|between|of|across|for|on|over)\s+$/iu,
  title: /(?<!\p{L})(?:Mrs\.?|Mr\.?|Miss|little|old|pupil|patient|resident|client|the boy|the girl)\s+$/iu,
  doing:
    /^(?:,? who (?:is|has|was|had|lives|comes|wants|never|always|turned|keeps)|'s? (?:\p{Ll}+)|,? (?:said|says|had|has|was|is|found|stood|stands|told|tells|laugh(?:s|ed)|came|comes|went|goes|took|takes|sat|sits|wanted|wants|saw|sees|gave|gives|smiled|cried|held|holds|knew|knows|can|could|will|would|made|makes|taught|brings|brought|kept|lives|lived|died|\p{Ll}{3,}ed)(?!\p{L}))/u,
  age: /^,? (?:\(?(?:aged? )?\d{1,3}\)?(?=[\s,.)])|(?:four|five|six|seven|eight|nine|ten|eleven|twelve|three|two)(?: years|,)|in (?:room|class|year)\b|on (?:ward))/u,
};
const forms = { sv, en };
/** `Fråga Marja, hon har nyckeln`: what can only be said to or of a person. */
const personal = {
  before:
    /(?<!\p{L})(?:fråga|ring|mejla|hälsa|tacka|tack|prata med|ta med|ihop med|tillsammans med|tack vare|döpt till|hos|mellan mig och|jag och|ask|call|phone|meet|thank|together with|works? with|working with|me and|thanks)\s+$/iu,
  after:
    /^(?:,? (?:han|hon|he|she|som (?:sitter|jobbar|kör|bor|brukar|alltid|har|är)|på (?:lagret|ekonomi|kontoret|växeln|it|lönen|verkstan)|i (?:köket|receptionen|verkstan|disken|kassan|växeln))| from (?:the )?(?:workshop|office|kitchen|payroll|accounts|reception|depot|next door)|,? who |'s (?:mother|father|mum|dad|wife|husband|son|daughter)|s (?:mamma|pappa|fru|man|son|dotter|syster|bror|farmor|mormor)|\s?\(\d{1,2}\)|,? \d{1,2} (?:år|years)| och jag(?!\p{L})| and I(?!\p{L}))/u,
};
const kin =
  /(?<!\p{L})(?:man|fru|hustru|make|maka|sambo|pojkvän|flickvän|son|dotter|bror|syster|mamma|pappa|barn|husband|wife|partner|boyfriend|girlfriend|son|daughter|brother|sister|mother|father|child)\s+$/iu;
const notNames =
  /^(?:Januari|Februari|Mars|April|Maj|Juni|Juli|Augusti|September|Oktober|November|December|Måndag|Tisdag|Onsdag|Torsdag|Fredag|Lördag|Söndag|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Swedish|English|Sweden|Sverige|Norden|Europa|Europe|God|Gud|Jul|Christmas|Easter|Latin|Internet|Nordic|German|French|Spanish|Italian|Danish|Norwegian|British|American|Mum|Dad|Grandma|Grandpa|City|Street|The|Den|Det|De|Sir|Madam|Tack|Hej|Ja|Nej|Yes|No|Good|Happy)$/u;

const isSentenceStart = (text: string, at: number): boolean =>
  /(?:^|[.!?:–—•]["”’)]?\s+|\n\s*|["”“»(]\s*|- )$/u.test(text.slice(Math.max(0, at - 4), at));

const bare = (name: string): string => name.toLocaleLowerCase('sv');
const withoutS = (name: string): string => name.replace(/s$/, '');

/** Whether the name is a thing's or an animal's: what stands around its first mention says so. */
const isThing = (text: PublishedText, { text: name }: Name, { lists }: Reading): boolean => {
  const first = text.text.search(new RegExp(`(?<!\\p{L})${withoutS(name)}`, 'u'));
  const upTo = text.sentences.filter(({ start }) => start <= first).slice(-3);
  const next = text.sentences.find(({ start }) => start > first);
  const words = [...upTo, ...(next ? [next] : [])].map((sentence) => sentence.text).join(' ');
  return lists('people.namedThings')[text.language].isIn(words);
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

type Undeclared = readonly (Name & { readonly client: boolean })[];

const lookedFor = (text: PublishedText, reading: Reading): Undeclared => {
  const { lists } = reading;
  const form = forms[text.language];
  const isGiven = (name: string) =>
    [name, withoutS(name)].some(
      (one) => lists('people.givenNames').sv.isIn(one) || lists('people.givenNames').en.isIn(one),
    );
  const inKnown = [...lists('people.knownNames').sv.all(text.text), ...lists('people.knownNames').en.all(text.text)];
  return [...text.text.matchAll(capital)].flatMap((match) => {
    const name = match[0];
    const start = match.index;
    const end = start + name.length;
    const before = text.text.slice(Math.max(0, start - 30), start);
    const after = text.text.slice(end, end + 40);
    if (
      /(?:gatan|vägen|gränd|platsen|torget|backen|stigen|kajen|skolan|gården|hamnen|parken|viken|holmen|udden|ön|berget|hemmet|huset)s?$/u.test(
        name,
      )
    )
      return [];
    if (known(name, reading, text) || inKnown.some((one) => start >= one.start && end <= one.end)) return [];
    const isStart = isSentenceStart(text.text, start);
    const isNumbered = /^,? \(?\d+\)?(?! år| years)/u.test(after);
    const isAged = form.age.test(after) && (!isNumbered || isGiven(name));
    const isTitled = form.title.test(before) && !isStart;
    const isRelated = form.relation.test(before);
    const isPlace = form.place.test(before) && !isAged;
    const isDoing = form.doing.test(after);
    const isPersonal = personal.after.test(after) || (personal.before.test(before) && !/^ \p{Lu}|-\p{Ll}/u.test(after));
    const partOfName = /\p{Lu}[\p{L}-]+ $/u.test(before) && !isStart;
    const isPerson = isGiven(name)
      ? !isPlace || isAged || isDoing
      : !isStart &&
        !isPlace &&
        (isTitled ||
          isAged ||
          (isRelated && name.length > 2) ||
          (isPersonal && name.length > 2) ||
          (isDoing && !partOfName));
    if (!isPerson || /^ (?:\p{Lu}\p{Ll}+(?:gatan|vägen|torget|skolan))/u.test(after)) return [];
    if (
      /^(?:-|s? ?(?:gatan|vägen|skolan|torget|stad|kommun|bok|bibliotek|prize|Street|Road|School|Hall|Park))/u.test(
        after,
      )
    )
      return [];
    const isThings = isThing(text, { start, end, text: name }, reading);
    const isCalled = /(?:heter|kallas|döpt\p{Ll}*(?: till)?|called|named)(?: \p{Lu}\p{Ll}+)? $/u.test(before);
    if (isThings && ((!isAged && !isTitled && !isPersonal) || isCalled)) return [];
    const sentence = sentencesAround(text, start, 0);
    const near = sentencesAround(text, start, 1);
    const isColleague = lists('people.colleagues')[text.language].isIn(sentence);
    const isClient =
      isAged ||
      isTitled ||
      kin.test(before) ||
      (isPersonal && isGiven(name)) ||
      (!isColleague && lists('people.clients')[text.language].isIn(near));
    return [{ start, end, text: name, client: isClient && (isGiven(name) || isAged || isTitled) }];
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

/** Policy: nobody is named who has not been asked. A pupil, patient or resident never; a colleague after a yes. */
export const undeclaredNames: TextRule = (text, reading) => {
  if (!isWords(text) || text.kind === 'credit' || text.kind === 'inside') return [];
  const seen = new Set<string>();
  return undeclaredNamesIn(text, reading).flatMap((found) => {
    const key = withoutS(found.text);
    if (seen.has(key)) return [];
    seen.add(key);
    return [remark('undeclared-name', found.client ? 'error' : 'warning', found)];
  });
};
