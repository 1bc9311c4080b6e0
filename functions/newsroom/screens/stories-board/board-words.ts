import { capital, countWords, spelled } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { BoardColumn } from '#functions/newsroom/screens/stories-board/board-view.ts';

type BoardWords = {
  readonly title: string;
  readonly says: (drafts: number, ready: number) => readonly [marked: string, rest: string];
  readonly found: (count: number) => string;
  readonly someOf: (shown: number, total: number) => string;
  readonly allOf: (total: number) => string;
  readonly nothing: string;
  readonly start: string;
  readonly jump: string;
  readonly columns: Readonly<Record<BoardColumn, string>>;
  readonly comes: Readonly<Record<BoardColumn, string>>;
  readonly toFix: (errors: number) => string;
  readonly ready: string;
  readonly worthALook: (warnings: number) => string;
  readonly waits: string;
  readonly stopped: string;
  readonly planned: (when: string, campaign: string) => string;
  readonly published: (when: string, channels: string) => string;
  readonly withdrawn: (when: string) => string;
  readonly leaving: (when: string) => string;
};

export const boardWords: Words<BoardWords> = {
  sv: {
    title: 'Berättelser',
    says: (drafts, ready) => {
      const some = (count: number) => `${capital(count === 1 ? 'ett' : spelled(count, 'sv'))} utkast`;
      if (ready > 0) return [some(ready), ` är ${ready === 1 ? 'klart' : 'klara'} att godkänna.`];
      return drafts > 0 ? [some(drafts), ' väntar på rättning.'] : ['', 'Inga utkast väntar.'];
    },
    found: (count) => (count === 1 ? 'En berättelse passar.' : `${capital(spelled(count, 'sv'))} berättelser passar.`),
    someOf: (shown, total) => `${shown} av ${countWords(total, 'sv')} visas.`,
    allOf: (total) => `Visa alla ${countWords(total, 'sv')}`,
    nothing: 'Här finns inga berättelser än.',
    start: 'Med filer: lägg en mapp med story.md och bilder i stories/drafts/. Granskningen kommer hit av sig själv.',
    jump: 'Hoppa till',
    columns: {
      draft: 'Utkast',
      approved: 'Godkända',
      planned: 'Planerade',
      published: 'Publicerade',
      withdrawn: 'Tillbakadragna',
    },
    comes: {
      draft: 'Nya utkast hamnar här så fort de är sparade.',
      approved: 'När någon har godkänt ett utkast väntar det här på sin tid.',
      planned: 'Godkända berättelser får en plats nästa gång kampanjerna planeras.',
      published: 'Det som har gått ut samlas här.',
      withdrawn: 'Inget är tillbakadraget.',
    },
    toFix: (errors) => (errors === 1 ? 'En sak att rätta' : `${capital(spelled(errors, 'sv'))} saker att rätta`),
    ready: 'Klar att godkänna',
    worthALook: (warnings) =>
      warnings === 1 ? 'En sak värd en blick' : `${capital(spelled(warnings, 'sv'))} saker värda en blick`,
    waits: 'Väntar på en plats',
    stopped: 'Kan inte gå ut',
    planned: (when, campaign) => `${capital(when)} i ${campaign}`,
    published: (when, channels) => `Ute sedan ${when}: ${channels}`,
    withdrawn: (when) => `Borttagen överallt ${when}`,
    leaving: (when) => `Tas bort sedan ${when}`,
  },
  en: {
    title: 'Stories',
    says: (drafts, ready) => {
      const some = (count: number) => `${capital(spelled(count, 'en'))} ${count === 1 ? 'draft' : 'drafts'}`;
      if (ready > 0) return [some(ready), ` ${ready === 1 ? 'is' : 'are'} ready to approve.`];
      return drafts > 0
        ? [some(drafts), ` ${drafts === 1 ? 'waits' : 'wait'} to be corrected.`]
        : ['', 'No drafts are waiting.'];
    },
    found: (count) => (count === 1 ? 'One story matches.' : `${capital(spelled(count, 'en'))} stories match.`),
    someOf: (shown, total) => `${shown} of ${countWords(total, 'en')} are shown.`,
    allOf: (total) => `Show all ${countWords(total, 'en')}`,
    nothing: 'There are no stories here yet.',
    start: 'By file: put a folder with story.md and pictures in stories/drafts/. The review comes here by itself.',
    jump: 'Jump to',
    columns: {
      draft: 'Drafts',
      approved: 'Approved',
      planned: 'Planned',
      published: 'Published',
      withdrawn: 'Withdrawn',
    },
    comes: {
      draft: 'New drafts turn up here as soon as they are saved.',
      approved: 'When somebody has approved a draft it waits here for its slot.',
      planned: 'Approved stories get a slot the next time the campaigns are planned.',
      published: 'What has gone out is gathered here.',
      withdrawn: 'Nothing is withdrawn.',
    },
    toFix: (errors) => `${capital(spelled(errors, 'en'))} ${errors === 1 ? 'thing' : 'things'} to correct`,
    ready: 'Ready to approve',
    worthALook: (warnings) => `${capital(spelled(warnings, 'en'))} ${warnings === 1 ? 'thing' : 'things'} worth a look`,
    waits: 'Waits for a slot',
    stopped: 'Cannot go out',
    planned: (when, campaign) => `${when} in ${campaign}`,
    published: (when, channels) => `Out since ${when}: ${channels}`,
    withdrawn: (when) => `Gone everywhere ${when}`,
    leaving: (when) => `Being taken down since ${when}`,
  },
};
