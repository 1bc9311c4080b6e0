import type { z } from 'zod';
import { Campaign } from '#functions/publishing/campaigns/campaign.ts';

/** Tuesdays at nine in Stockholm through 2026, on LinkedIn; no rest between persons or units unless a test asks. */
export const aCampaign = (fields: Partial<z.input<typeof Campaign>> = {}): Campaign =>
  Campaign.parse({
    id: 'hosten',
    name: 'Hösten',
    from: '2026-01-01',
    until: '2026-12-31',
    slots: [{ days: ['tue'], at: '09:00' }],
    channels: ['linkedin'],
    perPerson: 'P0D',
    perUnit: 'P0D',
    ...fields,
  });
