import type { Context } from 'hono';

/** A file of a form, as it came. Its name and type are what somebody says. */
export type PostedFile = { readonly field: string; readonly name: string; readonly bytes: Uint8Array };

/** What somebody has typed and chosen; a field that came twice has both. */
export type PostedForm = {
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly files: readonly PostedFile[];
};

export type FormExcess = 'too-large' | 'too-many' | 'no-form';

export const mostBytes = 30 * 1024 * 1024;
export const mostFiles = 200;
const mostFields = 500;
/** Of all text together; the longest story is a fraction of it. */
const mostText = 1024 * 1024;

/** A browser that is cut off shows no page, so what is too much is read past, within reason, and forgotten. */
const mostRead = 8 * mostBytes;

/** The whole body, or null when it is longer than what is taken: what is said of its length is not believed. */
const bodyOf = async (request: Request): Promise<Uint8Array<ArrayBuffer> | null> => {
  const reader = request.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  let chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength;
    if (size > mostBytes) chunks = [];
    else chunks.push(read.value);
    if (size > mostRead) {
      await reader.cancel();
      return null;
    }
  }
  if (size > mostBytes) return null;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
};

const formOf = async (type: string, body: Uint8Array<ArrayBuffer>): Promise<FormData | null> => {
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData();
  } catch {
    return null;
  }
};

const isForm = (type: string): boolean => /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type);

/** Reads a form within its limits. A file that nobody chose comes empty and without a name, and is none. */
export const postedForm = async (c: Context): Promise<PostedForm | FormExcess> => {
  const type = c.req.header('content-type') ?? '';
  if (!isForm(type)) return 'no-form';
  const body = await bodyOf(c.req.raw);
  if (body === null) return 'too-large';
  const form = await formOf(type, body);
  if (form === null) return 'no-form';
  const entries = [...form.entries()];
  if (entries.length > mostFields + mostFiles) return 'too-many';
  const fields: Record<string, string[]> = Object.create(null);
  const files: PostedFile[] = [];
  let text = 0;
  for (const [field, value] of entries)
    if (typeof value === 'string') {
      text += value.length;
      const own = fields[field] ?? [];
      own.push(value.replaceAll('\r\n', '\n'));
      fields[field] = own;
    } else if (value.name !== '' || value.size > 0)
      files.push({ field, name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  if (files.length > mostFiles || text > mostText) return 'too-many';
  return { fields, files };
};

/** The first value of a field; empty when it did not come. */
export const firstOf = ({ fields }: PostedForm, name: string): string => fields[name]?.[0] ?? '';
