import type { SandboxSettings } from '../faults/sandbox-settings.ts';
import { fieldMissing, schemaRefusal, valueRefused } from './content-refusals.ts';
import { type Field, type Schema, type SchemaDefect, schemaDefects } from './schema.ts';

const text: Schema = { kind: 'text' };
const flag: Schema = { kind: 'flag' };
const any: Schema = { kind: 'any' };
const list = (of: Schema): Schema => ({ kind: 'list', of });
const record = (fields: Readonly<Record<string, Field>>): Schema => ({ kind: 'record', fields });
const optional = (names: readonly string[], schema: Schema): Record<string, Field> =>
  Object.fromEntries(names.map((name) => [name, { schema }]));
const readOnly: Field = { schema: any, readOnly: true };

const facets = [
  'geoLocations',
  'industries',
  'jobFunctions',
  'seniorities',
  'staffCountRanges',
  'degrees',
  'fieldsOfStudy',
  'organizations',
];

const locale = record({ language: { schema: text, required: true }, country: { schema: text, required: true } });

const distribution = record({
  feedDistribution: { schema: { kind: 'enum', symbols: ['MAIN_FEED', 'NONE'] }, required: true },
  targetEntities: {
    schema: list(record({ ...optional(facets, list(text)), interfaceLocales: { schema: list(locale) } })),
  },
  thirdPartyDistributionChannels: { schema: list(any) },
});

const picture = record({ id: { schema: text, required: true }, altText: { schema: text } });

const content: Schema = {
  kind: 'union',
  members: {
    media: record({ id: { schema: text, required: true }, ...optional(['altText', 'title'], text) }),
    multiImage: record({ images: { schema: list(picture), required: true }, altText: { schema: text } }),
    article: record(optional(['source', 'thumbnail', 'thumbnailAltText', 'title', 'description'], text)),
    poll: any,
    carousel: any,
    celebration: any,
  },
};

/** The fields of a post as sent on create. An unknown field anywhere is refused, never ignored. */
export const postFields: Readonly<Record<string, Field>> = {
  author: { schema: text, required: true },
  commentary: { schema: text, required: true },
  visibility: {
    schema: { kind: 'enum', symbols: ['PUBLIC', 'CONNECTIONS', 'LOGGED_IN', 'CONTAINER'] },
    required: true,
  },
  distribution: { schema: distribution, required: true },
  lifecycleState: {
    schema: { kind: 'enum', symbols: ['PUBLISHED', 'DRAFT', 'PUBLISH_REQUESTED', 'PUBLISH_FAILED'] },
    required: true,
  },
  isReshareDisabledByAuthor: { schema: flag },
  content: { schema: content },
  ...optional(['contentLandingPage', 'contentCallToActionLabel', 'container'], text),
  ...optional(['reshareContext', 'adContext'], any),
  id: readOnly,
  createdAt: readOnly,
  publishedAt: readOnly,
  lastModifiedAt: readOnly,
  lifecycleStateInfo: readOnly,
};

const dotted = (path: string): string => path.slice(1).replaceAll('/', '.');

/** The 422 of the schema layer, or the documented 400 where a setting asks for it. */
const refuse = (defects: readonly SchemaDefect[], settings: SandboxSettings): Error => {
  const [first] = defects;
  if (first?.kind === 'missing' && settings.missingField === 'business') return fieldMissing(dotted(first.path));
  if (first?.kind === 'enum' && settings.wrongEnum === 'business') return valueRefused(dotted(first.path), first.value);
  return schemaRefusal(defects.map(({ path, reason }) => `${path} :: ${reason}`));
};

export const checkPostSchema = (body: unknown, settings: SandboxSettings): void => {
  const defects = schemaDefects(record(postFields), body, '');
  if (defects.length > 0) throw refuse(defects, settings);
};
