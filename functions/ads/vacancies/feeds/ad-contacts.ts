import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';

const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
const isPhone = (text: string): boolean => /^[+\d][\d\s()/–-]{5,}$/.test(text);

/** A person's fields in any order, the name before the role; what looks like an address or a number is one. */
export const contactOf = (given: readonly string[], union: boolean): Vacancy['contacts'] => {
  const fields = given.map((field) => field.trim());
  const email = fields.find(isEmail);
  const phone = fields.find(isPhone);
  const [name, role] = fields.filter((field) => field !== '' && !isEmail(field) && !isPhone(field));
  const shown = name ?? email ?? phone;
  if (shown === undefined) return [];
  return [
    {
      name: shown,
      ...(role === undefined ? {} : { role }),
      ...(email === undefined ? {} : { email }),
      ...(phone === undefined ? {} : { phone }),
      union,
    },
  ];
};

const unions =
  /facklig|\bfack(et)?\b|\bunion\b|\bkommunal\b|\bvision\b|\bsaco|\bssr\b|vårdförbundet|sveriges (lärare|skolledare|ingenjörer|arbetsterapeuter)|fysioterapeuterna|\bDIK\b|\bledarna\b|akademikerförbund|brandmännens riksförbund/iu;

/** For systems that have no field of their own for union representatives: the name or the role says so. */
export const isUnion = (fields: readonly string[]): boolean =>
  fields.some((field) => !isEmail(field) && unions.test(field));
