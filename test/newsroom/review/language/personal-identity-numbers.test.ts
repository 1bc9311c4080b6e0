import { describe, expect, it } from 'vitest';
import { personalIdentityNumbersIn } from '#functions/newsroom/review/language/personal-identity-numbers.ts';
import { textsOf } from './located.ts';

// From Skatteverket's list of numbers that are never given to anyone.
const written = [
  '900101-2385',
  '9001012385',
  '900101 2385',
  '900101–2385',
  '900101 - 2385',
  '900101+2385',
  '19900101-2385',
  '199001012385',
  '19900101 2385',
  '1990-01-01-2385',
  '90.01.01-2385',
];

const innocent = [
  'Ring 070-174 06 05 eller 0701740605.',
  'Ring +46 70 174 06 05.',
  'Vi arbetade här 2017–2022 och 2017-2022.',
  'Organisationsnummer 556016-0680 och 165560160680.',
  'Diarienummer KS 2024/123 och dnr 20240115-2385.',
  'Ärende 20240115-2385.',
  'Bankgiro 5050-1055, plusgiro 12 34 56-7.',
  'Det bor 44 000 personer här, 1 234 567 i länet.',
  'Den 2026-03-12 kl. 09:30–10:15.',
  'Kod 991332-2385 har ingen månad.',
  'Faktura 9001012384.',
  'Kontot 12345-900101-2385-1.',
];

describe('personal identity numbers', () => {
  it.each(written)('are found written as %s', (number) => {
    const text = `Hennes nummer är ${number}, sa hon.`;
    const hits = personalIdentityNumbersIn(text);
    expect(textsOf(text, hits)).toEqual([number]);
    expect(hits[0]).toMatchObject({ certain: true, kind: 'personal' });
  });

  it('are found as coordination numbers, whose day is sixty more', () => {
    expect(personalIdentityNumbersIn('Nummer 701063-2391.')).toMatchObject([{ certain: true, kind: 'coordination' }]);
  });

  it('are found as interim numbers, whose letter counts as one', () => {
    expect(personalIdentityNumbersIn('Nummer 900101-T387.')).toMatchObject([{ certain: true, kind: 'interim' }]);
  });

  it('are uncertain when only the shape holds', () => {
    expect(personalIdentityNumbersIn('Nummer 900101-2384.')).toMatchObject([{ certain: false }]);
  });

  it('are believed of a bare number with a leading zero only beside the word', () => {
    expect(personalIdentityNumbersIn('Ring 0001012384.')).toEqual([]);
    expect(personalIdentityNumbersIn('Personnummer: 0001012384.')).toMatchObject([{ certain: true }]);
  });

  it('know that 1900 had no leap day and 2000 had', () => {
    expect(personalIdentityNumbersIn('Nummer 19000229-2383.').filter((hit) => hit.certain)).toEqual([]);
  });

  it.each(innocent)('are not seen in: %s', (text) => {
    expect(personalIdentityNumbersIn(text)).toEqual([]);
  });
});
