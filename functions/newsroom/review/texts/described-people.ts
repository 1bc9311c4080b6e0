// A long file, for its tables of forms: how one person is described in two languages.
import type { Language } from '#functions/ground/language/language.ts';
import { locateAll } from '#functions/newsroom/review/language/located.ts';
import type { PublishedText } from '#functions/newsroom/review/published-texts.ts';
import { undeclaredNamesIn } from '#functions/newsroom/review/texts/names.ts';
import { type Reading, sentencesAround } from '#functions/newsroom/review/texts/remark.ts';

const kinSv =
  'son|dotter|mamma|pappa|mor|far|syster|bror|fru|man|sambo|barnbarn|farmor|mormor|farfar|morfar|tvillingar|familj|flicka|pojke|äldsta|yngsta';
const personSv =
  'familjen|paret|mannen|kvinnan|pojken|flickan|killen|tjejen|damen|herrn|tanten|gubben|farbrorn|mamman|pappan|änkan|änklingen|syskonen|tvillingarna|bröderna|systrarna|eleven|barnet|patienten|brukaren|klienten|hyresgästen|gästen|ungdomen|tonåringen|pensionären|grannen';
const personEn =
  'boy|girl|man|woman|lady|gentleman|couple|family|pupil|student|patient|resident|client|teenager|mother|father|widow|widower|twins?|brothers|sisters|child|tenant|kid|teen|neighbou?r|captain|teacher|baker|fisherman|officer';
export const numberSv =
  'tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo\\p{Ll}*|trettio\\p{Ll}*|fyrtio\\p{Ll}*|femtio\\p{Ll}*|sextio\\p{Ll}*|sjuttio\\p{Ll}*|åttio\\p{Ll}*|nittio\\p{Ll}*|hundra\\p{Ll}*';
const where = 'med|på|i|som|från|ovanför|bredvid|under|vid|hos|nere|uppe|utan|av|mitt emot';

/** Descriptions by which one person is known, without a name. */
const descriptions: Readonly<Record<Language, readonly RegExp[]>> = {
  sv: [
    /(?<!\p{L})(?:den|det|vår|min|en av|vårt) (?:förra|förre|enda|enda \p{Ll}+|pensionerade|pensionerad|före detta|kända|välkända|tidigare|nyaste|yngsta|yngste|äldsta|äldste) (?:\p{Ll}+ )?\p{L}{3,}/giu,
    new RegExp(`(?<!\\p{L})\\p{L}{3,}s (?:egen |egna |yngsta |äldsta |lilla |vuxna )?(?:${kinSv})(?!\\p{L})`, 'giu'),
    new RegExp(`(?<!\\p{L})(?:${personSv}) (?:${where}) `, 'giu'),
    /(?<!\p{L})(?:hon|han|den) (?:i|på|ovanför) (?:rum|lägenhet|våning|plan|avdelning|trea|tvåan|trean|fyran|\d)/giu,
    /(?<!\p{L})(?:tant|farbror|fru|herr|fröken) \p{Lu}\p{Ll}+/gu,
    new RegExp(`(?<!\\p{L})(?:\\d{1,3}|${numberSv})-?åring(?:en|ens|s)?(?!\\p{L})`, 'giu'),
    new RegExp(
      `(?<!\\p{L})(?:en|ett|den) (?:\\d{1,3}|${numberSv})-?årig \\p{L}+|(?<!\\p{L})(?:\\d{2,3}|${numberSv}) år gammal`,
      'giu',
    ),
    /(?<!\p{L})\p{L}{2,}(?:aren|isten|anten|ören|mannen|vakten|kocken|prästen|ordföranden|mästaren|kaptenen|havaren|domaren|tränaren) (?:i|på|vid|av|från|som|med) \p{L}/gu,
    /(?<!\p{L})\p{L}*barns(?:mamman|pappan|mamma|pappa)(?!\p{L})/giu,
    /(?<!\p{L})(?:en|ett) av (?:mina|våra|eleverna|barnen|flickorna|pojkarna|killarna|tjejerna|de boende|brukarna|klienterna|patienterna|hyresgästerna)(?: \p{Ll}+)?/giu,
    /(?<!\p{L})(?:min|mitt|vår|vårt) (?:\p{Ll}+ )?(?:elev|klient|patient|brukare|boende|hyresgäst|skyddsling)(?!\p{L})/giu,
    /(?<!\p{L})(?:en|ett) (?:\p{Ll}+ )?(?:flicka|pojke|kille|tjej|man|kvinna|mamma|pappa|familj|elev|patient|par|brukare|dam|herre|änka|änkling|fotbollsspelare|syskonpar|tonåring) (?:på|i|från|vars|och) \p{L}/giu,
    /(?<!\p{L})(?:flickan|pojken|killen|tjejen|eleven|mannen|kvinnan|mamman|pappan|familjen|damen|patienten|brukaren|grabben|tvillingarna|syskonen|bröderna|systrarna|ungen|barnet),? (?:som|vars|där|med|i|på|från) /giu,
    /(?<!\p{L})(?:före detta|förra|pensionerade?|den gamle|den gamla) (?:\p{Ll}+)(?:aren|are|isten|ist|ör|ören|mannen)(?!\p{L})/giu,
    /(?<!\p{L})(?:vår|min) (?:granne|kyrkoherde|brevbärare|tandläkare) /giu,
    /(?<!\p{L})(?:en|ett) (?:flicka|pojke|kille|tjej|man|kvinna|mamma|pappa|familj|elev|patient|par|brukare|dam|herre|änka|änkling)(?: \p{Ll}+)? (?:i|på|från|med|vars|som (?:bor|bodde|äger|ägde|spelar|går i|jobbar|arbetar|kommer från|driver|drev|vann|kör|sitter i)) /giu,
  ],
  en: [
    /(?<!\p{L})(?:the|our|that) (?:only|retired|former|newest|youngest|oldest|eldest|famous|well-known|old|one) (?:\p{L}+ ){0,2}(?:\p{Ll}+(?:er|or|ist|ian|man|woman|keeper|ant|boy|girl|pupil|student|patient|client|resident|tenant|lady|teacher|family|couple|twins|priest|nurse|cook))(?!\p{L})/giu,
    /(?<!\p{L})\p{L}{3,}['’]s (?:own |youngest |eldest |oldest |little |elder |younger |grown )?(?:son|daughter|mother|father|sister|brother|wife|husband|grandson|granddaughter|twins|family|boy|girl|partner)(?!\p{L})/giu,
    new RegExp(
      `(?<!\\p{L})(?:the|a|an|one|that|our)(?: \\p{Ll}+){0,2} (?:${personEn}) (?:who|with|from|in|at|on|above|next|whose|that) `,
      'giu',
    ),
    /(?<!\p{L})(?:Mr|Mrs|Miss|Ms)\.? \p{Lu}\p{Ll}+/gu,
    /(?<!\p{L})(?:\d{1,3}|(?:\p{Ll}{2,8}-)?\p{Ll}{2,9})[- ]years?[- ]old(?!\p{L})/giu,
    /(?<!\p{L})(?:he|she|the \p{Ll}+) (?:in|at) (?:room|flat|apartment|number|house)/giu,
    /(?<!\p{L})the \p{L}{4,}(?:er|or|ist|man|keeper) (?:of|at|from|in|who) /giu,
    /(?<!\p{L})one of (?:my|our|the) (?:\p{Ll}+ )?(?:pupils|students|clients|patients|residents|boys|girls|kids|children|tenants|regulars|families)/giu,
    /(?<!\p{L})(?:my|our) (?:\p{Ll}+ )?(?:pupil|student|client|patient|resident|tenant)(?!\p{L})/giu,
    /(?<!\p{L})(?:a|the) (?:retired|former|ex-)\p{L}{0,20} ?\p{L}{1,30}/giu,
    /(?<!\p{L})(?:a|the) (?:\p{Ll}+ )?(?:boy|girl|mother|father|lady|widow|couple|family|teenager|pupil|patient|resident|client),? (?:\p{L}+ )?(?:whose|who|with|from|in|on|at) /giu,
  ],
};

/** What narrows a description down: an age, a place, a year, a rarity. */
export const narrows: Readonly<Record<Language, readonly RegExp[]>> = {
  sv: [
    new RegExp(
      `(?<!\\p{L})(?:\\d{1,3}|${numberSv})(?:-?åring\\p{Ll}*|-?årig\\p{Ll}*| år(?! sedan| senare|s? jobb| i | på ))`,
      'iu',
    ),
    /(?<!\p{L})(?:på|i|från|vid|ovanför|bakom|bredvid|nära) \p{Lu}\p{Ll}{3,}/u,
    /(?<!\p{L})(?:i|rum|klass|avdelning|lägenhet|trappa|våning|port|lag\p{Ll}*) (?:\d[A-Ö]?|\p{Lu}\d+)/u,
    /(?<!\p{L})(?:enda|första kvinnan|första mannen|äldsta|yngsta|först i|ensam om|känd|kända|alla känner|hela stan|tidningen|tidningarna|tv|världsmästare|mästare|rekord|vann|överlevde|förliste|brann|olycka\p{Ll}*|branden|kraschen|rånet|mordet|lotto\p{Ll}*|trillingar|tvillingar|invandrade|flydde|från (?:Bhutan|Peru|Island))(?!\p{L})/iu,
    /(?<!\p{L})(?:19|20)\d\d(?!\d)/u,
    /(?<!\p{L})(?:äger|ägde|driver|drev|hade) \p{L}{1,30}(?:en|et|n|t|affär\p{Ll}{0,6}|butik\p{Ll}{0,6}|kiosk\p{Ll}{0,6})(?!\p{L})|(?<!\p{L})(?:amputer\p{Ll}{0,6}|ett ben|en arm|röda håret|rött hår|tatuer\p{Ll}{0,10}|glasöga|träben|två meter)(?!\p{L})/iu,
  ],
  en: [
    /(?<!\p{L})(?:\d{1,3}|(?:\p{Ll}{2,8}-)?\p{Ll}{2,9})[- ]years?[- ]old(?!\p{L})|(?<!\p{L})aged \d+/iu,
    /(?<!\p{L})(?:in|from|at|on|above|behind|near) (?!Year|Class|Grade|Room|Ward|January|February|March|April|June|July|August|September|October|November|December|\p{L}+day)\p{Lu}\p{Ll}{3,}/u,
    /(?<!\p{L})(?:room|class|ward|flat|floor|year|apartment) (?:\d+[A-Z]?|\p{Ll}+)/iu,
    /(?<!\p{L})(?:only|first woman|first man|oldest|youngest|famous|well-known|everyone knows|everybody knows|the papers|newspaper|on tv|champion|record|won|survived|sank|burned|accident|fire|crash|robbery|murder|lottery|twins|triplets|lost (?:a|his|her))(?!\p{L})/iu,
    /(?<!\p{L})(?:19|20)\d\d(?!\d)/u,
    /(?<!\p{L})(?:owns|owned|runs|ran) the \p{L}+|(?<!\p{L})(?:red hair|tattoo\p{Ll}*|one leg|one arm|glass eye|wooden leg)(?!\p{L})/iu,
  ],
};

const known = new WeakMap<PublishedText, ReturnType<typeof describe>>();
const describe = (text: PublishedText, reading: Reading) => {
  const names = undeclaredNamesIn(text, reading).filter(({ client }) => client);
  return [
    ...descriptions[text.language].flatMap((pattern) => locateAll(text.text, pattern)),
    ...names.map(({ start, end, text: name }) => ({ start, end, text: name })),
  ];
};
/** Where a text describes one person, or names a client. */
export const describedIn = (text: PublishedText, reading: Reading) => {
  const standing = known.get(text) ?? describe(text, reading);
  known.set(text, standing);
  return standing;
};

/** A word that can only be somebody's, so that an animal or a machine nearby changes nothing. */
const someoneIs =
  /(?:åring|flick|pojk|kvinn|man(?!\p{L})|mannen|familj|elev|patient|boende|person|mamma|pappa|kille|tjej|(?<!\p{L})(?:hon|han|he|she)(?!\p{L})|(?<!\p{L})(?:fru|herr|tant|farbror|mrs|mr)(?!\p{L})|klient|brukar|girl|boy|woman|famil|pupil|resident|lady|mother|father|student|client|tenant|couple|widow|änk|syst|bror|bröd|syskon|tvilling|brother|sister|twin|driver|förare|captain|kapten|lad(?!\p{L})|chap)/iu;

/** Not a thing's name, nor somebody who is declared. */
export const unknownDescription = (found: { text: string }, { declared, lists }: Reading): boolean =>
  (someoneIs.test(found.text) ||
    !(lists('people.namedThings').sv.isIn(found.text) || lists('people.namedThings').en.isIn(found.text))) &&
  ![...declared].some((name) => name.length > 2 && found.text.toLowerCase().includes(name));

const aPersonSv = `(?:\\p{Ll}*(?:far|klassare|klassaren|boende|kille|pojke|flicka|kille|tjej|grabb|unge|tonåring|kvinna|dam|herre|tant|gubbe|farbror|mamma|pappa|förälder|son|dotter|syster|bror|tvilling|elev|student|patient|klient|kund|gäst|boende|granne|pensionär|änka|änkling|familj|kompis|kollega|präst|polis|kock|vakt)(?:n|en)?|par|mor|far|man|vän|yngling|\\p{Ll}{2,}(?:are|aren|ist|isten|ör|ören|ant|anten|mannen|sköterska|sköterskan|åring|åringen))`;
const aPersonEn =
  '(?:midwife|vicar|swimmer|dentist|organist|\\p{Ll}*(?:keeper|boy|girl|man|woman|mother|father|mistress)|(?:step|grand|god)?(?:chap|bloke|fellow|guy|grader|sibling|toddler|baby|friend|uncle|aunt|lady|lad|teenager|mum|dad|parent|son|daughter|sister|brother|twin|wife|husband|pupil|student|patient|client|guest|resident|tenant|neighbou?r|pensioner|widow|widower|family|couple|kid|child|nurse|priest|cook|guard)|\\p{Ll}{3,}(?:er|or|ist|ian|keeper|ant)|\\p{Ll}+-year-old)';
/** One person, told of in any way: a pronoun, a noun, an age, `en av dem`. Weaker than a description. */
const anyone: Readonly<Record<Language, RegExp>> = {
  sv: new RegExp(
    `(?<!\\p{L})(?:hon|han|hen|hennes|hans|henne|honom|(?:en|ett|den|det|vår|vårt|min|mitt|någon|enda|förra|förre|ena|andra|annan|nya|nye|gamla|gamle)(?: (?!(?:är|var|blir|blev|som|och|har|hade|går|att)(?!\\p{L}))\\p{Ll}+){0,2} ${aPersonSv}|(?:pojken|flickan|killen|tjejen|grabben|ungen|kvinnan|damen|herrn|mannen|mamman|pappan|eleven|patienten|brukaren|klienten|hyresgästen|gästen|grannen|tanten|gubben|änkan|sonen|dottern|familjen|paret|syskonen|tvillingarna)s?|(?:en|ett|två|tre) (?:av|i) (?:dem|de|mina|våra|barnen|eleverna|flickorna|pojkarna|klassen|gruppen|gänget|laget|\\p{Ll}+(?:orna|arna|erna))|en (?:tjej|kille) |(?:vår|våran|vår allra|min) (?:äldsta|äldste|yngsta|yngste|minsta|nyaste)(?=[,.!?:]| (?:på|hos|i|som|är|har|fick|vill|kan|går|tror|bor)(?!\\p{L}))|(?:ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian) (?:som|vars|med)|(?:min|mina) (?:tvåa|trea|fyra|femma|sexa|sjua|åtta|nia|klockan \\p{Ll}+|\\p{Ll}+dags\\p{Ll}*)|(?:han|hon) (?:i|på|med) (?:den |det )?\\p{L}+|(?:prästen|tandläkaren|änkan|målvakten|lagkaptenen|herrn|farbrorn|gossen|lillebrodern|änklingen|tonåringen|brodern|systern|fadern|modern|bagaren|frisören|läraren)s?|en som|(?:\\d{1,3}|${numberSv})-?åring(?:en|ens|s)?|(?:tant|farbror|fru|herr|fröken) \\p{Lu}\\p{Ll}+)(?!\\p{L})`,
    'giu',
  ),
  en: new RegExp(
    `(?<!\\p{L})(?:he|she|his|her|him|(?:an?|the|our|my|one|that|another)(?: [\\p{L}\\d][\\p{L}\\d-]*){0,3} ${aPersonEn}|(?:one|two|three) (?:of|in) (?:them|my|our|the)(?: \\p{Ll}+)?|(?:my|our) (?:(?:oldest|youngest|newest)(?=[,.!?:]| (?:on|in|who|is|has|was|wants|can|lives|thinks|at|got|had)(?!\\p{L}))|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o[\u2019']clock|\\p{Lu}\\p{Ll}+day(?: \\p{Ll}+)?)|(?:he|she) in (?:number|room|flat) \\p{L}+|(?:\\d{1,3}|(?:\\p{Ll}{2,8}-)?\\p{Ll}{2,9})-years?-old|(?:Mr|Mrs|Miss|Ms)\\.? \\p{Lu}\\p{Ll}+)(?!\\p{L})`,
    'giu',
  ),
};

/** Words that only end as a person's do. */
const noPerson =
  /(?:^ett boende| (?:är|var|is|was) )|(?<!\p{L})(?:trist|brist|list|kvist|gnist|visst|kant|plant|variant|diamant|elegant|konstant|restaurant|sekund|\p{Ll}*hammare|\p{Ll}*väckare|\p{Ll}*öppnare|\p{Ll}*startare|fönster|mindre|bättre|svårare|lättare|längre|större|senare|tidigare|vidare|snabbare|bredare|mjukare|varmare|kallare|finare|enklare|närmare|kortare|starkare|svagare|tyngre|yngre|äldre|winter|summer|water|paper|newspaper|letter|dinner|supper|shower|number|corner|river|weather|order|offer|computer|drawer|boiler|cooker|cooler|toaster|printer|mower|tractor|motor|door|floor|mirror|error|tower|flower|powder|butter|silver|finger|shoulder|ladder|bladder|matter|cover|corridor|harbour|colour|answer|chapter|monster|poster|folder|locker|counter|roller|trailer|sweeper|speaker|container|freezer|heater|filter|meter|metre|centre|center|semester|quarter|border|gutter|manner|sister city|other|another|over|under|after|later|former|proper|never|ever|together|whether|rather|either|major|minor|interior|exterior|senior|junior|plant|elephant|restaurant|instant|distant|important|pleasant|list|mist|waist|wrist|twist|fist|human|urban|suburban|median|italian|canadian|russian)$/iu;

type Found = ReturnType<typeof locateAll>;
const told = new WeakMap<PublishedText, Found>();

/** Where a text tells of one person who is neither its teller nor declared. */
export const anyoneIn = (text: PublishedText, reading: Reading): Found => {
  const standing =
    told.get(text) ??
    locateAll(text.text, anyone[text.language]).filter(
      (found) => unknownDescription(found, reading) && !noPerson.test(found.text),
    );
  told.set(text, standing);
  return standing;
};

/** Animals and machines are old, ill and die too. */
export const isOfThing = (
  found: { readonly start: number; readonly text: string },
  text: PublishedText,
  { lists }: Reading,
): boolean =>
  !someoneIs.test(found.text) && lists('people.namedThings')[text.language].isIn(sentencesAround(text, found.start, 1));
