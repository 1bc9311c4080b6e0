import { expect, test } from 'vitest';
import { aPost, aSandbox } from '#test/builders/linkedin-sandbox.ts';

const schemaMessage = (line: string) => ({ message: `ERROR :: ${line}\n`, status: 422 });

test.each([
  ['commentary', '/commentary'],
  ['visibility', '/visibility'],
  ['distribution', '/distribution'],
  ['lifecycleState', '/lifecycleState'],
  ['author', '/author'],
])('row 25: a missing %s is named by the schema layer', async (field, path) => {
  const { create, sandbox } = await aSandbox();
  const { status, json } = await create({ [field]: undefined });
  expect(status).toBe(422);
  expect(json).toEqual(schemaMessage(`${path} :: field is required but not found and has no default value`));
  expect(sandbox.posts()).toEqual([]);
});

test('row 25: a missing distribution.feedDistribution is named, and a setting gives the documented 400', async () => {
  const { create, sandbox } = await aSandbox();
  const nested = await create({ distribution: {} });
  expect(nested.json.message).toContain('/distribution/feedDistribution :: field is required');
  sandbox.faults.set({ missingField: 'business' });
  const { status, json } = await create({ distribution: {} });
  expect([status, json.code]).toEqual([400, 'MISSING_FIELD']);
  expect(json.message).toBe('distribution.feedDistribution is required but missing');
});

test.each([
  ['/colour', { colour: 'blue' }],
  ['/distribution/targetEnties', { distribution: { feedDistribution: 'MAIN_FEED', targetEnties: [] } }],
  ['/content/media/description', { content: { media: { id: 'urn:li:image:x', description: 'no' } } }],
  ['/content/video', { content: { video: {} } }],
])('row 26: the unknown field %s is refused, not ignored', async (path, fields) => {
  const { create } = await aSandbox();
  const { status, json } = await create(fields);
  expect(status).toBe(422);
  expect(json).toEqual(schemaMessage(`${path} :: unrecognized field found but not allowed`));
});

test('row 27: a wrong symbol is no enum symbol, and a setting gives the documented 400', async () => {
  const { create, sandbox } = await aSandbox();
  const { status, json } = await create({ visibility: 'EVERYBODY' });
  expect(status).toBe(422);
  expect(json).toEqual(schemaMessage('/visibility :: "EVERYBODY" is not an enum symbol'));
  sandbox.faults.set({ wrongEnum: 'business' });
  const documented = await create({ visibility: 'EVERYBODY' });
  expect([documented.status, documented.json.code]).toEqual([400, 'INVALID_VALUE_FOR_FIELD']);
});

test.each([
  ['/distribution/targetEntities', { distribution: { feedDistribution: 'NONE', targetEntities: {} } }, 'DataList'],
  ['/distribution', { distribution: [] }, 'DataMap'],
  ['/commentary', { commentary: 7 }, 'String'],
  ['/isReshareDisabledByAuthor', { isReshareDisabledByAuthor: 'no' }, 'Boolean'],
])('row 28: a wrong type at %s is refused', async (path, fields, wanted) => {
  const { create } = await aSandbox();
  const { status, json } = await create(fields);
  expect(status).toBe(422);
  expect(json.message).toMatch(new RegExp(`^ERROR :: ${path} :: .* is not backed by a ${wanted}\\n$`));
});

test.each(['id', 'createdAt', 'lifecycleStateInfo'])('row 29: the read-only field %s is refused', async (field) => {
  const { create } = await aSandbox();
  const { status, json } = await create({ [field]: 1 });
  expect(status).toBe(422);
  expect(json).toEqual(schemaMessage(`/${field} :: ReadOnly field present in a create request`));
});

test('a body with several defects names each on its own line', async () => {
  const { call } = await aSandbox();
  const { json } = await call('/rest/posts', { body: aPost({ visibility: 'X', colour: 1 }) });
  expect(json.message.trim().split('\n')).toHaveLength(2);
});
