// A table, and long for that: what each rule that reads texts says, in the words of a storyteller.
import type { Text } from '#functions/ground/language/text.ts';

type Words = {
  /** `#` stands for the found words. Without it they are not repeated: they may be somebody's secret. */
  readonly message: Text;
  readonly hint: Text;
};

const words = (sv: string, en: string, hintSv: string, hintEn: string): Words => ({
  message: { sv, en },
  hint: { sv: hintSv, en: hintEn },
});

const asked = [
  'Skriv namnet under «people» (personer) överst och fråga personen, eller skriv «en kollega».',
  'Add the name under "people" at the top and ask the person, or write "a colleague".',
] as const;
const rewrite = [
  'Skriv om så att ingen enskild kan kännas igen: berätta om arbetet, inte om ett fall. Har ansvarig chef prövat sekretessen, skriv det som «secrecyReview» (sekretessprövning) överst.',
  'Rewrite so that nobody can be recognised: tell of the work, not of a case. If the responsible manager has assessed the secrecy, write it as "secrecyReview" at the top.',
] as const;
const private_ = [
  'Ta bort uppgiften. Länka till en officiell kontaktsida om läsaren ska kunna höra av sig.',
  'Remove it. Link to an official contact page if readers should get in touch.',
] as const;

export const remarkWords: Readonly<Record<string, Words>> = {
  'personal-identity-number': words(
    'Här står ett personnummer.',
    'There is a personal identity number here.',
    'Ta bort numret. Ett personnummer hör aldrig hemma i en berättelse.',
    'Remove the number. A personal identity number never belongs in a story.',
  ),
  'contact-phone': words('Här står ett telefonnummer.', 'There is a telephone number here.', ...private_),
  'contact-email': words('Här står en privat e-postadress.', 'There is a private e-mail address here.', ...private_),
  'contact-address': words(
    'Här står en adress som verkar vara någons hem.',
    "There is an address here that seems to be somebody's home.",
    'Ta bort gatan och numret. Stadsdelen räcker.',
    'Remove the street and the number. The part of town is enough.',
  ),
  'contact-plate': words(
    'Här står ett registreringsnummer.',
    'There is a registration plate here.',
    'Ta bort numret. «En bil» räcker.',
    'Remove the number. "A car" is enough.',
  ),
  'undeclared-name': words(
    'Någon nämns vid namn utan att stå under «people» (personer).',
    'Somebody is named who does not stand under "people".',
    ...asked,
  ),
  'health-of-other': words(
    'Texten berättar om någon annans hälsa.',
    "The text tells of somebody else's health.",
    'Ta bort det. Hälsa får bara den det gäller berätta om, om sig själv.',
    'Remove it. Health is for those it is about to tell, of themselves.',
  ),
  'belief-of-other': words(
    'Texten berättar om någon annans tro.',
    "The text tells of somebody else's belief.",
    'Ta bort det. Tro är en känslig uppgift enligt dataskyddsförordningen.',
    'Remove it. Belief is protected by the data protection regulation.',
  ),
  'union-of-other': words(
    'Texten berättar om någon annans fackliga tillhörighet.',
    "The text tells of somebody else's union.",
    'Ta bort det. Facklig tillhörighet är en känslig uppgift enligt dataskyddsförordningen.',
    'Remove it. Union membership is protected by the data protection regulation.',
  ),
  'origin-of-other': words(
    'Texten berättar om någon annans ursprung.',
    "The text tells of somebody else's origin.",
    'Ta bort det om det inte behövs. Annars ska personen själv vilja ha det med.',
    'Remove it unless it is needed. Otherwise it has to be the wish of the person.',
  ),
  'secrecy-stop': words(
    'Någon kan bli igenkänd i ett sammanhang som sekretessen skyddar.',
    'Somebody can be recognised in a matter that secrecy protects.',
    ...rewrite,
  ),
  'secrecy-assessed': words(
    'Känslig uppgift; ansvarig chef har prövat sekretessen.',
    'A sensitive fact; the responsible manager has assessed the secrecy.',
    'Prövningen sparas med godkännandet. Ändras texten ska den göras om.',
    'The assessment is kept with the approval. If the text changes it has to be made again.',
  ),
  'secrecy-hazard': words(
    'Texten rör ett känsligt område («#»).',
    'The text touches a sensitive subject ("#").',
    'Berätta om ditt arbete, till exempel «jag möter människor i kris», inte om en enskild person.',
    'Tell of your work, for instance "I meet people in crisis", not of one person.',
  ),
  'identifying-combination': words(
    'Några få uppgifter pekar tillsammans ut en enda person.',
    'A few facts together point at one single person.',
    'Ta bort platsen, åldern eller det ovanliga som hände.',
    'Remove the place, the age or the rare thing that happened.',
  ),
  'political-party': words(
    'Ett parti nämns: «#».',
    'A party is named: "#".',
    'Ta bort det politiska. Berättelsen handlar om jobbet.',
    'Remove the politics. The story is about the job.',
  ),
  'political-politician': words(
    'En politiker nämns: «#».',
    'A politician is named: "#".',
    'Berätta vad som hände på jobbet i stället.',
    'Tell what happened at work instead.',
  ),
  'political-wording': words(
    '«#» låter partipolitiskt.',
    '"#" sounds party-political.',
    'Säg vad ni gör, inte vad politiken borde göra.',
    'Say what you do, not what politics ought to do.',
  ),
  'political-conflict': words(
    '«#»: arbetsgivaren tar inte ställning i en konflikt.',
    '"#": the employer takes no side in a conflict.',
    'Ta bort det, eller säg bara vad ni gjorde den dagen.',
    'Remove it, or say only what you did that day.',
  ),
  promise: words(
    '«#» låter som ett löfte.',
    '"#" sounds like a promise.',
    'Skriv vem som har beslutat det och när, eller vad ni hoppas på.',
    'Write who decided it and when, or what you hope for.',
  ),
  superlative: words(
    '«#» är mer än texten visar.',
    '"#" is more than the text shows.',
    'Ge en siffra eller en källa, eller säg det som någons egen känsla.',
    "Give a number or a source, or say it as somebody's own feeling.",
  ),
  'pay-and-terms': words(
    'Lön eller villkor nämns: «#».',
    'Pay or terms are named: "#".',
    'Be HR bekräfta uppgiften, eller ta bort den.',
    'Ask HR to confirm it, or remove it.',
  ),
  'proposed-as-decided': words(
    '«#»: något som bara är föreslaget berättas som bestämt.',
    '"#": something only proposed is told as decided.',
    'Skriv att det är ett förslag och när det avgörs.',
    'Write that it is a proposal, and when it will be decided.',
  ),
  clickbait: words(
    '«#» lockar utan att säga vad det handlar om.',
    '"#" tempts without saying what it is about.',
    'Säg det viktigaste rakt ut.',
    'Say what matters most straight out.',
  ),
  discrimination: words(
    '«#» i en efterlysning kan vara diskriminerande.',
    '"#" in a call for applicants may be discriminating.',
    'Skriv vad arbetet kräver: kunskap, körkort, språk på den nivå som behövs.',
    'Write what the work needs: knowledge, a licence, language at the level needed.',
  ),
  'old-fact': words(
    '«#» har passerat, men berättas som något som ska hända.',
    '"#" has passed, but is told as something to come.',
    'Berätta hur det gick, eller ta bort det.',
    'Tell how it went, or remove it.',
  ),
  'passed-date': words(
    'Dagen «#» har passerat.',
    'The day "#" has passed.',
    'Ge en dag som kommer, eller ta bort inbjudan.',
    'Give a day to come, or remove the invitation.',
  ),
  'heavy-word': words(
    '«#» är tungt att läsa.',
    '"#" is heavy to read.',
    'Finns det ett enklare ord?',
    'Is there a plainer word?',
  ),
  'inclusive-word': words(
    '«#» kan stänga någon ute.',
    '"#" may shut somebody out.',
    'Finns det ett ord som tar med alla?',
    'Is there a word that takes in everyone?',
  ),
  abbreviation: words(
    'Förkortningen «#» är inte förklarad.',
    'The abbreviation "#" is not explained.',
    'Skriv ut den första gången.',
    'Write it out the first time.',
  ),
  capitals: words(
    '«#» står i versaler.',
    '"#" stands in capitals.',
    'Skriv med små bokstäver. Skärmläsare kan läsa versaler bokstav för bokstav.',
    'Write it in small letters. Screen readers may spell capitals out.',
  ),
  exclamation: words(
    'Många utropstecken.',
    'Many exclamation marks.',
    'Ett räcker, högst två i hela texten.',
    'One is enough, two at most in the whole text.',
  ),
  'emoji-too-many': words(
    'Många emojier.',
    'Many emoji.',
    'Högst tre, en i taget, sist i meningen.',
    'Three at most, one at a time, at the end of a sentence.',
  ),
  'unicode-font': words(
    'Texten har pyntade bokstäver som skärmläsare inte kan läsa.',
    'The text has dressed-up letters that screen readers cannot read.',
    'Skriv med vanliga bokstäver.',
    'Write in plain letters.',
  ),
  'mixed-script': words(
    '«#» har en bokstav ur ett annat alfabet.',
    '"#" has a letter of another alphabet.',
    'Skriv ordet en gång till på tangentbordet.',
    'Type the word once more.',
  ),
  'link-shortener': words(
    '«#» är en kort adress som inte säger vart den leder.',
    '"#" is a short address that does not say where it leads.',
    'Skriv den hela adressen.',
    'Write the whole address.',
  ),
  'link-http': words(
    '«#» är en adress utan säker anslutning.',
    '"#" is an address without a secure connection.',
    'Börja den med https, och skriv vad den leder till.',
    'Begin it with https, and write what it leads to.',
  ),
  'link-bare': words(
    'En adress står utskriven i texten.',
    'An address stands written out in the text.',
    'Länka ord som säger vart den leder: [lediga jobb](https://…).',
    'Link words that say where it leads: [open jobs](https://…).',
  ),
  'links-many': words(
    'Mer än en länk.',
    'More than one link.',
    'Välj den viktigaste. Inlägget får dessutom en länk till berättelsen.',
    'Choose the most important. The post gets a link to the story as well.',
  ),
  'link-words': words(
    '«#» säger inte vart länken leder.',
    '"#" does not say where the link leads.',
    'Skriv vad läsaren kommer till: «lediga jobb i förskolan».',
    'Write what the reader comes to: "open jobs in preschools".',
  ),
  'sentence-long': words(
    'En lång mening.',
    'A long sentence.',
    'Dela den vid ett «och», ett «som» eller ett komma.',
    'Split it at an "and", a "which" or a comma.',
  ),
  nominal: words(
    '«#»: det syns inte vem som gör vad.',
    '"#": it does not show who does what.',
    'Skriv vem som gör det, med ett verb: «vi städar».',
    'Say who does it, with a verb: "we clean".',
  ),
  'paragraph-language': words(
    'Ett stycke är på ett annat språk än resten.',
    'A paragraph is in another language than the rest.',
    'Översätt det, eller gör en egen berättelse på det språket.',
    'Translate it, or make a story of its own in that language.',
  ),
  'alt-text-language': words(
    'Bildens beskrivning är på ett annat språk än berättelsen.',
    'The description of the picture is in another language than the story.',
    'Skriv den på samma språk som texten.',
    'Write it in the language of the text.',
  ),
};
const otherEmoji = ['emoji-in-a-row', 'emoji-bullet', 'emoji-inside-sentence'] as const;
const hashtags = ['hashtag-no-capitals', 'hashtag-all-capitals', 'hashtag-too-many', 'hashtag-not-last'] as const;
const tagWords = words(
  'Taggar i texten.',
  'Hashtags in the text.',
  'Taggar läggs till sist av sig själva: ett värde och en för arbetsgivaren.',
  'Hashtags are added last by themselves: one value and one for the employer.',
);

const nobody = words('', '', '', '');
export const wordsOf = (rule: string): Words => {
  if ((otherEmoji as readonly string[]).includes(rule)) return remarkWords['emoji-too-many'] ?? nobody;
  if ((hashtags as readonly string[]).includes(rule)) return tagWords;
  return remarkWords[rule] ?? nobody;
};
