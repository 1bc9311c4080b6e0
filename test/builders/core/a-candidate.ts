import type { Candidate } from '#functions/publishing/campaigns/candidate.ts';
import { aConsent } from '#test/builders/core/a-consent.ts';

/** An approved story about one person of its own; the person's key is the story's id. */
const same = (text: string) => ({ sv: text, en: text });

export const aCandidate = (id: string, fields: Partial<Candidate> = {}): Candidate => ({
  id,
  language: 'sv',
  unit: 'utbildning.forskolan-solrosen',
  occupation: '2343',
  value: 'delaktighet',
  values: ['delaktighet'],
  consents: [aConsent({ person: id })],
  words: null,
  hasImages: false,
  pair: null,
  approvedAt: '2026-01-02T08:00:00Z',
  shortage: 0,
  names: {
    value: same(fields.value ?? 'delaktighet'),
    unit: same(fields.unit ?? 'utbildning.forskolan-solrosen'),
    occupation: same(fields.occupation ?? '2343'),
  },
  ...fields,
});
