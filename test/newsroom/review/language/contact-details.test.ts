import { describe, expect, it } from 'vitest';
import { contactDetailsIn } from '#functions/newsroom/review/language/contact-details.ts';
import { textsOf } from './located.ts';

const official = {
  emailDomains: ['nordhamn.example'],
  phones: ['070-174 06 99'],
  addresses: ['Skogsvägen 3'],
};

describe('contact details', () => {
  it.each([
    ['phone', 'Ring 070-174 06 05 i kväll.', '070-174 06 05'],
    ['phone', 'Ring 0701740605.', '0701740605'],
    ['phone', 'Ring +46 70 174 06 05.', '+46 70 174 06 05'],
    ['phone', 'Ring +46 (0)70-174 06 05.', '+46 (0)70-174 06 05'],
    ['phone', 'Ring 0046701740605.', '0046701740605'],
    ['email', 'Skriv till elsa.b@privat.example i dag.', 'elsa.b@privat.example'],
    ['email', 'Skriv till elsa@falsknordhamn.example.', 'elsa@falsknordhamn.example'],
    ['address', 'Hon bor på Björkgatan 12 B i dag.', 'Björkgatan 12 B'],
    ['address', 'Hon bor på Stora Nygatan 5.', 'Stora Nygatan 5'],
    ['address', 'She lives at 12 High Street here.', '12 High Street'],
    ['plate', 'Bilen ABC 123 stod där.', 'ABC 123'],
    ['plate', 'Bilen ABC12D stod där.', 'ABC12D'],
  ])('are found: a %s in "%s"', (kind, text, found) => {
    const hits = contactDetailsIn(text, official);
    expect(textsOf(text, hits)).toEqual([found]);
    expect(hits[0]?.kind).toBe(kind);
  });

  it.each([
    'Ring växeln på 0701740699 eller +46 70-174 06 99.',
    'Skriv till amina@nordhamn.example eller amina@skola.nordhamn.example.',
    'Förskolan ligger på Skogsvägen 3.',
    'Vi höll på 2017–2022, den 2026-03-12 kl. 08.00–17.00.',
    'Kommunen har 44 000 anställda och 0,5 procent.',
    'Nummer 010203-2385.',
    'Barn 0–17 år.',
    'Det kostade SEK 200 000 enligt SFS 2018:1937 och ISO 27001.',
    'Vi möts på torget 3 gånger.',
    'Vi följer LSS 9 § och HSL 201.',
  ])('are not seen in: %s', (text) => {
    expect(contactDetailsIn(text, official)).toEqual([]);
  });
});
