import { channelInWords, channelWords } from '#functions/ground/channels/channel-words.ts';
import type { Severity } from '#functions/ground/findings/finding.ts';
import { capital, spelled } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';

type SheetWords = {
  /** With the number of findings that stop nothing. */
  readonly ready: (heavy: number) => string;
  readonly places: (count: number) => string;
  readonly toFix: (errors: number) => readonly [marked: string, rest: string];
  readonly approved: string;
  readonly stale: readonly [marked: string, rest: string];
  readonly staleMeans: string;
  readonly withdrawn: string;
  readonly wrote: (author: string) => string;
  readonly contents: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly line: (line: number) => string;
  readonly sections: Readonly<
    Record<'text' | 'linkedin' | 'site' | 'jobAd' | 'crops' | 'values' | 'consents' | 'approval', string>
  >;
  readonly noFindings: string;
  readonly noText: string;
};

export const sheetWords: Words<SheetWords> = {
  sv: {
    ready: (heavy) =>
      heavy === 0
        ? 'Kan godkännas.'
        : `Kan godkännas. ${heavy === 1 ? 'En sak' : `${capital(spelled(heavy, 'sv'))} saker`} att tänka på först.`,
    places: (count) => (count === 1 ? 'ett ställe' : `${spelled(count, 'sv')} ställen`),
    toFix: (errors) => [
      errors === 1 ? 'En sak' : `${capital(spelled(errors, 'sv'))} saker`,
      ' att rätta innan den kan godkännas.',
    ],
    approved: 'Godkänd, precis som den är.',
    stale: ['Ändrad', ' sedan den godkändes.'],
    staleMeans: 'Den går inte ut förrän någon godkänner igen.',
    withdrawn: 'Tillbakadragen.',
    wrote: (author) => `Skriven av ${author}`,
    contents: 'På det här bladet',
    severity: { error: 'Rätta', warning: 'Tänk på', info: 'Bra att veta' },
    line: (line) => `rad ${line}`,
    sections: {
      text: 'Texten',
      linkedin: channelWords('linkedin', 'sv'),
      site: capital(channelInWords.site.sv),
      jobAd: 'I jobbannonsen',
      crops: 'Bilderna',
      values: 'Vad den visar',
      consents: 'Samtycken',
      approval: 'Godkännande',
    },
    noFindings: 'Inget att anmärka på texten.',
    noText: 'Texten, bilderna och förhandsvisningarna kommer hit när filen går att läsa.',
  },
  en: {
    ready: (heavy) =>
      heavy === 0
        ? 'It can be approved.'
        : `It can be approved. ${capital(spelled(heavy, 'en'))} ${heavy === 1 ? 'thing' : 'things'} to think of first.`,
    places: (count) => (count === 1 ? 'one place' : `${spelled(count, 'en')} places`),
    toFix: (errors) => [
      `${capital(spelled(errors, 'en'))} ${errors === 1 ? 'thing' : 'things'}`,
      ' to correct before it can be approved.',
    ],
    approved: 'Approved, exactly as it is.',
    stale: ['Changed', ' since it was approved.'],
    staleMeans: 'It does not go out until somebody approves again.',
    withdrawn: 'Withdrawn.',
    wrote: (author) => `Written by ${author}`,
    contents: 'On this sheet',
    severity: { error: 'Correct', warning: 'Consider', info: 'Good to know' },
    line: (line) => `line ${line}`,
    sections: {
      text: 'The text',
      linkedin: channelWords('linkedin', 'en'),
      site: capital(channelInWords.site.en),
      jobAd: 'In the job ad',
      crops: 'The pictures',
      values: 'What it shows',
      consents: 'Consents',
      approval: 'Approval',
    },
    noFindings: 'Nothing to remark on the text.',
    noText: 'The text, the pictures and the previews come here once the file can be read.',
  },
};
