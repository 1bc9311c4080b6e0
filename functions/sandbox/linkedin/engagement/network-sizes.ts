import { requireAdministrator } from '../access/permissions.ts';
import { valueRefused } from '../posts/content-refusals.ts';
import type { Resource } from '../wire/resource.ts';
import { followersAt } from './followers.ts';

/** The page's followers. The old spelling of the edge type is refused. */
export const networkSizesResource: Resource = {
  name: 'networkSizes',
  operations: {
    GET: {
      parameters: ['edgeType'],
      permit: (_world, call) => requireAdministrator(call, 'networkSizes', call.key),
      answer: (world, { query }) => {
        const edge = query.get('edgeType');
        if (edge !== 'COMPANY_FOLLOWED_BY_MEMBER') throw valueRefused('edgeType', edge);
        return { status: 200, body: { firstDegreeSize: followersAt(world) } };
      },
    },
  },
};
