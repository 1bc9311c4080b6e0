import type { LIFinderRequestOptions } from 'linkedin-api-client';
import * as z from 'zod';
import { type AccessAdvice, accessAdvice } from '#functions/adapters/channels/linkedin/access-advice.ts';
import { beginUpload } from '#functions/adapters/channels/linkedin/begin-upload.ts';
import { type Failure, isTransient, reasonOf } from '#functions/adapters/channels/linkedin/failure.ts';
import { type Answer, linkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import { type LinkedInSettings, organizationUrn } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';
import { retryCall } from '#functions/adapters/channels/linkedin/retry-call.ts';

/** `read`: look for a post and read it back. `publish`: upload and send. `measure`: the token's holder administers the page. */
export type AccessFact = {
  readonly ability: 'read' | 'publish' | 'measure';
  readonly ok: boolean;
  /** The answer's code, or null when all is well. */
  readonly reason: string | null;
  readonly advice: AccessAdvice | null;
};

type Finder = Pick<LIFinderRequestOptions, 'resourcePath' | 'finderName' | 'queryParams'>;

const Elements = z.object({ data: z.object({ elements: z.array(z.unknown()) }) });

const adviceFor = (failure: Failure): AccessAdvice => {
  if (failure.status === 401) return accessAdvice.token;
  if (failure.status === 426 || failure.code === 'VERSION_MISSING') return accessAdvice.version;
  if (failure.status === 429) return accessAdvice.quota;
  return isTransient(failure) ? accessAdvice.unreachable : accessAdvice.permission;
};

const fact = (ability: AccessFact['ability'], answer: Answer<unknown>): AccessFact =>
  answer.ok
    ? { ability, ok: true, reason: null, advice: null }
    : { ability, ok: false, reason: reasonOf(answer.failure), advice: adviceFor(answer.failure) };

/**
 * Three calls that no reader notices: they need the token, the version, the scopes and the role that the work needs. An
 * upload that is begun and never used is the only harmless call that needs the right to publish.
 */
export const checkAccess = async (settings: LinkedInSettings): Promise<readonly AccessFact[]> => {
  const client = linkedInClient(settings);
  const organization = organizationUrn(settings);
  const find = (finder: Finder): Promise<Answer<unknown>> =>
    retryCall(settings.clock, () => client.call(Elements, (rest, access) => rest.finder({ ...access, ...finder })));
  return [
    fact(
      'read',
      await find({
        resourcePath: '/posts',
        finderName: 'author',
        queryParams: { author: organization, count: 1 },
      }),
    ),
    fact('publish', await retryCall(settings.clock, () => beginUpload(client, organization))),
    fact(
      'measure',
      await find({
        resourcePath: '/organizationalEntityShareStatistics',
        finderName: 'organizationalEntity',
        queryParams: { organizationalEntity: organization },
      }),
    ),
  ];
};
