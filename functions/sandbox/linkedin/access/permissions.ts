import type { Call } from '../wire/resource.ts';
import { bodyFieldDenied, methodDenied, organizationScopeMissing } from './access-refusals.ts';
import type { AccessToken, PageRole } from './access-token.ts';

const publishing: readonly PageRole[] = ['ADMINISTRATOR', 'CONTENT_ADMINISTRATOR', 'DIRECT_SPONSORED_CONTENT_POSTER'];

export const isOrganization = (urn: unknown): boolean => /^urn:li:organization:\d+$/.test(String(urn));

/** 403 unless the token holds one of the scopes; `name` is how LinkedIn calls the resource. */
export const requireScope = (call: Call, name: string, ...scopes: readonly string[]): void => {
  if (!scopes.some((scope) => call.token.scopes.includes(scope))) {
    throw methodDenied(`${name}.${call.method}`, call.version);
  }
};

const holdsRole = (token: AccessToken, organization: string, roles: readonly PageRole[]): boolean =>
  token.grants.some((grant) => grant.organization === organization && roles.includes(grant.role));

export const mayPublishAs = (token: AccessToken, author: string): boolean =>
  isOrganization(author) ? holdsRole(token, author, publishing) : author === token.member;

export const administers = (token: AccessToken, organization: string): boolean =>
  holdsRole(token, organization, ['ADMINISTRATOR']);

/** The author of a post or the owner of an image must be one that the token's member may act for. */
export const requireActor = (call: Call, field: 'author' | 'owner', actor: unknown): void => {
  if (typeof actor !== 'string') return;
  if (isOrganization(actor) && !call.token.scopes.includes('w_organization_social')) {
    throw organizationScopeMissing(field);
  }
  if (!mayPublishAs(call.token, actor)) throw bodyFieldDenied(field);
};

/** Numbers are for administrators only: a content administrator may post, but not measure. */
export const requireAdministrator = (call: Call, name: string, organization: string): void => {
  requireScope(call, name, 'rw_organization_admin');
  if (!administers(call.token, organization)) throw methodDenied(`${name}.${call.method}`, call.version);
};
