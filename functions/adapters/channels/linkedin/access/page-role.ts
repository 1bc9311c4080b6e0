import * as z from 'zod';
import type { LinkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import { type LinkedInSettings, organizationUrn } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';
import { retryCall } from '#functions/adapters/channels/linkedin/retry-call.ts';
import { publishingRoles } from '#functions/publishing/access/page-roles.ts';

const Grant = z.object({ role: z.string().regex(/^[A-Z_]+$/), organization: z.string() });
const Grants = z
  .object({ data: z.object({ elements: z.array(z.unknown()) }) })
  .transform(({ data }) => data.elements.flatMap((element) => Grant.safeParse(element).data ?? []));

/** What one versioned call tells: `role` is null when LinkedIn did not say, `status` null when it did not answer. */
export type Probe = {
  readonly role: string | null;
  readonly status: number | null;
  readonly code: string | null;
};

const rank = (role: string): number => {
  const at = publishingRoles.indexOf(role);
  return at < 0 ? publishingRoles.length : at;
};

/** The strongest role that the token's holder has on the page. Needs the right to administer; without it, a 403. */
export const pageRole = async (client: LinkedInClient, settings: LinkedInSettings): Promise<Probe> => {
  const queryParams = { state: 'APPROVED', count: 100 };
  const answer = await retryCall(settings.clock, () =>
    client.call(Grants, (rest, access) =>
      rest.finder({ ...access, resourcePath: '/organizationAcls', finderName: 'roleAssignee', queryParams }),
    ),
  );
  if (!answer.ok) return { role: null, status: answer.failure.status, code: answer.failure.code };
  const mine = answer.value.filter(({ organization }) => organization === organizationUrn(settings));
  const [strongest] = mine.map(({ role }) => role).sort((a, b) => rank(a) - rank(b));
  return { role: strongest ?? 'NONE', status: 200, code: null };
};
