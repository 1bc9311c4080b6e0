import { municipalityRows, occupationRows, type TaxonomyRow } from '#functions/ads/vacancies/taxonomy-rows.ts';
import { descriptionFault } from './description-rule.ts';
import type { FieldFault } from './refusal.ts';
import { inAd } from './sandbox-ad.ts';

/** What the rules are held against. */
export type RuleWorld = { readonly today: string; readonly onDemandDuration: 'either' | 'required' | 'forbidden' };

type Rule = { readonly field: string; readonly says: (value: unknown, ad: unknown, world: RuleWorld) => string | null };

const rule = (field: string, says: Rule['says']): Rule => ({ field, says });
const missing = 'is required';

const text =
  (least: number, most: number, required = true): Rule['says'] =>
  (value) => {
    if (value === undefined) return required ? missing : null;
    if (typeof value !== 'string') return 'must be text';
    return value.length >= least && value.length <= most ? null : `must be ${least}-${most} characters`;
  };

const oneOf =
  (ids: ReadonlySet<string>, what: string, required = true): Rule['says'] =>
  (value) => {
    if (value === undefined) return required ? missing : null;
    return typeof value === 'string' && ids.has(value) ? null : `is not the concept id of ${what}`;
  };

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const address = /^https?:\/\/\S+$/;

const also =
  (first: Rule['says'], pattern: RegExp, what: string): Rule['says'] =>
  (value, ad, world) =>
    first(value, ad, world) ?? (typeof value === 'string' && !pattern.test(value) ? `must be ${what}` : null);

const idsOf = (rows: readonly TaxonomyRow[]): ReadonlySet<string> => new Set(rows.map(({ conceptId }) => conceptId));
const occupations = idsOf([...occupationRows().values()].flat());
const municipalities = idsOf(municipalityRows());

const [ordinary, summer, onDemand] = ['PFZr_Syz_cUq', 'Jh8f_q9J_pbJ', '1paU_aCR_nGn'];
const untilFurtherNotice = 'a7uU_j21_mkL';
const durations = new Set([untilFurtherNotice, 'qQUd_4qe_NDT', 'Xj7x_7yZ_jEn', 'Sy9J_aRd_ALx', 'cAQ8_TpB_Tdv']);
const extents = new Set(['6YE1_gAC_R2G', '947z_JGS_Uk2']);
const wages = new Set(['oG8G_9cW_nRf', 'asrX_9Df_ukn', 'vVtj_qm6_GQu']);

const duration: Rule['says'] = (value, ad, { onDemandDuration }) => {
  const type = inAd(ad, 'employmentType');
  if (type === onDemand && onDemandDuration === 'forbidden')
    return value === undefined ? null : 'is not allowed for on demand';
  const wrong = oneOf(durations, 'a duration', type !== onDemand || onDemandDuration === 'required')(value, ad, {
    today: '',
    onDemandDuration,
  });
  return wrong ?? (type === summer && value === untilFurtherNotice ? 'a summer job is not until further notice' : null);
};

const extent: Rule['says'] = (value, ad, world) => {
  const type = inAd(ad, 'employmentType');
  if (type === onDemand) return value === undefined ? null : 'is not allowed for on demand';
  return oneOf(extents, 'an extent', type === ordinary)(value, ad, world);
};

const day: Rule['says'] = (value, _, { today }) => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'must be YYYY-MM-DD';
  const ahead = (Date.parse(`${value}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000;
  return ahead >= 1 && ahead <= 180 ? null : 'must be 1-180 days ahead';
};

const rules: readonly Rule[] = [
  rule('jobAdResponsibleEmail', also(text(5, 100), email, 'an e-mail address')),
  rule('employerWebAddress', also(text(11, 200), address, 'a web address')),
  rule('title', text(1, 75)),
  rule('description', (value) => (typeof value === 'string' ? descriptionFault(value) : missing)),
  rule('lastPublishDate', day),
  rule('totalJobOpenings', (value) =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 499 ? null : 'must be a whole number 1-499',
  ),
  rule('occupation', oneOf(occupations, 'an occupation-name')),
  rule('employmentType', oneOf(new Set([ordinary, summer, onDemand].map(String)), 'an employment type')),
  rule('duration', duration),
  rule('worktimeExtent', extent),
  rule('wageType', oneOf(wages, 'a wage type')),
  rule('application.method.webAddress', also(text(11, 200, false), address, 'a web address')),
  rule('application.method.email', also(text(5, 100, false), email, 'an e-mail address')),
  rule('application.reference', text(1, 200, false)),
  rule('application', (value) =>
    inAd(value, 'method.webAddress') === undefined && inAd(value, 'method.email') === undefined
      ? 'needs a web address or an e-mail address'
      : null,
  ),
  rule('eures', (value) => (value === undefined || typeof value === 'boolean' ? null : 'must be true or false')),
  rule('keywords', (value) =>
    value === undefined || (Array.isArray(value) && value.every((one) => typeof one === 'string'))
      ? null
      : 'must be texts',
  ),
];

const contactRules: readonly Rule[] = [
  rule('firstname', text(1, 50)),
  rule('surname', text(1, 50)),
  rule('title', text(1, 100, false)),
  rule('email', also(text(5, 100, false), email, 'an e-mail address')),
  rule('phoneNumber', text(7, 20, false)),
  rule('', (contact) =>
    inAd(contact, 'email') === undefined && inAd(contact, 'phoneNumber') === undefined
      ? 'needs email or phoneNumber'
      : null,
  ),
];

const workplaceRules: readonly Rule[] = [
  rule('name', text(1, 100)),
  rule('municipality', oneOf(municipalities, 'a municipality')),
  rule('country', oneOf(new Set(['i46j_HmG_v64']), 'a country', false)),
  rule('postalAddress.street', text(1, 100, false)),
  rule('postalAddress.postalCode', also(text(5, 5), /^\d{5}$/, 'five digits')),
  rule('postalAddress.city', text(1, 50)),
];

const fields = [...new Set(rules.map(({ field }) => field.split('.')[0] ?? '')), 'contacts', 'workplaces'];

const broken = (of: readonly Rule[], at: string, value: unknown, world: RuleWorld): readonly FieldFault[] =>
  of.flatMap(({ field, says }) => {
    const message = says(field === '' ? value : inAd(value, field), value, world);
    return message === null ? [] : [{ field: [at, field].filter((part) => part !== '').join('.'), message }];
  });

const each = (
  ad: unknown,
  name: string,
  of: readonly Rule[],
  least: number,
  world: RuleWorld,
): readonly FieldFault[] => {
  const list = inAd(ad, name);
  if (list === undefined && least === 0) return [];
  if (!Array.isArray(list) || list.length < least)
    return [{ field: name, message: `must be a list of at least ${least}` }];
  return list.flatMap((one, index) => broken(of, `${name}[${index}]`, one, world));
};

/** Everything that is wrong with an ad, field by field. */
export const adFaults = (ad: unknown, world: RuleWorld): readonly FieldFault[] => {
  if (typeof ad !== 'object' || ad === null || Array.isArray(ad)) return [{ field: '', message: 'must be an object' }];
  return [
    ...Object.keys(ad)
      .filter((name) => !fields.includes(name))
      .map((field) => ({ field, message: 'is not a field of an ad' })),
    ...broken(rules, '', ad, world),
    ...each(ad, 'contacts', contactRules, 0, world),
    ...each(ad, 'workplaces', workplaceRules, 1, world),
  ];
};
