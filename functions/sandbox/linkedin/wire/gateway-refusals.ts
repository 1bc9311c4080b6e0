import { Refusal, refusal } from './refusal.ts';

/** What LinkedIn's gateway and Rest.li layer say before a resource is reached. */
export const resourceUnknown = (name: string): Refusal =>
  refusal(404, { serviceErrorCode: 0, message: `Resource ${name} does not exist` });

export const tokenEmpty = (): Refusal => refusal(401, { message: 'Empty oauth2_access_token', serviceErrorCode: 401 });

export const tokenInvalid = (): Refusal =>
  refusal(401, { serviceErrorCode: 65600, code: 'INVALID_ACCESS_TOKEN', message: 'Invalid access token' });

export const tokenRevoked = (): Refusal =>
  refusal(401, {
    serviceErrorCode: 65601,
    code: 'REVOKED_ACCESS_TOKEN',
    message: 'The token used in the request has been revoked by the user',
  });

export const tokenExpired = (): Refusal =>
  refusal(401, {
    serviceErrorCode: 65602,
    code: 'EXPIRED_ACCESS_TOKEN',
    message: 'The token used in the request has expired',
  });

export const versionMissing = (): Refusal =>
  refusal(400, {
    code: 'VERSION_MISSING',
    message: 'A version must be present. Please specify a version by adding the Linkedin-Version header.',
  });

export const versionInactive = (version: string): Refusal =>
  refusal(426, { code: 'NONEXISTENT_VERSION', message: `Requested version ${version}01 is not active` });

export const illegalArgument = (message: string): Refusal => refusal(400, { code: 'ILLEGAL_ARGUMENT', message });

export const pathSyntax = (): Refusal => illegalArgument('Syntax exception in path variables');

export const querySyntax = (): Refusal => illegalArgument('Invalid query parameters passed to request');

export const methodUnresolved = (): Refusal =>
  illegalArgument('Resource method could not be resolved from request parameters.');

export const parameterNotAllowed = (name: string): Refusal =>
  refusal(400, { code: 'QUERY_PARAM_NOT_ALLOWED', message: `Query parameter ${name} is not allowed` });

export const urnIdInvalid = (): Refusal =>
  refusal(400, { code: 'INVALID_URN_ID', message: 'The URN ID provided is invalid' });

export const bodyUnreadable = (): Refusal => refusal(400, { message: 'Cannot parse the request body as JSON' });

export const throttled = (whose: 'APPLICATION' | 'MEMBER'): Refusal =>
  refusal(429, {
    serviceErrorCode: 101,
    message: `Resource level throttle ${whose} DAY limit for calls to this resource is reached.`,
  });

export const serverError = (): Refusal =>
  refusal(500, { code: 'INTERNAL_SERVER_ERROR', message: 'Internal Server Error' });

export const unavailable = (): Refusal => refusal(503, { code: 'SERVICE_UNAVAILABLE', message: 'Service Unavailable' });

export const conflict = (): Refusal =>
  refusal(409, { code: 'CONFLICT', message: 'A write conflict occurred. Retry the request.' });

export const htmlPage = (status: number): Refusal =>
  new Refusal(status, `<!DOCTYPE html><html lang="en"><title>${status}</title><p>Something went wrong</p></html>`);
