import { onEnvelope } from '#functions/handlers/on-envelope.ts';
import { renewAccess } from '#functions/jobs/renew-access.ts';
import { linkedInOnAws } from '#functions/wiring/linkedin-on-aws.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';

export const handle = onEnvelope(renewAccess);
export const handler = onLambda(handle, async (context) => ({ ...context.common, ...(await linkedInOnAws(context)) }));
