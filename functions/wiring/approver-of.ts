import { givenUser } from '#functions/adapters/approver/given-user.ts';
import type { Approver } from '#functions/ground/ports/approver.ts';
import type { Environment } from '#functions/wiring/environment.ts';

/** The SDK takes a tenth of a second to load: only who approves waits for it. */
const stsLater = (otherwise: string): Approver => ({
  sign: async () => (await import('#functions/adapters/approver/sts.ts')).stsApprover({ otherwise }).sign(),
});

/** Who approves: on S3 whom AWS says, elsewhere the system's user. */
export const approverOf = ({ stores }: Pick<Environment, 'stores'>, user: string): Approver =>
  stores.content.startsWith('s3://') ? stsLater(user) : givenUser(user);
