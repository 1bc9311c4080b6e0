import { describe, expect, test } from 'vitest';
import { resolveLegacyOccupation } from '#functions/ads/vacancies/taxonomy.ts';
import { readYamlVacancy } from '#functions/ads/vacancies/yaml-vacancies.ts';
import { anOrganisation } from '#test/ads/vacancies/an-organisation.ts';

const good = `title: Kock
unit: utbildning.hamnskolan
occupation: 5120
description: |
  Du **lagar** mat.
published: 2026-10-01
closes: 2026-11-15
applyUrl: https://jobba.nordhamn.example/ansok/1
contacts:
  - { name: Kommunal, union: true }
`;
const read = (text: string) => readYamlVacancy({ id: 'kock', file: 'vacancies/kock.yaml', text }, anOrganisation());
const swapped = (from: string, to: string) => read(good.replace(from, to));

describe('a vacancy file', () => {
  test('becomes a vacancy with its place and its text as HTML', () => {
    expect(read(good)).toEqual({
      vacancy: {
        id: 'kock',
        source: 'yaml',
        title: 'Kock',
        language: 'sv',
        unit: 'utbildning.hamnskolan',
        occupation: '5120',
        occupationName: null,
        html: '<p>Du <strong>lagar</strong> mat.</p>',
        employmentType: 'permanent',
        extent: 'full-time',
        openings: 1,
        published: '2026-10-01',
        closes: '2026-11-15',
        applyUrl: 'https://jobba.nordhamn.example/ansok/1',
        contacts: [{ name: 'Kommunal', union: true }],
        place: { name: 'Hamnskolan', street: 'Kajen 2', postalCode: '41052', city: 'Nordhamn', municipality: '1480' },
      },
      findings: [],
    });
  });

  test('with a concept id keeps it beside the group', () => {
    const conceptId = resolveLegacyOccupation('7664')?.conceptId ?? '';
    expect(swapped('5120', conceptId).vacancy).toMatchObject({ occupation: '5120', occupationName: conceptId });
  });

  test('takes the address of the unit above when its own unit has none', () => {
    expect(swapped('hamnskolan', 'solrosen').vacancy?.place).toMatchObject({
      name: 'Förskolan Solrosen',
      street: 'Torget 1',
      postalCode: '41050',
    });
  });

  test.each([
    ['an unknown unit', 'utbildning.hamnskolan', 'utbildning.sjoskolan', 'unit-unknown', 2],
    ['an unknown occupation', '5120', '9999', 'occupation-unknown', 3],
    ['a day that does not exist', '2026-11-15', '2026-11-31', 'no-such-day', 7],
    ['a last day before the first', '2026-11-15', '2026-09-15', 'closes-before-published', 7],
    ['an unknown key', 'title: Kock', 'titel: Kock', 'unknown-key', 1],
    ['broken YAML', 'title: Kock', 'title: "Kock', 'yaml-syntax', 11],
  ])('with %s gives a finding on its line and no vacancy', (_, from, to, rule, line) => {
    const { vacancy, findings } = swapped(from, to);
    expect(vacancy).toBeNull();
    expect(findings.map((one) => [one.rule, one.line])).toContainEqual([rule, line]);
  });

  test('of a unit without an address is kept, and told about', () => {
    const { vacancy, findings } = swapped('utbildning.hamnskolan', 'vatten');
    expect(vacancy?.place.street).toBeNull();
    expect(findings).toMatchObject([{ rule: 'municipality-unknown', severity: 'warning', line: 2 }]);
  });
});
