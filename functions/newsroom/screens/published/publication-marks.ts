import type { MarkKind } from '#functions/newsroom/page-kit/mark.ts';
import type { EntryKind } from '#functions/publishing/publications/ledger/entry.ts';

export const publicationMarks: Readonly<Record<EntryKind, MarkKind>> = {
  claimed: 'planned',
  prepared: 'planned',
  sending: 'planned',
  published: 'published',
  refused: 'stop',
  deferred: 'planned',
  missed: 'stop',
  unknown: 'unknown',
  withdrawing: 'warn',
  removed: 'withdrawn',
  editing: 'planned',
  edited: 'published',
  'edit-refused': 'warn',
  upheld: 'published',
  settled: 'approved',
};
