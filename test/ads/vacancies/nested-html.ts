import fc from 'fast-check';

type NestedHtml = {
  /** What stands in a line, markup of its own included. */
  readonly pieces: fc.Arbitrary<string>;
  readonly marks: readonly string[];
  readonly lines: readonly string[];
  /** A link around what it is given, or around words of its own. */
  readonly link: (line: fc.Arbitrary<string>) => fc.Arbitrary<string>;
};

const around = (names: readonly string[], inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...names), inner).map(([name, text]) => `<${name}>${text}</${name}>`);
const listOf = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(part, { maxLength: 4 }).map((parts) => parts.join(''));

/** Ads whose markup is rightly nested. */
export const nestedHtml = ({ pieces, marks, lines, link }: NestedHtml): fc.Arbitrary<string> =>
  fc.letrec<{ blocks: string; line: string }>((tie) => ({
    line: listOf(fc.oneof({ depthSize: 'small' }, pieces, around(marks, tie('line')), link(tie('line')))),
    blocks: listOf(
      fc.oneof(
        { depthSize: 'small' },
        tie('line'),
        around(lines, tie('line')),
        around(['div', 'section'], tie('blocks')),
        around(
          ['ul', 'ol'],
          fc.array(around(['li'], tie('blocks')), { maxLength: 3 }).map((items) => items.join('\n')),
        ),
      ),
    ),
  })).blocks;
