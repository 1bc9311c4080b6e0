// A long file, for its tables of forms: what stands around a name in two languages.
import type { Language } from '#functions/ground/language/language.ts';

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
export const forms = { sv, en };
/** `Fråga Marja, hon har nyckeln`: what can only be said to or of a person. */
export const personal = {
  before:
    /(?<!\p{L})(?:fråga|ring|mejla|hälsa|tacka|tack|prata med|ta med|ihop med|tillsammans med|tack vare|döpt till|hos|mellan mig och|jag och|ask|call|phone|meet|thank|together with|works? with|working with|me and|thanks)\s+$/iu,
  after:
    /^(?:,? (?:han|hon|he|she|som (?:sitter|jobbar|kör|bor|brukar|alltid|har|är)|på (?:lagret|ekonomi|kontoret|växeln|it|lönen|verkstan)|i (?:köket|receptionen|verkstan|disken|kassan|växeln))| from (?:the )?(?:workshop|office|kitchen|payroll|accounts|reception|depot|next door)|,? who |'s (?:mother|father|mum|dad|wife|husband|son|daughter)|s (?:mamma|pappa|fru|man|son|dotter|syster|bror|farmor|mormor)|\s?\(\d{1,2}\)|,? \d{1,2} (?:år|years)| och jag(?!\p{L})| and I(?!\p{L}))/u,
};
export const kin =
  /(?<!\p{L})(?:man|fru|hustru|make|maka|sambo|pojkvän|flickvän|son|dotter|bror|syster|mamma|pappa|barn|husband|wife|partner|boyfriend|girlfriend|son|daughter|brother|sister|mother|father|child)\s+$/iu;
export const notNames =
  /^(?:Klass|Class|Valborg|Nobel\p{Ll}*|Januari|Februari|Mars|April|Maj|Juni|Juli|Augusti|September|Oktober|November|December|Måndag|Tisdag|Onsdag|Torsdag|Fredag|Lördag|Söndag|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Swedish|English|Sweden|Sverige|Norden|Europa|Europe|God|Gud|Jul|Christmas|Easter|Latin|Internet|Nordic|German|French|Spanish|Italian|Danish|Norwegian|British|American|Mum|Dad|Grandma|Grandpa|City|Street|The|Den|Det|De|Sir|Madam|Tack|Hej|Ja|Nej|Yes|No|Good|Happy)$/u;

const workplaceSv =
  'receptionen|växeln|kassan|köket|disken|lagret|verkstan|verkstaden|kontoret|ekonomi\\p{Ll}*|lönen|löneenheten|it|it-\\p{Ll}+|hr|drift\\p{Ll}*|ventilation|förrådet|posten|postrummet|bygg|natten|nattskiftet|nattlaget|kvällslaget|morgonskiftet|våningen (?:under|över|ovanför)|(?:huset|rummet|avdelningen|kontoret) (?:bredvid|intill|mitt emot)|andra sidan|entrén|vaktmästeriet|städet|tvätten|skolköket|labbet|registraturet|arkivet|växthuset|maskinrummet|pannrummet|jouren|garaget|depån|luckan|grinden|staben|planeringen|kommunikation\\p{Ll}*|upphandling\\p{Ll}*|juridiken|supporten|vaktrummet|kontrollrummet|manskapsboden|boden|snickeriet|målarlaget|gjuteriet|caféet|caféet';
const workplaceEn =
  'workshop|office|kitchen|payroll|accounts|reception|front desk|desk|depot|next door|floor (?:above|below)|\\p{Ll}+ floor|lab|stores|warehouse|canteen|boiler room|engine room|night shift|early shift|late shift|other side|IT|HR|finance|registry|archive|laundry|planning|maintenance|gate|till|helpdesk|service desk|legal|post room|mail room|(?:building|room|office|department) (?:next door|across \\p{L}+(?: \\p{L}+)?)|garage|yard|control room|stage door|cloakroom|print room|gardens|plant|crew|procurement|communications|cleaning|transport';
const spokenSv =
  '(?:sa|sade|lärde|visade|frågade|hittade|ringde|hjälpte|kom på|såg|tog|gav|ropade|skrev|bar|höll|fick|satte|började|räddade|hade|tyckte|bestämde|fixade|lagade|kokade|körde|tipsade|startade|övertalade|rekryterade|mötte|hämtade|skrattade|kan|kör|är|vet|brukar|håller)';
const spokenEn =
  '(?:said|taught|showed|asked|found|rang|called|helped|saw|took|gave|shouted|wrote|carried|held|got|put|started|saved|had|thought|fixed|made|drove|told|hired|met|fetched|laughed|handed|talked|knows|runs|drives|is|keeps|brings)';

/** What only a person does, is called or stands beside: with it a name is somebody's, though no list holds it. */
export const surely: Readonly<
  Record<Language, { readonly before: RegExp; readonly after: RegExp; readonly cleft: RegExp }>
> = {
  sv: {
    before:
      /(?<!\p{L})(?:jag och|mig och|mig,|fråga efter|hälsa på|säga hej till|fråga|mejla|hälsa|ropade på|(?:min|vår|våran|mitt|vårt) (?:\p{Ll}+ ){0,2}\p{Ll}*(?:chef|kollega|rektor|mentor|handledare|granne|vän|kompis|arbetskamrat|parhäst|ledare|kock|lärare|förman|bas|make|maka|man|fru|sambo|vaktmästare|lärling|praktikant|elev|brukare|patient|klient)(?:,| heter)?|(?:pojke|flicka|kille|tjej|elev|man|kvinna|dam|grabb|kollega|person|vikarie|praktikant|chef)\p{Ll}* (?:som heter|vid namn|som hette)|ställde sig|satte sig|lutade sig)\s$/iu,
    after: new RegExp(
      `^(?: (?:i|på|från|vid|bakom|i luckan på) (?:den )?(?:${workplaceSv})| (?:och|\\p{Lu}\\p{L}+ och) (?:jag|mig)(?!\\p{L})|, \\p{Lu}\\p{L}+ och (?:jag|mig)(?!\\p{L})|(?: \\p{Lu}\\p{L}+)?, (?:min|vår|våran|husets|stadens|en av|den nya|den nye) (?:\\p{Ll}+ ){0,2}\\p{Ll}*(?:kock|chef|are|ist|ör|sköterska|ledare|kollega|vän|man|fru|sambo|rektor|mentor|lärling|vakt|ant|olog)(?!\\p{L})|s? (?:lärde|visade|berättade för|ringde|hjälpte|viskade till|vinkade (?:åt|till)) (?:mig|oss)|(?: och) (?:ett|en|två|tre|några) (?:barn|kollega|elev|pojke|flicka)\\p{Ll}*|, (?:\\p{Ll}{3,}(?:ton|tio\\p{Ll}*)|fyra|fem|sex|sju|åtta|nio|tio|\\d{1,2}) år)`,
      'u',
    ),
    cleft: /(?<!\p{L})(?:det var|det är|var det|är det|oftast är det)\s$/iu,
  },
  en: {
    before:
      /(?<!\p{L})(?:I and|me and|me,|ask for|asked for|say hello to|says hello to|(?:my|our) (?:\p{Ll}+ ){0,2}\p{Ll}*(?:boss|manager|colleague|mentor|trainer|supervisor|neighbou?r|friend|teammate|leader|cook|chef|teacher|foreman|partner|husband|wife|caretaker|apprentice|pupil|client|patient|resident|head|coach)(?:,| is called)?|(?:boy|girl|lad|man|woman|lady|kid|pupil|colleague|person|someone|somebody|temp|trainee)s? (?:called|named|by the name of))\s$/iu,
    after: new RegExp(
      `^(?: (?:from|in|at|on|behind) (?:the )?(?:${workplaceEn})(?!\\p{L})| (?:and|\\p{Lu}\\p{L}+ and) (?:I|me)(?!\\p{L})|, \\p{Lu}\\p{L}+ and (?:I|me)(?!\\p{L})|(?: \\p{Lu}\\p{L}+)?, (?:my|our|the) (?:\\p{Ll}+ ){0,2}\\p{Ll}*(?:cook|chef|boss|er|or|ist|nurse|man|woman|head|colleague|friend|clerk|guard|husband|wife|coach)(?!\\p{L})|(?:'s)? (?:taught|showed|told|rang|called|helped|whispered to|waved (?:at|to)|handed) (?:me|us)| and (?:a|an|two|three|some) (?:child|colleague|pupil|boy|girl)\\p{Ll}*|, (?:four|five|six|seven|eight|nine|ten|\\d{1,2})(?:,| years))`,
      'u',
    ),
    cleft: /(?<!\p{L})(?:it was|it is|it's|usually it is|was it)\s$/iu,
  },
};
/** After `it was`: what persons do. */
export const cleftAfter: Readonly<Record<Language, RegExp>> = {
  sv: new RegExp(`^(?: som ${spokenSv}(?!\\p{L})|, (?:hon|han) )`, 'u'),
  en: new RegExp(`^(?: who | that ${spokenEn}(?!\\p{L}))`, 'u'),
};

/** Given names that are other words too: at the start of a sentence, alone, they say nothing. */
export const otherWordsToo: Readonly<Record<Language, RegExp>> = {
  sv: /^(?:Stan|Inga|Mina|Dina|Jo|Sanna|Alma|Lova|Linn|Hans|Per|Bo|Liv|Lo|Maj|Stig|Sten|Björn|Dag|Bror|Love|Juni|August|Frej|Tor|Ros|Sol|Ask|Alm|My|Vide|Ola|Åska|Storm|Kim|Viking|Loui|Mona|Malin|Man|Tim|Max|Kit|Guy|Will|Art|Win|Pat|Val|Don|Gus|Ray|Rob|Joy|Ivy|May|June|Dolly|Grace|Hope|Daisy|Rose|Lily|Holly|Ruby|Jade|Olive|Poppy|Violet|Mercy|Patience|Amber|Pearl|Opal|Fern|Hazel|Heather|Robin|Jay|Kay|Dee|Lee|Guy|Duke|Kit|Mac|Kai|Obi|Sal|Nan|Nat|Mo|Lou|Lin|Lan|Hal|Herb|Chen|Jin|Miles|Mason|Basil|Tilde|Nova|Saga|Vega|Iris|Viola|Linnea|Svea|Freja|Ida)$/u,
  en: /^(?:My|May|June|April|August|Will|Mark|Grace|Hope|Joy|Rose|Rob|Pat|Sue|Dean|Art|Frank|Max|Jack|Harry|Bill|Guy|Dolly|Daisy|Lily|Holly|Ruby|Jade|Olive|Poppy|Violet|Mercy|Patience|Prudence|Amber|Pearl|Opal|Fern|Hazel|Heather|Robin|Jay|Kay|Dawn|Eve|Faith|Dee|Duke|Kit|Mac|Sandy|Rich|Ray|Don|Gene|Herb|Miles|Mason|Basil|Ivy|Iris|Viola|Nova|Willow|Skye|Saffron|Carol|Penny|Drew|Chuck|Nick|Pete|Rusty|Sunny|Storm|Chase|Chance|Christian|Norman|Roman|Sterling|Clay|Dale|Glen|Lance|Pierce|Stan|Wade|Victor|Win|Val|Hal|Liv|Hans|Per|Bo|Lo|Dag|Love|Man|Long|Young|Stig|Sten|Bess|Peg|Patty|Josh|Bob|Buck|Gus|Sal|Nan|Mo|Lou|Lin|Jean|Virginia|Georgia|Paris|Florence|Victoria|Charlotte|Chelsea|Sydney|Austin|Lincoln|Jordan|Israel|Chad|India|China|Kenya|Asia|Carolina|Savannah|Madison|Dallas|Houston|Windsor|Kent|Devon|Ross|Clare|Down|Mayo|Kerry|Lancaster|Chester)$/u,
};

/** A writer's, a composer's, a saint's, a law's: nobody of the workplace. */
export const renowned = {
  before:
    /(?<!\p{L})(?:böcker|bok|dikter|sånger|visor|romaner|pjäser?|musik|tavlor|låtar|deckare|books?|poems?|songs?|plays?|novels?|music|paintings?)(?: \p{Ll}+)? (?:av|by|from)(?: \p{Lu}\p{L}+(?:,| och| and)?)* $|(?<!\p{L})(?:läser|läste|spelar|sjunger|sätter upp|we read|we play|reading|sankt|S:t|S:ta|Saint|St\.?|kung|drottning|king|queen|heliga?|professor|författaren|konstnären|tonsättaren|the writer|the author|the painter|after the writer)(?: \p{Lu}\p{L}+)? $/iu,
  after:
    /^(?: \p{Lu}\p{L}+)?(?:s|'s|’s)? (?:dikter|böcker|bok|visor|sånger|romaner|pjäser|musik|tavlor|dagbok|sagor|law|lag|poems|books|novels|songs|music|paintings|plays|Day|dag|Church|kyrka|Square|torg|Hospital|sponge|sång|syndrom|syndrome|disease)(?!\p{L})/u,
};
