import * as z from 'zod';
import type { Failure } from '#functions/adapters/channels/linkedin/failure.ts';
import type { Answer, LinkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import type { PostPicture } from '#functions/ground/ports/post.ts';

const Stored = z.object({ status: z.number() });

const putOnce = (client: LinkedInClient, url: string, picture: PostPicture, withToken: boolean) =>
  client.call(Stored, (rest, access) =>
    rest.axiosInstance.request({
      method: 'put',
      url,
      data: Buffer.from(picture.bytes.buffer, picture.bytes.byteOffset, picture.bytes.byteLength),
      headers: {
        'content-type': picture.contentType,
        ...(withToken ? { authorization: `Bearer ${access.accessToken}` } : {}),
      },
    }),
  );

const dislikesToken = (failure: Failure): boolean =>
  (failure.status === 400 || failure.status === 401) && !failure.isJson;

/**
 * All bytes in one request. The documents want the token here; some upload hosts answer it with 400 and a page, and
 * take the bytes without it. The address serves one purpose, so trying once without is safe
 * (docs/reference/linkedin.md#pictures).
 */
export const putPicture = async (
  client: LinkedInClient,
  url: string,
  picture: PostPicture,
): Promise<Answer<z.infer<typeof Stored>>> => {
  const answer = await putOnce(client, url, picture, true);
  if (answer.ok || !dislikesToken(answer.failure)) return answer;
  return await putOnce(client, url, picture, false);
};
