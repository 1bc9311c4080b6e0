import type { PauseNotice } from '#functions/newsroom/page-kit/page-context.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';

type FrameWords = {
  readonly newsroom: string;
  readonly skip: string;
  readonly menu: string;
  readonly stories: string;
  readonly calendar: string;
  readonly published: string;
  readonly withdrawals: string;
  readonly digests: string;
  readonly asOf: (moment: string) => string;
  readonly paused: (scope: PauseNotice['scope'], name: string) => string;
  readonly pauseFacts: (by: string, since: string) => string;
  readonly resume: (file: string) => string;
};

export const frameWords: Words<FrameWords> = {
  sv: {
    newsroom: 'Redaktionen',
    skip: 'Till innehållet',
    menu: 'Redaktionens sidor',
    stories: 'Berättelser',
    calendar: 'Kalender',
    published: 'Publicerat',
    withdrawals: 'Borttaget',
    digests: 'Rapporter',
    asOf: (moment) => `Så såg det ut ${moment}.`,
    paused: (scope, name) =>
      scope === 'all' ? 'Allt är pausat. Inget skickas.' : `Pausat: ${name}. Inget därifrån skickas.`,
    pauseFacts: (by, since) => `${by} pausade ${since}.`,
    resume: (file) => `Med filer: ta bort ${file} när det går att fortsätta.`,
  },
  en: {
    newsroom: 'The newsroom',
    skip: 'To the content',
    menu: 'Pages of the newsroom',
    stories: 'Stories',
    calendar: 'Calendar',
    published: 'Published',
    withdrawals: 'Taken down',
    digests: 'Reports',
    asOf: (moment) => `This is how it stood ${moment}.`,
    paused: (scope, name) =>
      scope === 'all' ? 'Everything is paused. Nothing is sent.' : `Paused: ${name}. Nothing from there is sent.`,
    pauseFacts: (by, since) => `${by} paused ${since}.`,
    resume: (file) => `By file: remove ${file} when it is time to go on.`,
  },
};
