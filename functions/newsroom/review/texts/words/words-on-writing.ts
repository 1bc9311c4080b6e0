import { type Words, words } from '#functions/newsroom/review/texts/words/words.ts';

/** What the rules say of how a text is written, signed and linked. */
export const wordsOnWriting: Readonly<Record<string, Words>> = {
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
