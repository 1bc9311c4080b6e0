import type { StepName } from '#functions/desk/start/start-steps.ts';
import { countWords } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';

/** What a step is called, how it is done, and what its button says. */
type StepWords = { readonly title: string; readonly how: string; readonly go: string };

type StartWords = {
  readonly title: string;
  /** Behind its name, on a door. */
  readonly told: string;
  readonly way: string;
  readonly allDone: string;
  readonly goesOut: (moment: string) => string;
  readonly noSlotYet: string;
  readonly states: { readonly done: string; readonly next: string; readonly later: string };
  readonly waitsFor: (names: string) => string;
  readonly inFiles: (files: string) => string;
  readonly files: string;
  readonly choose: string;
  readonly change: string;
  readonly steps: Readonly<Record<StepName, StepWords>>;
  readonly employerThere: (employer: string, units: number) => string;
  readonly calendar: string;
};

export const startWords: Words<StartWords> = {
  sv: {
    title: 'Kom igång',
    told: 'Stegen till den första berättelsen',
    way: 'Vägen till den första berättelsen',
    allDone: 'Den första berättelsen är godkänd.',
    goesOut: (moment) => `Nästa berättelse går ut ${moment}.`,
    noSlotYet: 'Den får en tid när planen räknas om, senast i natt.',
    states: { done: 'Klart', next: 'Nästa', later: 'Sedan' },
    waitsFor: (names) => `Väntar på ${names}.`,
    inFiles: (files) => `Det skrivs i ${files}, av den som sköter systemet.`,
    files: 'Att rätta i filerna först',
    choose: 'Välj vem du är',
    change: 'Byt person',
    steps: {
      people: {
        title: 'Säg vilka ni är',
        how: 'En berättare, en kommunikatör och HR behövs. Den som skriver godkänner inte sitt eget.',
        go: 'Se vilka som är med',
      },
      employer: {
        title: 'Säg vilka arbetsplatser ni har',
        how: 'Arbetsgivarens namn, arbetsplatserna och yrkena behövs.',
        go: '',
      },
      channels: {
        title: 'Säg var berättelserna ska synas',
        how: 'Minst en kanal behöver vara på.',
        go: '',
      },
      draft: {
        title: 'Skriv den första berättelsen',
        how: 'Börja med en vanlig dag. Det går att spara när som helst.',
        go: 'Skriv berättelsen',
      },
      mended: {
        title: 'Rätta det som är fel',
        how: 'Vid varje fält står vad som behöver ändras.',
        go: 'Rätta berättelsen',
      },
      asked: {
        title: 'Fråga dem som är med',
        how: 'Alla som syns eller nämns får läsa och säga ja eller nej.',
        go: 'Öppna berättelsen och fråga',
      },
      answered: {
        title: 'Säg ja eller nej',
        how: 'Den som är tillfrågad läser texten, ser bilderna och svarar.',
        go: 'Läs och svara',
      },
      approved: {
        title: 'Läs och godkänn',
        how: 'Någon annan än den som skrev läser allt en gång till och godkänner.',
        go: 'Läs och godkänn',
      },
      slot: {
        title: 'Ge kampanjen en tid',
        how: 'En kampanj säger när berättelserna går ut, och i vilka kanaler.',
        go: 'Öppna kampanjen',
      },
    },
    employerThere: (employer, units) =>
      `${employer}, ${units === 1 ? 'en enhet' : `${countWords(units, 'sv')} enheter`}`,
    calendar: 'Se kalendern',
  },
  en: {
    title: 'Get started',
    told: 'The steps to the first story',
    way: 'The way to the first story',
    allDone: 'The first story is approved.',
    goesOut: (moment) => `The next story goes out ${moment}.`,
    noSlotYet: 'It gets a slot when the plan is made anew, tonight at the latest.',
    states: { done: 'Done', next: 'Next', later: 'Later' },
    waitsFor: (names) => `Waiting for ${names}.`,
    inFiles: (files) => `It is written in ${files}, by whoever looks after the system.`,
    files: 'To mend in the files first',
    choose: 'Choose who you are',
    change: 'Change person',
    steps: {
      people: {
        title: 'Say who you are',
        how: 'You need a storyteller, a communicator and HR. Nobody approves what they wrote themselves.',
        go: 'See who is in',
      },
      employer: {
        title: 'Say which workplaces you have',
        how: "The employer's name, the workplaces and the occupations are needed.",
        go: '',
      },
      channels: {
        title: 'Say where the stories are to be seen',
        how: 'At least one channel needs to be on.',
        go: '',
      },
      draft: {
        title: 'Write the first story',
        how: 'Begin with an ordinary day. You can save at any time.',
        go: 'Write the story',
      },
      mended: {
        title: 'Mend what is wrong',
        how: 'Each field says what needs to change.',
        go: 'Mend the story',
      },
      asked: {
        title: 'Ask those who are in it',
        how: 'Everybody who is shown or named reads it and says yes or no.',
        go: 'Open the story and ask',
      },
      answered: {
        title: 'Say yes or no',
        how: 'Whoever is asked reads the text, looks at the pictures and answers.',
        go: 'Read and answer',
      },
      approved: {
        title: 'Read and approve',
        how: 'Somebody other than its writer reads everything once more and approves.',
        go: 'Read and approve',
      },
      slot: {
        title: 'Give the campaign a slot',
        how: 'A campaign says when the stories go out, and in which channels.',
        go: 'Open the campaign',
      },
    },
    employerThere: (employer, units) => `${employer}, ${units === 1 ? 'one unit' : `${countWords(units, 'en')} units`}`,
    calendar: 'See the calendar',
  },
};
