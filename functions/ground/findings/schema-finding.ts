import type { z } from 'zod';
import { noSuchDay } from '#functions/ground/findings/field-forms.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const named = (path: Path): string => path.map(String).join('.') || '(hela filen)';

const kinds: Readonly<Record<string, Text>> = {
  string: { sv: 'en text', en: 'a text' },
  number: { sv: 'ett tal', en: 'a number' },
  boolean: { sv: 'true eller false', en: 'true or false' },
  array: { sv: 'en lista', en: 'a list' },
  object: { sv: 'en grupp med namn och värden', en: 'a group of names and values' },
};

const wrongType = (path: Path, expected: string): Pick<Finding, 'rule' | 'message' | 'hint'> => {
  const kind = kinds[expected] ?? { sv: expected, en: expected };
  return {
    rule: 'wrong-type',
    message: { sv: `«${named(path)}» ska vara ${kind.sv}.`, en: `"${named(path)}" should be ${kind.en}.` },
    hint: { sv: 'Jämför med exemplet i content/README.md.', en: 'Compare with the example in content/README.md.' },
  };
};

const missing = (path: Path): Pick<Finding, 'rule' | 'message' | 'hint'> => ({
  rule: 'missing-field',
  message: { sv: `«${named(path)}» saknas.`, en: `"${named(path)}" is missing.` },
  hint: { sv: `Lägg till raden «${String(path.at(-1) ?? '')}:».`, en: `Add the line "${String(path.at(-1) ?? '')}:".` },
});

const wrongValue = (path: Path, allowed: readonly unknown[]): Pick<Finding, 'rule' | 'message' | 'hint'> => ({
  rule: 'wrong-value',
  message: {
    sv: `«${named(path)}» har ett värde som inte finns.`,
    en: `"${named(path)}" has a value that does not exist.`,
  },
  hint: { sv: `Välj bland: ${allowed.join(', ')}.`, en: `Choose among: ${allowed.join(', ')}.` },
});

const noDay = (path: Path): Pick<Finding, 'rule' | 'message' | 'hint'> => ({
  rule: noSuchDay,
  message: {
    sv: `«${named(path)}» är en dag eller tid som inte finns.`,
    en: `"${named(path)}" is a day or time that does not exist.`,
  },
  hint: {
    sv: 'Se efter i almanackan hur många dagar månaden har, och att året är rätt.',
    en: 'See in the calendar how many days the month has, and that the year is right.',
  },
});

/** How the library begins what it says itself; a form of ours says an example instead. */
const librarys = /^(?:Invalid|Too (?:small|big)|Unrecognized|Expected|Required|Duplicate)/;

const sizeHint = (issue: Issue): Finding['hint'] | null => {
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return null;
  if (!librarys.test(issue.message)) return null;
  const few = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  return issue.code === 'too_small'
    ? {
        sv: `Minst ${few} behövs. Fyll i den, eller ta bort raden.`,
        en: `At least ${few} is needed. Fill it in, or remove the line.`,
      }
    : { sv: `Högst ${few} går in. Korta den.`, en: `At most ${few} fits. Shorten it.` };
};

const described = (issue: Issue, present: (path: Path) => boolean): Pick<Finding, 'rule' | 'message' | 'hint'> => {
  if (!present(issue.path)) return missing(issue.path);
  if (issue.code === 'invalid_type') return wrongType(issue.path, issue.expected);
  if (issue.code === 'invalid_value') return wrongValue(issue.path, issue.values);
  if (issue.code === 'custom' && issue.params?.['rule'] === noSuchDay) return noDay(issue.path);
  const size = sizeHint(issue);
  if (size !== null)
    return {
      rule: 'wrong-form',
      message: { sv: `«${named(issue.path)}» har fel längd.`, en: `"${named(issue.path)}" has the wrong length.` },
      hint: size,
    };
  const expected = librarys.test(issue.message) ? 'docs/content-formats.md' : issue.message;
  return {
    rule: 'wrong-form',
    message: { sv: `«${named(issue.path)}» har fel form.`, en: `"${named(issue.path)}" has the wrong form.` },
    hint: { sv: `Väntad form: ${expected}`, en: `Expected form: ${expected}` },
  };
};

/** A schema issue as findings in plain words; an issue about unknown keys gives one a key, on the key's own line. */
export const fromIssue = (
  issue: Issue,
  file: string,
  lineOf: (path: Path) => number,
  present: (path: Path) => boolean,
): readonly Finding[] => {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...issue.path, key]),
      rule: 'unknown-key',
      severity: 'error',
      message: { sv: `Nyckeln «${key}» är okänd.`, en: `The key "${key}" is unknown.` },
      hint: {
        sv: 'Rätta stavningen eller ta bort raden. Okända nycklar hoppas aldrig över tyst.',
        en: 'Mend the spelling or remove the line. Unknown keys are never skipped silently.',
      },
    }));
  }
  return [{ file, line: lineOf(issue.path), severity: 'error', ...described(issue, present) }];
};
