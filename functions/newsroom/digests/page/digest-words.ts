import type { DigestView } from '#functions/newsroom/digests/page/digest-view.ts';
import { capital, spelled } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';

type DigestWords = {
  readonly report: string;
  readonly says: (stories: number, impressions: string, least: boolean) => readonly [marked: string, rest: string];
  readonly saysUnknown: (stories: number) => readonly [marked: string, rest: string];
  readonly moved: Readonly<Record<'up' | 'down' | 'unsure', string>>;
  readonly nothing: string;
  readonly numbers: string;
  readonly against: (period: string) => string;
  readonly told: string;
  readonly toldHeads: readonly [string, string, string, string, string];
  readonly toldNothing: string;
  readonly noValue: string;
  readonly coverage: string;
  readonly gap: (value: string, unit: string) => string;
  readonly noGap: string;
  readonly matrix: string;
  readonly matrixKey: (since: string, untold: string, silent: string) => string;
  readonly noneYet: (since: string) => string;
  readonly response: string;
  readonly trust: string;
  readonly allWell: string;
  readonly emptySlots: string;
  readonly trustHeads: Readonly<Record<keyof DigestView['trust'], string>>;
  readonly access: {
    readonly version: (version: string, until: string) => string;
    readonly noVersion: string;
    readonly token: (until: string) => string;
    readonly noToken: string;
    readonly read: (name: string, when: string) => string;
    readonly neverRead: (name: string) => string;
    readonly unknownDay: string;
  };
  readonly consents: string;
  readonly consentEnds: (person: string, when: string) => string;
  readonly noConsents: string;
  readonly ask: string;
  readonly counted: string;
  readonly formula: string;
  readonly honesty: (smallest: number, interactions: number) => string;
  readonly shortage: string;
  readonly data: string;
  readonly alone: string;
  readonly behind: string;
  readonly record: string;
  readonly trustFile: string;
  readonly agreement: string;
  readonly all: string;
  readonly agreed: (who: string, first: number, three: number, choices: number) => string;
};

export const digestWords: Words<DigestWords> = {
  sv: {
    report: 'Rapport',
    says: (stories, impressions, least) => [
      `${capital(stories === 1 ? 'en' : spelled(stories, 'sv'))} ${stories === 1 ? 'berättelse' : 'berättelser'}`,
      ` sågs ${least ? 'minst ' : ''}${impressions} gånger.`,
    ],
    saysUnknown: (stories) => [
      `${capital(stories === 1 ? 'en' : spelled(stories, 'sv'))} ${stories === 1 ? 'berättelse' : 'berättelser'}`,
      ' gick ut. Hur många som såg dem är okänt.',
    ],
    moved: {
      up: 'Fler än förra perioden.',
      down: 'Färre än förra perioden.',
      unsure: 'Om det är fler eller färre än förra perioden går inte att säga.',
    },
    nothing: 'Inget gick ut den här perioden.',
    numbers: 'Tre tal',
    against: (period) => `Jämfört med ${period}.`,
    told: 'Det vi berättade',
    toldHeads: ['Berättelse', 'Visar', 'Visad', 'Reaktioner', 'Kommentarer'],
    toldNothing: 'När berättelser har gått ut står de här, med bild och siffror.',
    noValue: 'inget värde',
    coverage: 'Det som saknas',
    gap: (value, unit) => `Ingen har berättat om ${value.toLocaleLowerCase('sv')} på ${unit}.`,
    noGap: 'Varje värde är berättat i varje enhet.',
    matrix: 'Berättelser per värde och enhet',
    matrixKey: (since, untold, silent) =>
      `Berättelser i perioden, och inom parentes sedan ${since}.${untold === '' ? '' : ` Inget är berättat om ${untold}.`}${silent === '' ? '' : ` Ingen berättelse kommer från ${silent}.`}`,
    noneYet: (since) => `Ingen berättelse med ett värde är ute sedan ${since}.`,
    response: 'Hur det togs emot',
    trust: 'Kan vi lita på det',
    allWell: 'Allt planerat gick ut. Inget avvisades, inget är osäkert och inget togs bort.',
    emptySlots: 'Tomma tider',
    trustHeads: {
      missed: 'Hann inte ut',
      refused: 'Togs inte emot',
      unknown: 'Osäkert om det kom ut',
      removed: 'Togs bort',
    },
    access: {
      version: (version, until) => `LinkedIns version ${version} gäller till omkring ${until}.`,
      noVersion: 'LinkedIns version är okänd.',
      token: (until) => `Inloggningen gäller till ${until}.`,
      noToken: 'Hur länge inloggningen gäller är okänt.',
      read: (name, when) => `${name} lästes ${when}.`,
      neverRead: (name) => `${name} har inte kunnat läsas.`,
      unknownDay: 'okänt datum',
    },
    consents: 'Samtycken som tar slut inom 60 dagar',
    consentEnds: (person, when) => `${person}, ${when}`,
    noConsents: 'Inga.',
    ask: 'Vi ber om en sak',
    counted: 'Så räknas det',
    formula: 'Engagemang = (klick + reaktioner + kommentarer + delningar) / visningar.',
    honesty: (smallest, interactions) =>
      `Ett tal som inte kunde läsas står som okänt, aldrig som noll. Engagemang visas för minst ${smallest} inlägg med minst ${interactions} klick, reaktioner, kommentarer och delningar tillsammans. En pil visas bara när skillnaden är säker till 95 procent. Ingen medarbetare rangordnas.`,
    shortage: 'Bristyrkena',
    data: 'Alla tal',
    alone: 'Rapporten som en fil att skicka vidare',
    behind: 'Bakom talen',
    record: 'Arkivets kontrollrader. Spara dem: med dem kan vem som helst visa om något i arkivet har ändrats efteråt.',
    trustFile: 'tillit (CSV)',
    agreement:
      'Hur ofta den som godkände valde maskinens första förslag till värde, och ett av dess tre; den hade sett dem.',
    all: 'Alla',
    agreed: (who, first, three, choices) => `${who}: ${first} och ${three} av ${choices}`,
  },
  en: {
    report: 'Report',
    says: (stories, impressions, least) => [
      `${capital(spelled(stories, 'en'))} ${stories === 1 ? 'story' : 'stories'}`,
      ` ${stories === 1 ? 'was' : 'were'} seen ${least ? 'at least ' : ''}${impressions} times.`,
    ],
    saysUnknown: (stories) => [
      `${capital(spelled(stories, 'en'))} ${stories === 1 ? 'story' : 'stories'}`,
      ' went out. How many saw them is unknown.',
    ],
    moved: {
      up: 'More than in the period before.',
      down: 'Fewer than in the period before.',
      unsure: 'Whether that is more or less than in the period before cannot be said.',
    },
    nothing: 'Nothing went out in this period.',
    numbers: 'Three numbers',
    against: (period) => `Compared with ${period}.`,
    told: 'What we told',
    toldHeads: ['Story', 'Shows', 'Shown', 'Reactions', 'Comments'],
    toldNothing: 'When stories have gone out they stand here, with picture and numbers.',
    noValue: 'no value',
    coverage: 'What is missing',
    gap: (value, unit) => `Nobody has told about ${value.toLocaleLowerCase('en')} at ${unit}.`,
    noGap: 'Every value has been told in every unit.',
    matrix: 'Stories by value and unit',
    matrixKey: (since, untold, silent) =>
      `Stories in the period, and in brackets since ${since}.${untold === '' ? '' : ` Nothing has been told about ${untold}.`}${silent === '' ? '' : ` No story comes from ${silent}.`}`,
    noneYet: (since) => `No story with a value is out since ${since}.`,
    response: 'How it was received',
    trust: 'Can we trust it',
    allWell: 'All that was planned went out. Nothing was refused, nothing is uncertain and nothing was taken down.',
    emptySlots: 'Empty slots',
    trustHeads: {
      missed: 'Did not get out in time',
      refused: 'Not accepted',
      unknown: 'Uncertain whether it came out',
      removed: 'Taken down',
    },
    access: {
      version: (version, until) => `LinkedIn's version ${version} works until about ${until}.`,
      noVersion: "LinkedIn's version is unknown.",
      token: (until) => `The sign-in holds until ${until}.`,
      noToken: 'How long the sign-in holds is unknown.',
      read: (name, when) => `${name} was read ${when}.`,
      neverRead: (name) => `${name} could not be read.`,
      unknownDay: 'an unknown day',
    },
    consents: 'Consents that end within 60 days',
    consentEnds: (person, when) => `${person}, ${when}`,
    noConsents: 'None.',
    ask: 'We ask for one thing',
    counted: 'How it is counted',
    formula: 'Engagement = (clicks + reactions + comments + shares) / impressions.',
    honesty: (smallest, interactions) =>
      `A number that could not be read is said to be unknown, never zero. Engagement is shown for at least ${smallest} posts with at least ${interactions} clicks, reactions, comments and shares together. An arrow is shown only when the difference is 95 percent certain. No employee is ranked.`,
    shortage: 'Occupations with a shortage',
    data: 'All numbers',
    alone: 'The report as a file to pass on',
    behind: 'Behind the numbers',
    record:
      "The record's checkpoint. Keep these lines: with them anyone can show whether something in the record was changed afterwards.",
    trustFile: 'trust (CSV)',
    agreement:
      'How often who approved chose the value that the machine suggested first, and one of its three; they had seen them.',
    all: 'All',
    agreed: (who, first, three, choices) => `${who}: ${first} and ${three} of ${choices}`,
  },
};
