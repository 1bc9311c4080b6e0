import { capital, spelled } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';

type DraftWords = {
  readonly newStory: string;
  readonly newMore: string;
  readonly ready: string;
  readonly readyMore: string;
  readonly toFix: (count: number) => string;
  readonly sheet: string;
  readonly story: string;
  readonly title: string;
  readonly titleHow: string;
  readonly text: string;
  readonly textHow: string;
  readonly beside: string;
  readonly noRemarks: string;
  readonly facts: string;
  readonly language: string;
  readonly languages: { readonly sv: string; readonly en: string };
  readonly unit: string;
  readonly occupation: string;
  readonly choose: string;
  readonly goal: string;
  readonly goalHow: string;
  readonly more: string;
  readonly moreFields: {
    readonly audience: string;
    readonly everybody: string;
    readonly callToActionText: string;
    readonly callToActionUrl: string;
    readonly linkedin: string;
  };
  readonly people: string;
  readonly peopleHow: string;
  readonly personName: (n: number) => string;
  readonly personRole: (n: number) => string;
  readonly nobody: string;
  readonly pictures: string;
  readonly noPictures: string;
  readonly add: string;
  readonly addHow: string;
  readonly alt: string;
  readonly altHow: string;
  readonly credit: string;
  readonly focus: string;
  readonly focusHow: string;
  readonly nine: readonly string[];
  readonly automatic: string;
  readonly removePicture: string;
  readonly save: string;
  readonly other: string;
  readonly locked: string;
  readonly notYours: string;
};

export const draftWords: Words<DraftWords> = {
  sv: {
    newStory: 'Berätta om en vanlig dag.',
    newMore: 'Skriv som du pratar. Det går att spara när som helst och fortsätta sedan.',
    ready: 'Inget att rätta.',
    readyMore: 'Nu läser en kommunikatör den. Du får se vad som händer under Mina.',
    toFix: (count) => (count === 1 ? 'En sak att rätta.' : `${capital(spelled(count, 'sv'))} saker att rätta.`),
    sheet: 'Se hur den kommer att se ut',
    story: 'Berättelsen',
    title: 'Rubrik',
    titleHow: 'Kort, gärna något som personen själv skulle säga.',
    text: 'Text',
    textHow: 'Börja mitt i något som händer. De första styckena, upp till 700 tecken, blir också texten på LinkedIn.',
    beside: 'Att tänka på i texten',
    noRemarks: 'Inga anmärkningar.',
    facts: 'Var och varför',
    language: 'Språk',
    languages: { sv: 'Svenska', en: 'Engelska' },
    unit: 'Arbetsplats',
    occupation: 'Yrke',
    choose: 'Välj …',
    goal: 'Vad ska den leda till?',
    goalHow: 'Till exempel: fler som söker jobb i förskolan.',
    more: 'Mer, om du vill',
    moreFields: {
      audience: 'Vem är den för?',
      everybody: 'Alla',
      callToActionText: 'Vad kan läsaren göra sedan?',
      callToActionUrl: 'Adress dit',
      linkedin: 'En helt egen text på LinkedIn',
    },
    people: 'Vem är med?',
    peopleHow: 'Förnamn och yrke på dem som syns eller nämns. De får säga ja eller nej innan något publiceras.',
    personName: (n) => `Förnamn ${n}`,
    personRole: (n) => `Yrke ${n}`,
    nobody: 'Ingen syns eller nämns',
    pictures: 'Bilder',
    noPictures: 'Inga bilder. Det går bra ändå.',
    add: 'Lägg till bilder',
    addHow: 'JPEG eller PNG. Välj dem, eller dra dem hit.',
    alt: 'Vad ser den som inte ser bilden?',
    altHow: 'En eller två meningar, som om du berättade det i telefon.',
    credit: 'Vem tog bilden?',
    focus: 'Det viktigaste i bilden',
    focusHow: 'Klicka på det i bilden, eller välj en ruta.',
    nine: [
      'uppe till vänster',
      'uppe',
      'uppe till höger',
      'till vänster',
      'mitten',
      'till höger',
      'nere till vänster',
      'nere',
      'nere till höger',
    ],
    automatic: 'Välj åt mig',
    removePicture: 'Ta bort bilden',
    save: 'Spara',
    other: 'Annat att rätta',
    locked: 'Den är godkänd och låst. Be om ändring först.',
    notYours: 'Någon annan har skrivit den.',
  },
  en: {
    newStory: 'Tell about an ordinary day.',
    newMore: 'Write as you speak. You can save at any time and go on later.',
    ready: 'Nothing to mend.',
    readyMore: 'Now a communicator reads it. You see what happens under Mine.',
    toFix: (count) => (count === 1 ? 'One thing to mend.' : `${capital(spelled(count, 'en'))} things to mend.`),
    sheet: 'See how it will look',
    story: 'The story',
    title: 'Title',
    titleHow: 'Short, preferably something the person would say.',
    text: 'Text',
    textHow:
      'Begin in the middle of something. The first paragraphs, up to 700 characters, are also the text on LinkedIn.',
    beside: 'To think of in the text',
    noRemarks: 'No remarks.',
    facts: 'Where and why',
    language: 'Language',
    languages: { sv: 'Swedish', en: 'English' },
    unit: 'Workplace',
    occupation: 'Occupation',
    choose: 'Choose …',
    goal: 'What should it lead to?',
    goalHow: 'For example: more people who apply to the preschool.',
    more: 'More, if you like',
    moreFields: {
      audience: 'Whom is it for?',
      everybody: 'Everybody',
      callToActionText: 'What can the reader do next?',
      callToActionUrl: 'Address of that',
      linkedin: 'A text of its own on LinkedIn',
    },
    people: 'Who is in it?',
    peopleHow: 'First name and job of those who are seen or named. They say yes or no before anything is published.',
    personName: (n) => `First name ${n}`,
    personRole: (n) => `Job ${n}`,
    nobody: 'Nobody is seen or named',
    pictures: 'Pictures',
    noPictures: 'No pictures. That is fine too.',
    add: 'Add pictures',
    addHow: 'JPEG or PNG. Choose them, or drop them here.',
    alt: 'What does somebody see who does not see the picture?',
    altHow: 'A sentence or two, as if you told it on the telephone.',
    credit: 'Who took the picture?',
    focus: 'What matters most in the picture',
    focusHow: 'Click on it in the picture, or choose a square.',
    nine: ['top left', 'top', 'top right', 'left', 'middle', 'right', 'bottom left', 'bottom', 'bottom right'],
    automatic: 'Choose for me',
    removePicture: 'Remove the picture',
    save: 'Save',
    other: 'Other things to mend',
    locked: 'It is approved and pinned. Ask for a change first.',
    notYours: 'Somebody else wrote it.',
  },
};
