import { type Located, locateAll } from '#functions/newsroom/review/language/located.ts';

export type ContactDetail = Located & { readonly kind: 'phone' | 'email' | 'address' | 'plate' };

export type OfficialContacts = {
  /** Domains, with their subdomains, whose addresses may be published. */
  readonly emailDomains: readonly string[];
  /** Numbers that may be published, however they are written. */
  readonly phones: readonly string[];
  /** Streets and numbers of workplaces. */
  readonly addresses: readonly string[];
};

const phone =
  /(?<![\p{L}\p{N}]|[\d/][-–./:])(?:(?:\+|00)46[\s-]*(?:\(0\)[\s-]*)?[1-9]|0[1-9])(?:[\s\-–/()]*\d){5,9}(?![\p{L}\p{N}]|[-–]\d)/gu;
const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const address =
  /(?<!\p{L})(?:\p{Lu}[\p{L}-]+ ){0,2}\p{Lu}[\p{L}-]*(?:gatan|vägen|gränden?|torget|stigen|backen|allén|gata|väg|plan|torg) \d{1,3}(?: ?[A-Z])?(?![\p{L}\p{N}])/gu;
const englishAddress =
  /(?<![\p{L}\p{N}])\d{1,4} (?:\p{Lu}\p{Ll}+ ){1,2}(?:Street|Road|Avenue|Lane|Drive|Close)(?!\p{L})/gu;
const plate = /(?<![\p{L}\p{N}#])[A-HJ-PR-UW-Z]{3} ?\d{2}[A-HJ-PR-UW-Z\d](?![\p{L}\p{N}%]| ?\d|[.,]\d)/gu;
/** Three letters before a number that are no vehicle: currencies and statute books. */
const notPlate = /^(?:SEK|EUR|USD|DKK|NOK|GBP|SFS|AFS|LSS|HSL|LAS|SOU|PRO|MSB|EU)/u;
const identityNumber = /^\d{6}\s?[-–+]\s?\d{4}$/u;

/** The national number: +46 and 0046 become a leading zero. */
const nationalNumber = (text: string): string =>
  text
    .replace(/\(0\)/gu, '')
    .replace(/[^\d+]/gu, '')
    .replace(/^(?:\+|00)46/u, '0');

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

/** Ways to reach or find somebody, other than the employer's own. Whose they are is for a person to say. */
export const contactDetailsIn = (text: string, official: OfficialContacts): readonly ContactDetail[] => {
  const phones = new Set(official.phones.map(nationalNumber));
  const addresses = new Set(official.addresses.map(plain));
  const isOwn = (mail: string): boolean => {
    const domain = mail.slice(mail.lastIndexOf('@') + 1).toLowerCase();
    return official.emailDomains.some(
      (own) => domain === own.toLowerCase() || domain.endsWith(`.${own.toLowerCase()}`),
    );
  };
  const of = (kind: ContactDetail['kind'], pattern: RegExp, accept: (found: string) => boolean) =>
    locateAll(text, pattern)
      .filter((found) => accept(found.text))
      .map((found) => ({ ...found, kind }));
  const isPhone = (found: string): boolean => {
    const digits = nationalNumber(found);
    return digits.length >= 8 && digits.length <= 10 && !identityNumber.test(found) && !phones.has(digits);
  };
  const isPrivateAddress = (found: string): boolean => ![...addresses].some((own) => plain(found).endsWith(own));
  return [
    ...of('phone', phone, isPhone),
    ...of('email', email, (found) => !isOwn(found)),
    ...of('address', address, isPrivateAddress),
    ...of('address', englishAddress, isPrivateAddress),
    ...of('plate', plate, (found) => !notPlate.test(found)),
  ].sort((a, b) => a.start - b.start);
};
