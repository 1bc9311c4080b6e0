import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkYaml } from '#functions/ground/findings/checked-yaml.ts';
import { Code, LocalDate } from '#functions/ground/findings/field-forms.ts';

const Person = z.strictObject({ name: z.string(), role: z.string() });
const File = z.strictObject({
  title: z.string(),
  day: LocalDate.optional(),
  code: Code.optional(),
  kind: z.enum(['a', 'b']).optional(),
  people: z.array(Person).default([]),
  where: z.strictObject({ street: z.string(), city: z.string() }).optional(),
});

const check = (text: string, firstLine = 1) => checkYaml(File, { file: 'x.yaml', text, firstLine });
const told = (text: string, firstLine?: number) =>
  check(text, firstLine).findings.map(({ line, rule }) => `${line} ${rule}`);

describe('checkYaml', () => {
  it('gives the value and no findings for a file that holds', () => {
    const { value, findings } = check('title: Hej\npeople:\n  - { name: Elsa, role: lärare }\n');
    expect(findings).toEqual([]);
    expect(value).toEqual({ title: 'Hej', people: [{ name: 'Elsa', role: 'lärare' }] });
  });

  const faults: readonly (readonly [string, string, readonly string[]])[] = [
    ['a field of the wrong type, on its line', 'title: Hej\nday: 7\n', ['2 wrong-type']],
    ['a field in a list, on its own line', 'title: Hej\npeople:\n  - name: Elsa\n    role: 7\n', ['4 wrong-type']],
    ['a missing field, on the line of its parent', 'title: Hej\nwhere:\n  street: Gatan 1\n', ['2 missing-field']],
    ['a missing field of the file, on its first line', 'kind: a\n', ['1 missing-field']],
    ['an unknown key, on its own line', 'title: Hej\n\ncolour: red\n', ['3 unknown-key']],
    ['every unknown key, each on its own line', 'a1: 1\ntitle: Hej\nb1: 2\n', ['1 unknown-key', '3 unknown-key']],
    ['an unknown key far down', 'title: Hej\nwhere:\n  street: a\n  city: b\n  country: c\n', ['5 unknown-key']],
    ['a value that is not among the allowed', 'title: Hej\nkind: c\n', ['2 wrong-value']],
    ['a form that does not fit', 'title: Hej\nday: 24 november\n', ['2 wrong-form']],
    ['an empty file', '', ['1 yaml-syntax']],
    ['a file that is a list', '- title: Hej\n', ['1 wrong-type']],
  ];
  it.each(faults)('finds %s', (_what, text, expected) => {
    expect(told(text)).toEqual(expected);
    expect(check(text).value).toBeNull();
  });

  it('tells several faults at once', () => {
    expect(told('day: 7\nkind: c\ncolour: red\n').sort()).toEqual([
      '1 missing-field',
      '1 wrong-type',
      '2 wrong-value',
      '3 unknown-key',
    ]);
  });

  it('names the allowed values in both languages', () => {
    const [finding] = check('title: Hej\nkind: c\n').findings;
    expect(finding?.hint).toEqual({ sv: 'Välj bland: a, b.', en: 'Choose among: a, b.' });
  });

  it('finds broken syntax with its line, and says nothing about the fields then', () => {
    expect(told('title: Hej\nday: [2026\n')).toEqual([expect.stringMatching(/^[23] yaml-syntax$/)]);
    expect(told('title: a: b\n')).toEqual(['1 yaml-syntax']);
  });

  it('finds a key that stands twice', () => {
    expect(told('title: Hej\ntitle: Hopp\n')).toEqual(['2 yaml-syntax']);
  });

  it('counts lines from the line that the YAML starts on', () => {
    expect(told('title: Hej\ncolour: red\n', 2)).toEqual(['3 unknown-key']);
  });

  it('keeps a date as the text that was written', () => {
    expect(check('title: Hej\nday: 2026-11-24\n').value?.day).toBe('2026-11-24');
  });

  it.each(['2343', '"2343"'])('takes the code %s with or without quotes as text', (code) => {
    expect(check(`title: Hej\ncode: ${code}\n`).value?.code).toBe('2343');
  });

  it('finds the line of a field of a good file, or of its nearest parent', () => {
    const { lineOf } = check('title: Hej\npeople:\n  - name: Elsa\n    role: lärare\n');
    expect(lineOf(['people', 0, 'role'])).toBe(4);
    expect(lineOf(['people', 0, 'consent'])).toBe(3);
    expect(lineOf(['nothing'])).toBe(1);
  });
});
