import personnummer from 'personnummer';
import { type Located, locate } from '#functions/newsroom/review/language/located.ts';

export type PersonalIdentityNumber = Located & {
  /** The date and the check digit hold. Otherwise it only has the shape. */
  readonly certain: boolean;
  readonly kind: 'personal' | 'coordination' | 'interim';
};

/** The package is CommonJS and exports the class itself, while its types claim a `default`. */
const Personnummer = personnummer as unknown as typeof personnummer.default;

/** Century, year, month, day, separator, birth number (or interim letter and two digits), check digit. */
const shape =
  /(?<![\p{L}\p{N}]|\d[-–./:])(18|19|20)?(\d{2})[-–./]?(\d{2})[-–./]?(\d{2})(\s?[-–—−+]\s?|\s?)(\d{3}|[TRSUWXJKLMN]\d{2})(\d)(?![\p{L}\p{N}]|[-–.]\d)/gu;
const caseNumberBefore = /(?:dnr|diarien\S*|ärende\S*|case no\.?|ref\.?)[\s:.]*$/iu;
const personBefore = /(?:personn\S*|pnr|samordningsn\S*|född|born|identity number)[\s:.]*$/iu;
const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isDay = (month: number, day: number): boolean => {
  const length = monthLengths[month - 1];
  return length !== undefined && day >= 1 && day <= length;
};

/** The library reads only unspaced digits, and guesses the century from today; so both centuries are tried. */
const holds = (century: string | undefined, rest: string): boolean =>
  (century ? [century] : ['19', '20']).some((tried) =>
    Personnummer.valid(tried + rest, { allowCoordinationNumber: true, allowInterimNumber: true }),
  );

/**
 * Swedish personal identity numbers, coordination numbers (day + 60) and interim numbers, in whatever way people write
 * them. A phone number without separator can look like one born in the 2000s, so a bare leading zero needs the word.
 */
export const personalIdentityNumbersIn = (text: string): readonly PersonalIdentityNumber[] =>
  [...text.matchAll(shape)].flatMap((match) => {
    const [all, century, year = '', month = '', day = '', separator = '', birth = '', check = ''] = match;
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const coordination = Number(day) > 60;
    if (!isDay(Number(month), coordination ? Number(day) - 60 : Number(day))) return [];
    if (caseNumberBefore.test(before)) return [];
    const separated = separator.trim().length > 0;
    if (!century && year.startsWith('0') && !separated && !personBefore.test(before)) return [];
    const certain = holds(century, `${year}${month}${day}${birth}${check}`);
    if (!certain && !separated && !personBefore.test(before)) return [];
    const kind = /^\D/u.test(birth) ? 'interim' : coordination ? 'coordination' : 'personal';
    return [{ ...locate(text, match.index, match.index + all.length), certain, kind }];
  });
