import { type Refusal, refusal } from '../wire/refusal.ts';

const denied = (message: string): Refusal => refusal(403, { serviceErrorCode: 100, code: 'ACCESS_DENIED', message });

/** The application, tier or scope does not cover the method; the version is printed with a day. */
export const methodDenied = (method: string, version: string): Refusal =>
  denied(`Not enough permissions to access: ${method}.${version}01`);

export const bodyFieldDenied = (field: string): Refusal =>
  denied(
    `Field Value validation failed in REQUEST_BODY: Data Processing Exception while processing fields [/${field}]`,
  );

export const parameterDenied = (parameter: string): Refusal =>
  denied(`Unpermitted fields present in PARAMETER: Data Processing Exception while processing fields [/${parameter}]`);

export const imageDenied = (): Refusal =>
  denied('Accessing this image resource is forbidden. Please check your permissions for this resource');

/** The missing organization scope is a 400, not a 403, on create and on image registration. */
export const organizationScopeMissing = (role: 'author' | 'owner'): Refusal =>
  refusal(400, { message: `Organization permissions must be used when using organization as ${role}` });
