import { page, pageOf } from '../wire/paging.ts';
import type { Resource } from '../wire/resource.ts';
import { requireScope } from './permissions.ts';

/** `q=roleAssignee`: on which pages the token's member holds which role. */
export const organizationAclsResource: Resource = {
  name: 'organizationAcls',
  operations: {
    'FINDER-roleAssignee': {
      parameters: ['role', 'state', 'count', 'start'],
      permit: (_world, call) => requireScope(call, 'organizationAcls', 'rw_organization_admin', 'r_organization_admin'),
      answer: (_world, call) => {
        const role = call.query.get('role');
        const state = call.query.get('state') ?? 'APPROVED';
        const elements = call.token.grants
          .filter((grant) => (role === undefined || grant.role === role) && state === 'APPROVED')
          .map((grant) => ({
            roleAssignee: call.token.member,
            role: grant.role,
            state: 'APPROVED',
            organization: grant.organization,
            organizationalTarget: grant.organization,
          }));
        return { status: 200, body: page(elements, pageOf(call, 100)) };
      },
    },
  },
};
