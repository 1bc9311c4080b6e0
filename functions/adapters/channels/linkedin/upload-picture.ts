import { beginUpload } from '#functions/adapters/channels/linkedin/begin-upload.ts';
import type { LinkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import { type LinkedInSettings, organizationUrn } from '#functions/adapters/channels/linkedin/linkedin-settings.ts';
import { mapFailure } from '#functions/adapters/channels/linkedin/map-failure.ts';
import { mayGoTo } from '#functions/adapters/channels/linkedin/may-go-to.ts';
import { putPicture } from '#functions/adapters/channels/linkedin/put-picture.ts';
import { retryCall } from '#functions/adapters/channels/linkedin/retry-call.ts';
import type { Deferred, Refused } from '#functions/ground/ports/channel.ts';
import type { PostPicture } from '#functions/ground/ports/post.ts';

export type Uploaded = { readonly outcome: 'uploaded'; readonly image: string };

/** Begins an upload and sends the bytes; a used or expired address is replaced once by a fresh one. */
export const uploadPicture = async (
  client: LinkedInClient,
  settings: LinkedInSettings,
  picture: PostPicture,
  attempt = 1,
): Promise<Uploaded | Refused | Deferred> => {
  const { clock } = settings;
  const begun = await retryCall(clock, () => beginUpload(client, organizationUrn(settings)));
  if (!begun.ok) return mapFailure(begun.failure, clock.now(), picture.alt);
  const { uploadUrl, image } = begun.value;
  if (!mayGoTo(settings.baseUrl, uploadUrl)) {
    return {
      outcome: 'refused',
      reason: 'upload-address',
      detail: `The address of the upload was on ${new URL(uploadUrl).host}; nothing was sent there.`,
    };
  }
  const put = await retryCall(clock, () => putPicture(client, uploadUrl, picture));
  if (put.ok) return { outcome: 'uploaded', image };
  if (put.failure.code === 'EXPIRED_UPLOAD_URL' && attempt === 1) {
    return await uploadPicture(client, settings, picture, attempt + 1);
  }
  return mapFailure(put.failure, clock.now(), image);
};
