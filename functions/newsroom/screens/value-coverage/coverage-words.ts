import type { Words } from '#functions/newsroom/page-kit/words.ts';

/** Fewer choices than this are counted and not told as a share. */
export const fewestChoices = 20;

export const coverageWords: Words<{
  readonly title: string;
  readonly nothing: string;
  readonly gap: (place: {
    readonly unit: string;
    readonly occupation: string;
    readonly met: number;
    readonly of: number;
  }) => string;
  readonly next: string;
  readonly every: string;
  readonly rows: (shown: number, all: number) => string;
  readonly met: string;
  readonly likely: string;
  readonly unanswered: (count: number) => string;
  readonly none: (count: number) => string;
  readonly heads: readonly [
    value: string,
    unit: string,
    occupation: string,
    shortage: string,
    chosen: string,
    likely: string,
    target: string,
  ];
  readonly agreement: string;
  readonly all: string;
  readonly agreed: (choices: number, first: string, three: string) => string;
  readonly few: string;
  readonly seen: string;
  readonly data: string;
}> = {
  sv: {
    title: 'Täckning',
    nothing: 'Inget är berättat än, och ingen kampanj söker något. Här visas vad som saknas.',
    gap: ({ unit, occupation, met, of }) =>
      met === 0
        ? `ingen berättelse om yrket ${occupation} i ${unit} visar något av de ${of} värdena.`
        : `berättelserna om yrket ${occupation} i ${unit} räcker för ${met} av ${of} värden.`,
    next: 'Sedan',
    every: 'Värde för värde',
    rows: (shown, all) => (shown === all ? `Alla ${all} raderna` : `De ${shown} sämsta av ${all} rader`),
    met: 'Varje värde har det antal berättelser som det ska ha.',
    likely: 'Där ingen har svarat räknas det värde som är troligt, i en kolumn för sig.',
    unanswered: (count) => `Utan svar: ${count}.`,
    none: (count) => `Svaret var inget av värdena: ${count}.`,
    heads: ['Värde', 'Förvaltning', 'Yrke', 'Brist', 'Valda', 'Troliga', 'Mål'],
    agreement: 'Människan och maskinen',
    all: 'Alla',
    agreed: (choices, first, three) => `${choices} val: det första förslaget ${first}, ett av tre ${three}`,
    few: `Andelar visas från ${fewestChoices} val.`,
    seen: 'Den som valde hade sett förslagen. Talen säger hur nyttiga de är, inte hur rätta.',
    data: 'Tabellen som CSV',
  },
  en: {
    title: 'Coverage',
    nothing: 'Nothing has been told yet, and no campaign looks for anything. What is missing is shown here.',
    gap: ({ unit, occupation, met, of }) =>
      met === 0
        ? `no story about the occupation ${occupation} in ${unit} shows any of the ${of} values.`
        : `the stories about the occupation ${occupation} in ${unit} are enough for ${met} of ${of} values.`,
    next: 'Then',
    every: 'Value by value',
    rows: (shown, all) => (shown === all ? `All ${all} rows` : `The worst ${shown} of ${all} rows`),
    met: 'Every value has the stories that it should have.',
    likely: 'Where nobody has answered the likely value is counted, in a column of its own.',
    unanswered: (count) => `Without an answer: ${count}.`,
    none: (count) => `The answer was none of the values: ${count}.`,
    heads: ['Value', 'Administration', 'Occupation', 'Shortage', 'Chosen', 'Likely', 'Target'],
    agreement: 'Person and machine',
    all: 'All',
    agreed: (choices, first, three) => `${choices} choices: the first suggestion ${first}, one of three ${three}`,
    few: `Shares are shown from ${fewestChoices} choices.`,
    seen: 'Whoever chose had seen the suggestions. The numbers say how useful they are, not how right.',
    data: 'The table as CSV',
  },
};
