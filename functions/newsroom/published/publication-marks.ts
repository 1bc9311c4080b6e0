import type { MarkKind } from '#functions/newsroom/mark.ts';
import type { PublicationKind } from '#functions/publications/entry.ts';

export const publicationMarks: Readonly<Record<PublicationKind, MarkKind>> = {
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
};
