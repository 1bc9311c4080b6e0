import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feedKinds } from '#functions/ads/vacancies/vacancy.ts';
import { type Kind, readAs, sampleFeed, samples } from '#test/ads/vacancies/feeds/sample-feeds.ts';

/** Whatever came in: no crash, no vacancy without what it must have, and nothing left out without a word. */
const holds = (kind: Kind, body: string): void => {
  const { vacancies, findings, ads, why } = readAs(kind, body);
  if (why !== null) expect([vacancies, findings.length, ads]).toEqual([[], 1, 0]);
  expect(vacancies.length + findings.filter((one) => /^(ad-skipped|ad-internal)$/.test(one.rule)).length).toBe(ads);
  for (const vacancy of vacancies) {
    expect(vacancy.title).not.toBe('');
    expect(vacancy.html).not.toMatch(/<script|<iframe|javascript:/i);
    expect(vacancy.published <= vacancy.closes).toBe(true);
    expect(vacancy.applyUrl).toMatch(/^https?:/);
    expect(vacancy.occupation ?? '2343').toMatch(/^\d{4}$/);
  }
  for (const finding of findings) {
    expect(finding.file).toBe('vacancies/feeds.yaml');
    expect(finding.message.sv.length * finding.hint.sv.length).toBeGreaterThan(0);
  }
};

const anySample = fc.constantFrom(...samples).map(([kind, file]) => ({ kind, body: sampleFeed(file) }));
const anyKind = fc.constantFrom(...feedKinds);

/** Every place in a JSON value, as paths. */
const pathsIn = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] => {
  const fields = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...fields.flatMap(([key, field]) => pathsIn(field, [...path, key]))];
};

const withChange = (value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown => {
  if (key === undefined) return to;
  const entries = Object.entries(value as object).map(([name, field]) => [
    name,
    name === key ? withChange(field, rest, to) : field,
  ]);
  return Array.isArray(value) ? entries.map(([, field]) => field) : Object.fromEntries(entries);
};

const jsonSamples = samples.filter(([, file]) => file.endsWith('.json'));
const xmlSamples = samples.filter(([, file]) => file.endsWith('.xml'));
const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '__proto__',
    '\ud800',
    ']]>',
    '&#0;',
    '&#xD800;',
    '&lt;b',
    'x'.repeat(9_000),
  ),
);

describe('a feed in its right shape', () => {
  test.each(samples)('of %s in %s is understood', (kind, file, ads) => {
    holds(kind, sampleFeed(file));
    expect(readAs(kind, sampleFeed(file)).vacancies).toHaveLength(ads);
  });
});

describe('a feed that went wrong', () => {
  test('in one field of its JSON does not fail', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...jsonSamples)
          .map(([kind, file]) => ({ kind, value: JSON.parse(sampleFeed(file)) as unknown }))
          .chain(({ kind, value }) =>
            fc.record({ kind: fc.constant(kind), value: fc.constant(value), path: fc.constantFrom(...pathsIn(value)) }),
          ),
        fc.oneof(fc.constant(undefined), fc.jsonValue(), hostileText),
        ({ kind, value, path }, to) => holds(kind, JSON.stringify(withChange(value, path, to)) ?? ''),
      ),
      { numRuns: 300 },
    );
  });

  test('in one element of its XML does not fail', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...xmlSamples).map(([kind, file]) => ({ kind, body: sampleFeed(file) })),
        fc.nat(),
        fc.oneof(fc.constant(''), hostileText, fc.constant('<a><b/></a>'), fc.constant('<!-- -->')),
        ({ kind, body }, place, to) => {
          const elements = [...body.matchAll(/<(\w+)[^>]*>(?:<!\[CDATA\[[\s\S]*?\]\]>|[^<]*)<\/\1>/g)];
          const [found] = elements.slice(place % elements.length);
          if (found === undefined) throw new Error('The sample has no elements.');
          holds(kind, body.slice(0, found.index) + to + body.slice(found.index + found[0].length));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('by being cut anywhere is one finding, and gives no ads that are half', () => {
    fc.assert(
      fc.property(anySample, fc.double({ min: 0, max: 0.99, noNaN: true }), ({ kind, body }, part) => {
        const cut = body.slice(0, Math.floor(body.trimEnd().length * part));
        holds(kind, cut);
        expect(readAs(kind, cut)).toMatchObject({ vacancies: [], findings: [{ rule: 'feed-unreadable' }] });
      }),
      { numRuns: 150 },
    );
  });

  test('into any text or JSON at all does not fail', () => {
    fc.assert(fc.property(anyKind, fc.oneof(fc.string({ unit: 'binary' }), fc.json(), hostileText), holds), {
      numRuns: 300,
    });
  });

  test.each(feedKinds)('into a login page is one finding, for %s', (kind) => {
    const page = '<!DOCTYPE html>\n<html><head><title>Logga in</title></head><body><form></form></body></html>';
    const { findings } = readAs(kind, page);
    expect(findings).toMatchObject([{ rule: 'feed-unreadable', severity: 'error', line: 3 }]);
    expect(findings[0]?.message.sv).toContain('inloggning');
  });

  test.each(feedKinds)('into that of another system is told, for %s', (kind) => {
    for (const [other, file] of samples.filter(([one]) => one !== kind)) {
      const { vacancies, findings } = readAs(kind, sampleFeed(file));
      expect([other, vacancies]).toEqual([other, []]);
      expect(findings.length).toBeGreaterThan(0);
    }
  });
});

describe('hostile XML', () => {
  const withProlog = (prolog: string, title: string) =>
    sampleFeed('jobylon.xml')
      .replace(/<\?xml[^>]*\?>/, prolog)
      .replace('<![CDATA[Kock med ansvar för specialkost]]>', title);

  test.each([
    [
      'entities that grow',
      '<!DOCTYPE jobs [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>',
      '&c;',
    ],
    ['entities that read files', '<!DOCTYPE jobs [<!ENTITY x SYSTEM "file:///etc/hostname">]>', '&x;'],
  ])('with %s is not read', (_, prolog, title) => {
    expect(readAs('jobylon', withProlog(prolog, title))).toMatchObject({
      vacancies: [],
      findings: [{ rule: 'feed-unreadable' }],
    });
  });

  test('with a plain document type is read', () => {
    expect(readAs('jobylon', withProlog('<!DOCTYPE jobs>', 'Kock')).vacancies).toHaveLength(1);
  });

  test('with an entity that nobody knows keeps it as text', () => {
    expect(readAs('jobylon', withProlog('', 'Kök & bar &okänd; &#107;ock')).vacancies[0]?.title).toBe(
      'Kök & bar &okänd; kock',
    );
  });

  test('that nests for ever is not read', () => {
    const deep = `<jobs>${'<job>'.repeat(50_000)}${'</job>'.repeat(50_000)}</jobs>`;
    expect(readAs('jobylon', deep)).toMatchObject({ vacancies: [], findings: [{ rule: 'feed-unreadable' }] });
  });

  const reasonOf = (kind: Kind, body: string) => readAs(kind, body).why?.en ?? null;

  test.each([
    ['with values', (n: number) => 'b="" '.repeat(n)],
    ['with values and no space between', (n: number) => `b=""${'c=""'.repeat(n - 1)}`],
    ['without values', (n: number) => 'b '.repeat(n)],
  ])('with more attributes %s than 2,000 in an element is not read', (_what, attributes) => {
    const document = (n: number) => `<jobs ${attributes(n)}><job/></jobs>`;
    expect(reasonOf('jobylon', document(1_999))).not.toBe('an element has more than 2000 attributes');
    expect(reasonOf('jobylon', document(2_000))).not.toBe('an element has more than 2000 attributes');
    expect(reasonOf('jobylon', document(2_001))).toBe('an element has more than 2000 attributes');
  });

  test('and a feed with more than 50,000 ads is refused as a whole', () => {
    const xml = (n: number) => `<jobs>${'<job/>'.repeat(n)}</jobs>`;
    const many = { ads: 0, why: { en: 'it has more than 50000 ads' } };
    expect(readAs('jobylon', xml(50_000))).toMatchObject({ ads: 50_000, why: null });
    expect(readAs('jobylon', xml(50_001))).toMatchObject(many);
    expect(readAs('varbi', `{"positions":[${Array(50_001).fill('{}').join()}]}`)).toMatchObject(many);
  });

  test('as JSON that nests for ever gives no ads', () => {
    for (const kind of feedKinds)
      expect(readAs(kind, `${'['.repeat(5_000)}${']'.repeat(5_000)}`).vacancies).toEqual([]);
  });

  test('keeps CDATA as it is, and reads references in text once', () => {
    const read = readAs('reachmee', sampleFeed('reachmee.xml').replace('f&#246;r', 'f&amp;ouml;r'));
    expect(read.vacancies[0]?.title).toBe('Kock med ansvar för specialkost');
  });
});

describe('a huge feed', () => {
  test('is read whole', () => {
    const xml = sampleFeed('jobylon.xml');
    const [job = ''] = /<job>[\s\S]*<\/job>/.exec(xml) ?? [];
    const many = Array.from({ length: 500 }, (_, n) => job.replace('<id>4711</id>', `<id>${n}</id>`)).join('');
    expect(readAs('jobylon', `<jobs>${many}</jobs>`).vacancies).toHaveLength(500);
  });
});
