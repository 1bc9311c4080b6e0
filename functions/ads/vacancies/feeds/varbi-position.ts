import * as z from 'zod';
import { addressField, plainField } from '#functions/ads/vacancies/plain-field.ts';

// Feeds mix numbers with texts, leave fields out and write null. Whatever can't be read becomes empty here, and the
// importer says in words what is missing.
const Raw = z.union([z.string(), z.number().transform(String)]).catch('');
const Words = Raw.transform(plainField);
const Address = Raw.transform(addressField);
const listOf = <T extends z.ZodType>(item: T) => z.array(item).catch([]);
const Named = z.union([z.looseObject({ name: Words }).transform((one) => one.name), Words]);
const Person = z.union([
  z.array(Words),
  z.looseObject({}).transform((one) => z.array(Words).parse(Object.values(one))),
]);

/** One of Varbi's `positions`, as `RegionHalland/region-halland-varbi-works` documents it. */
export const VarbiPosition = z.looseObject({
  id: Words,
  title: Words,
  name: Words,
  town: Words,
  published: Words,
  ends: Words,
  lastUpdate: Words,
  hours: Words,
  type: Words,
  pay: Words,
  nr_pos: Words,
  description: Raw,
  descs: z.looseObject({ header: Raw, description: Raw, footer: Raw, fullDesc: Raw }).nullable().catch(null),
  departments: z.union([z.array(Named), Named.transform((one) => [one])]).catch([]),
  subcompany: Named.catch(''),
  codes: z.looseObject({ municipality: Words }).catch({ municipality: '' }),
  jobtype: z
    .looseObject({ nameid: Words, name: Words, groupid: Words, group: Words })
    .catch({ nameid: '', name: '', groupid: '', group: '' }),
  applyURI: Address,
  loginAndApplyURI: Address,
  position_contact: listOf(Person),
  union_representative: listOf(Person),
  hidden_externally: z
    .unknown()
    .optional()
    .transform((value) => value === true || value === 1 || value === '1' || value === 'true'),
  languageVersions: listOf(Words),
});
export type VarbiPosition = z.infer<typeof VarbiPosition>;
