import type { Language } from '#functions/ground/language/language.ts';
import { locateAll } from '#functions/newsroom/review/language/located.ts';
import type { PublishedText } from '#functions/newsroom/review/published-texts.ts';
import {
  anyoneIn,
  describedIn,
  isOfThing,
  narrows,
  numberSv,
  unknownDescription,
} from '#functions/newsroom/review/texts/described-people.ts';
import {
  isWords,
  type Reading,
  remark,
  sentencesAround,
  type TextRule,
} from '#functions/newsroom/review/texts/remark.ts';

const only = {
  sv: /(?<!\p{L})(?:den|det|vår|vårt|min) enda (?:kvinnliga |manliga |\p{Ll}+ )?\p{L}+ (?:på|i|från|hos|vid|som) [\p{L} ]+/giu,
  en: /(?<!\p{L})(?:the|our|my) only (?:female |male |\p{L}+ )?\p{L}+ (?:from|in|at|on|who|with) [\p{L} ]+/giu,
};
const aged = {
  sv: new RegExp(
    `(?<!\\p{L})(?:\\d{1,3}|${numberSv})-?åring(?:en)?(?: \\p{Ll}+)? (?:på|i|från|som|med|vid) [\\p{L}\\d ]+`,
    'giu',
  ),
  en: /(?<!\p{L})(?:\d{1,3}|(?:\p{Ll}{2,8}-)?\p{Ll}{2,9})-year-old \p{L}{1,30} (?:from|in|who|with|at|on) [\p{L}\d ]{1,80}/giu,
};
const person =
  /(?:åring|flick|pojk|kvinn|man|familj|elev|patient|boende|person|mamma|pappa|kille|tjej|pensionär|girl|boy|woman|famil|pupil|patient|resident|lady|mother|father|student|old|förare|are|er|ist)/iu;
const thing =
  /(?<!\p{L})(?:hus|byggnad|bro|båt|byggd|byggt|träd|tak|badhus|maskin|bil|house|building|bridge|boat|built|tree|roof|machine|parkering|dag|gång|tid|plats|sak|ljus|ljud|place|thing|time|day|sound|light)\p{Ll}*/iu;

/** What sets one person apart; each counts once. */
const traits: Readonly<Record<Language, readonly RegExp[]>> = {
  sv: [
    /(?<!\p{L})(?:änkan efter|änka efter|byns|enda|ende|första|förste|äldsta|äldste|yngsta|yngste)(?!\p{L})/iu,
    /(?<!\p{L})(?:som|vars|där) \p{L}+/iu,
    /(?<!\p{L})(?:som (?:drev|ägde|vann|överlevde|lämnade|blev biten|slutade|öppnade)|biten|femtio|sextio|sjuttio|åttio|nittio)\p{Ll}*(?: år)?(?!\p{L})/iu,
    /(?<!\p{L})(?:och|som|men|nu|numera) (?:har|hade|äger|driver|säljer|sålde|bor|bodde|var|är|blev|spelar|sjunger|kör|fick|vann|nu|numera|lever|gick|flyttade|flydde|köpte|har en|en) /iu,
    /(?<!\p{L})(?:före detta|f\.d\.|förra|förre|förut|tidigare|pensionerade?|brukade|fordom|gamla|gamle|på den tiden|proffs\p{Ll}*|mästare\p{Ll}*|landslag\p{Ll}*|känd\p{Ll}*)(?!\p{L})/iu,
    /(?<!\p{L})(?:på|i|från|vid|ovanför|bakom|till|under) \p{Lu}\p{Ll}{2,}/u,
    /(?<!\p{L})(?:dansk|norsk|finsk|tysk|polsk|rysk|fransk|spansk|brittisk|isländsk|grekisk|turkisk|syrisk|somalisk|kinesisk|amerikansk)\p{Ll}*/iu,
    /(?<!\p{N})(?:19|20)\d\d(?!\p{N})|\d-?årig|åring|(?<!\p{L})(?:i (?:våras|somras|höstas|vintras|fjol|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|påskas|julas))(?!\p{L})/iu,
    /(?<!\p{L})(?:gift med|gifte sig med|femlingar\p{Ll}*|sexlingar\p{Ll}*|trillingar\p{Ll}*|fyrlingar\p{Ll}*|melodifestivalen|till (?:man|fru|sambo|make|maka)|tvillingar|trillingar|fyrlingar|brann|branden|bränderna|olyckan|kraschen|rånet|mordet|stölden|vann|förlorade|tappade|bröt|amputer\p{Ll}*|ett öga|ärr\p{Ll}*|tatuer\p{Ll}*|röda? hår\p{Ll}*|skägg\p{Ll}*|hatten|glasöga|ben(?:et)? av)(?!\p{L})/iu,
    /(?<!\p{L})(?:med|i) (?:den|det|de|sin|sitt|sina|en|ett) (?:\p{Ll}+ ){1,2}\p{L}{3,}/iu,
    /(?<!\p{L})(?:rosa|röda?|gula?|blåa?|gröna?|lila|vita?|svarta?|orange) \p{L}{3,}/iu,
  ],
  en: [
    /(?<!\p{L})(?:only|first|oldest|youngest|last)(?!\p{L})/iu,
    /(?<!\p{L})(?:who|whose|that) \p{L}+/iu,
    /(?<!\p{L})(?:who (?:ran|owned|won|survived|left|was bitten|opened|quit)|fifty|sixty|seventy|eighty|ninety)(?:-\p{Ll}+)?(?!\p{L})/iu,
    /(?<!\p{L})(?:and|who|now) (?:has|had|owns?|owned|runs?|ran|sells?|sold|lives?|lived|was|is|plays?|played|sings?|drives?|drove|got|won|bought|left|moved|came|fled|lost|once|now|used) /iu,
    /(?<!\p{L})(?:former|ex-\p{L}+|retired|used to|once|formerly|professional|champion|famous|well-known)(?!\p{L})/iu,
    /(?<!\p{L})(?:in|at|from|on|of|near|behind|above|to) (?:the )?(?:\p{Lu}\p{Ll}{2,})/u,
    /(?<!\p{L})(?:Danish|Norwegian|Finnish|German|Polish|Russian|French|Spanish|British|Irish|Scottish|Welsh|Icelandic|Greek|Turkish|Syrian|Somali|Chinese|American|Dutch|Italian)(?!\p{L})/u,
    /(?<!\p{N})(?:19|20)\d\d(?!\p{N})|years?[- ]old|(?<!\p{L})(?:last (?:spring|summer|autumn|winter|year|month|New Year|Easter|Christmas)|in (?:January|February|March|April|May|June|July|August|September|October|November|December))(?!\p{L})/iu,
    /(?<!\p{L})(?:married to|married (?:a|an|the)|quintuplets|song contest|one eye|widow|twins|triplets|quadruplets|quads|fire|fireworks|accident|crash|robbery|murder|row|scandal|won|lost (?:a|an|his|her|two|three|both)|broke|amputat\p{Ll}*|scar\p{Ll}*|tattoo\p{Ll}*|red hair|beard|wooden leg|glass eye)(?!\p{L})/iu,
    /(?<!\p{L})with (?:the|a|an|his|her) (?:[\p{Ll}-]+ ){1,2}\p{L}{3,}/iu,
    /(?<!\p{L})(?:pink|red|yellow|blue|green|purple|white|black|orange) \p{L}{3,}/iu,
  ],
};
export const self: Readonly<Record<Language, RegExp>> = {
  sv: /(?<!\p{L})(?:jag är|jag var|jag heter|min egen|mitt eget)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:I am|I was|my own|my name)(?!\p{L})/iu,
};
/** Somebody pointed at needs fewer than `en` or `a`, who may be anybody. */
const enough = { pointed: 3, anybody: 4 };
const definite: Readonly<Record<Language, RegExp>> = {
  sv: /(?<!\p{L})(?:den|enda|hon som|han som|\p{Ll}{2,}(?:en|an|aren|isten|ören|mannen)|min|vår|en|ett|hon på|han på|han i|hon i|pappan?|mamman?|familjen|paret)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:the|that|our|my|only|an?|he who|she who|who|\d{1,3}-year-old)(?!\p{L})/iu,
};

/** The sentence, where it tells of one person by traits enough to know them by. */
const outstanding = (text: PublishedText, reading: Reading) => {
  const people = [...anyoneIn(text, reading), ...describedIn(text, reading)];
  return text.sentences.flatMap((sentence) => {
    if (self[text.language].test(sentence.text)) return [];
    const one = people.find(
      (found) =>
        found.start >= sentence.start &&
        found.end <= sentence.end &&
        definite[text.language].test(text.text.slice(found.start, found.end + 5)) &&
        unknownDescription(found, reading) &&
        !isOfThing(found, text, reading),
    );
    if (one === undefined) return [];
    const told = text.text.slice(Math.max(sentence.start, one.start - 6), sentence.end);
    const count = traits[text.language].filter((trait) => trait.test(told)).length;
    const isAnybody = /^(?:en|ett|någon|an?|one) /iu.test(one.text);
    return count >= (isAnybody ? enough.anybody : enough.pointed) ? [one] : [];
  });
};

/** Two sightings this near are of the same person. */
const near = 40;

/** Policy: no few traces that together point at one person. */
export const identifying: TextRule = (text, reading) => {
  if (!isWords(text) || text.kind === 'credit') return [];
  const found = [...locateAll(text.text, only[text.language]), ...locateAll(text.text, aged[text.language])].filter(
    (one) =>
      person.test(one.text) && !thing.test(sentencesAround(text, one.start, 1)) && unknownDescription(one, reading),
  );
  const narrowed = text.sentences.flatMap((sentence) => {
    const [one] = describedIn(text, reading).filter(
      ({ start, end }) =>
        start >= sentence.start &&
        end <= sentence.end + 1 &&
        unknownDescription({ text: text.text.slice(start, end) }, reading) &&
        !isOfThing({ start, text: text.text.slice(start, end) }, text, reading),
    );
    const cues = narrows[text.language].filter((pattern) => pattern.test(sentence.text)).length;
    return one !== undefined &&
      cues >= 2 &&
      !thing.test(sentence.text) &&
      !found.some(({ start }) => start >= sentence.start && start < sentence.end)
      ? [one]
      : [];
  });
  const told = outstanding(text, reading);
  const rest = [...found, ...narrowed].filter((one) => !told.some(({ start }) => Math.abs(start - one.start) < near));
  const weighed = rest.map((one) => {
    const isWork =
      reading.lists('people.occupations')[text.language].isIn(one.text.split(' ').slice(1, 4).join(' ')) &&
      !/åring|year|famil/iu.test(one.text);
    return remark('identifying-combination', isWork ? 'warning' : 'error', one);
  });
  return [...weighed, ...told.map((one) => remark('identifying-combination', 'error', one))];
};
