import type { PublicationKind } from '#functions/ground/run-report/job-report.ts';
import { capital, spelled } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { PublishedSort } from '#functions/newsroom/screens/published/published-asked.ts';
import type { EntryKind } from '#functions/publishing/publications/ledger/entry.ts';

type PublishedWords = {
  readonly title: string;
  readonly latest: (title: string, when: string) => readonly [string, string];
  readonly nothing: string;
  readonly start: string;
  readonly found: (count: number) => string;
  readonly noneThen: string;
  readonly sum: string;
  readonly readOf: (read: number, of: number) => string;
  readonly tooMany: string;
  readonly sorts: Readonly<Record<PublishedSort, string>>;
  readonly heads: readonly [string, string, string, string, string, string, string];
  readonly states: Readonly<Record<PublicationKind, string>>;
  readonly see: string;
  readonly notCounted: string;
  readonly readAt: (when: string) => string;
  readonly unread: string;
  readonly timeline: string;
  readonly steps: Readonly<Record<EntryKind, string>>;
  readonly takedown: Readonly<Record<'under-way' | 'done', (when: string) => string>>;
};

export const publishedWords: Words<PublishedWords> = {
  sv: {
    title: 'Publicerat',
    latest: (title, when) => [title, ` gick ut ${when}.`],
    nothing: 'Inget har gått ut än.',
    start: 'Här samlas allt som publiceras, med länk och siffror. Först behövs en godkänd berättelse och en kampanj.',
    found: (count) =>
      count === 1 ? 'En berättelse gick ut.' : `${capital(spelled(count, 'sv'))} berättelser gick ut.`,
    noneThen: 'Inget gick ut de dagarna.',
    sum: 'Summa på LinkedIn',
    readOf: (read, of) => `läst för ${read} av ${of}`,
    tooMany: 'Så många räknas inte ihop på en gång, och ordnas bara efter tid. Välj färre dagar.',
    sorts: { newest: 'Nyast först', oldest: 'Äldst först', impressions: 'Flest visningar', clicks: 'Flest klick' },
    heads: ['Var', 'Läget', 'Visningar', 'Klick', 'Reaktioner', 'Kommentarer', 'Delningar'],
    states: {
      claimed: 'Förbereds',
      prepared: 'Förbereds',
      sending: 'Skickas',
      published: 'Ute',
      refused: 'Togs inte emot',
      deferred: 'Väntar',
      missed: 'Gick inte ut',
      unknown: 'Vi vet inte',
      withdrawing: 'Tas bort',
      removed: 'Borttagen',
    },
    see: 'Se den',
    notCounted: 'Räknas inte här.',
    readAt: (when) => `Siffrorna lästes ${when}.`,
    unread: 'Siffrorna har inte lästs än. De första kommer efter en timme.',
    timeline: 'Vad som hände',
    steps: {
      claimed: 'Någon tog hand om den',
      prepared: 'Bilderna är klara',
      sending: 'Skickad',
      published: 'Ute',
      refused: 'Togs inte emot',
      deferred: 'Uppskjuten',
      missed: 'Hann inte ut i tid',
      unknown: 'Inget säkert svar. Vi tittar efter innan något skickas igen',
      withdrawing: 'Tas bort',
      removed: 'Borttagen, och vi har sett att den är borta',
      editing: 'Rättas',
      edited: 'Rättad',
      'edit-refused': 'Kunde inte rättas. Det som stod står kvar',
      upheld: 'Godkänd på nytt, utan att något här behövde ändras',
      settled: 'Avgjord av en människa',
    },
    takedown: {
      'under-way': (when) => `Tas bort överallt sedan ${when}.`,
      done: (when) => `Borttagen överallt ${when}.`,
    },
  },
  en: {
    title: 'Published',
    latest: (title, when) => [title, ` went out ${when}.`],
    nothing: 'Nothing has gone out yet.',
    start:
      'All that is published is gathered here, with links and numbers. First an approved story and a campaign are needed.',
    found: (count) => (count === 1 ? 'One story went out.' : `${capital(spelled(count, 'en'))} stories went out.`),
    noneThen: 'Nothing went out in those days.',
    sum: 'Sum on LinkedIn',
    readOf: (read, of) => `read for ${read} of ${of}`,
    tooMany: 'So many are not added up at once, and are put in order by time alone. Choose fewer days.',
    sorts: { newest: 'Newest first', oldest: 'Oldest first', impressions: 'Most impressions', clicks: 'Most clicks' },
    heads: ['Where', 'State', 'Impressions', 'Clicks', 'Reactions', 'Comments', 'Shares'],
    states: {
      claimed: 'In preparation',
      prepared: 'In preparation',
      sending: 'Being sent',
      published: 'Out',
      refused: 'Not accepted',
      deferred: 'Waiting',
      missed: 'Did not go out',
      unknown: 'We do not know',
      withdrawing: 'Being taken down',
      removed: 'Taken down',
    },
    see: 'See it',
    notCounted: 'Not counted here.',
    readAt: (when) => `The numbers were read ${when}.`,
    unread: 'The numbers have not been read yet. The first come after an hour.',
    timeline: 'What happened',
    steps: {
      claimed: 'Taken in hand',
      prepared: 'The pictures are ready',
      sending: 'Sent',
      published: 'Out',
      refused: 'Not accepted',
      deferred: 'Put off',
      missed: 'Did not get out in time',
      unknown: 'No certain answer. We look before anything is sent again',
      withdrawing: 'Being taken down',
      removed: 'Taken down, and seen to be gone',
      editing: 'Being corrected',
      edited: 'Corrected',
      'edit-refused': 'Could not be corrected. What stood before stands',
      upheld: 'Approved anew, with nothing to change here',
      settled: 'Settled by a person',
    },
    takedown: {
      'under-way': (when) => `Being taken down everywhere since ${when}.`,
      done: (when) => `Taken down everywhere ${when}.`,
    },
  },
};
