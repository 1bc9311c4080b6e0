import { Consent } from '#functions/story/consent/consent.ts';

/** Elsa permits every channel and her pictures, from 1 February 2026 to 1 February 2028. */
export const aConsent = (fields: Partial<Consent> = {}): Consent =>
  Consent.parse({
    person: 'p-0017',
    displayName: 'Elsa',
    legalBasis: 'public-interest',
    channels: ['linkedin', 'site', 'job-boards'],
    images: true,
    from: '2026-02-01',
    until: '2028-02-01',
    ...fields,
  });
