import { Organisation } from '#functions/story/organisation/organisation.ts';

/** Two administrations that each have a workplace called Hamnskolan, and a company without addresses. */
export const anOrganisation = (): Organisation =>
  Organisation.parse({
    units: [
      {
        id: 'utbildning',
        kind: 'administration',
        name: { sv: 'Utbildningsförvaltningen', en: 'Education Administration' },
        address: { street: 'Torget 1', postalCode: '410 50', city: 'Nordhamn', municipality: '1480' },
        units: [
          { id: 'solrosen', kind: 'workplace', name: { sv: 'Förskolan Solrosen', en: 'Solrosen Preschool' } },
          {
            id: 'hamnskolan',
            kind: 'workplace',
            name: { sv: 'Hamnskolan', en: 'Hamnskolan School' },
            address: { street: 'Kajen 2', postalCode: '41052', city: 'Nordhamn', municipality: '1480' },
          },
        ],
      },
      {
        id: 'kultur',
        kind: 'administration',
        name: { sv: 'Kulturförvaltningen', en: 'Culture Administration' },
        units: [{ id: 'hamnskolan', kind: 'workplace', name: { sv: 'Hamnskolan', en: 'Hamnskolan Stage' } }],
      },
      { id: 'vatten', kind: 'company', name: { sv: 'Nordhamn Vatten AB', en: 'Nordhamn Water Ltd' } },
    ],
  });
