import * as z from 'zod';
import type { Answer, LinkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';

const Begun = z
  .object({
    data: z.object({ value: z.object({ uploadUrl: z.url(), image: z.string().startsWith('urn:li:image:') }) }),
  })
  .transform((response) => response.data.value);
export type BegunUpload = z.infer<typeof Begun>;

/** An upload that is begun and never used is harmless, so this may be repeated. The owner must be the post's author. */
export const beginUpload = (client: LinkedInClient, owner: string): Promise<Answer<BegunUpload>> =>
  client.call(Begun, (rest, access) =>
    rest.action({
      ...access,
      resourcePath: '/images',
      actionName: 'initializeUpload',
      data: { initializeUploadRequest: { owner } },
    }),
  );
