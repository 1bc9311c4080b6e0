import { methodUnresolved, pathSyntax, urnIdInvalid } from './gateway-refusals.ts';

/** A request to /rest as it stands on the wire, a tunnelled one already unfolded. */
export type RestRequest = {
  readonly http: string;
  /** Path segments after /rest, still encoded. */
  readonly segments: readonly string[];
  readonly rawQuery: string;
  readonly body: string;
};

/** A long GET comes as a POST whose form body is the query. */
export const readRestRequest = async (request: Request): Promise<RestRequest> => {
  const { pathname, search } = new URL(request.url);
  const segments = pathname.split('/').slice(2);
  const body = await request.text();
  const override = request.headers.get('x-http-method-override');
  if (override === null) return { http: request.method, segments, rawQuery: search.slice(1), body };
  const form = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false;
  if (request.method !== 'POST' || !form) throw methodUnresolved();
  return { http: override.toUpperCase(), segments, rawQuery: body, body: '' };
};

/** The decoded key of a path: one URN, encoded exactly once. */
export const readKey = (segment: string | undefined): string => {
  if (segment === undefined) return '';
  if (segment.includes(':')) throw pathSyntax();
  let key: string;
  try {
    key = decodeURIComponent(segment);
  } catch {
    throw pathSyntax();
  }
  if (!/^urn:li:[A-Za-z]+:[^%]+$/.test(key)) throw urnIdInvalid();
  return key;
};
