import { fieldMissing, schemaRefusal } from './content-refusals.ts';
import { postFields } from './post-schema.ts';
import { isObject, schemaDefects } from './schema.ts';

export type Change = { readonly path: string; readonly value: unknown };

const changeable = [
  'commentary',
  'contentCallToActionLabel',
  'contentLandingPage',
  'lifecycleState',
  'adContext',
] as const;

const changesBelow = (patch: unknown, path: string): readonly Change[] => {
  if (!isObject(patch)) throw schemaRefusal([`${path === '' ? '/patch' : path} :: patch is not backed by a DataMap`]);
  return Object.entries(patch).flatMap(([name, value]) => {
    if (name !== '$set') return changesBelow(value, `${path}/${name}`);
    if (!isObject(value)) throw schemaRefusal([`${path}/$set :: $set is not backed by a DataMap`]);
    return Object.entries(value).map(([field, set]) => ({ path: `${path}/${field}`, value: set }));
  });
};

const defect = ({ path, value }: Change): string | null => {
  const [, root = ''] = path.split('/');
  const field = Object.hasOwn(postFields, root) ? postFields[root] : undefined;
  if (field === undefined) return `${path} :: unrecognized field found but not allowed`;
  if (field.readOnly === true) return `${path} :: ReadOnly field present in a partial_update request`;
  if (!changeable.some((name) => name === root))
    return `${path} :: CreateOnly field present in a partial_update request`;
  const [wrong] = path === `/${root}` ? schemaDefects(field.schema, value, path) : [];
  return wrong === undefined ? null : `${wrong.path} :: ${wrong.reason}`;
};

/** The changes of a PARTIAL_UPDATE by field; refuses everything that only a create may set. */
export const readPatch = (body: unknown): Readonly<Record<string, unknown>> => {
  const patch = isObject(body) ? body['patch'] : null;
  if (patch === null || patch === undefined) throw fieldMissing('patch');
  const changes = changesBelow(patch, '');
  if (changes.length === 0) throw fieldMissing('patch.$set');
  const defects = changes.map(defect).filter((line) => line !== null);
  if (defects.length > 0) throw schemaRefusal(defects);
  return Object.fromEntries(changes.map(({ path, value }) => [path.slice(1), value]));
};
