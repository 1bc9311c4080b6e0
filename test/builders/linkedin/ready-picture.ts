import sharp from 'sharp';
import { type Publisher, page } from '#test/builders/linkedin/a-publisher.ts';
import { onPictureStatus } from '#test/builders/linkedin/a-row.ts';

/** The name of a picture that LinkedIn has and is done with. */
const readyPicture = async ({ sandbox, settings }: Publisher): Promise<string> => {
  const headers = {
    authorization: `Bearer ${await settings.token()}`,
    'linkedin-version': settings.version,
    'x-restli-protocol-version': '2.0.0',
    'content-type': 'application/json',
  };
  const body = JSON.stringify({ initializeUploadRequest: { owner: page } });
  const begun = await fetch(`${sandbox.url}/rest/images?action=initializeUpload`, { method: 'POST', headers, body });
  const { value } = (await begun.json()) as { readonly value: { readonly image: string; readonly uploadUrl: string } };
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#336699' } })
    .png()
    .toBuffer();
  await fetch(value.uploadUrl, { method: 'PUT', body: new Uint8Array(bytes) });
  return value.image;
};

/** Lets every question about a picture be answered for one that is ready. */
export const callPicturesReady = async (publisher: Publisher): Promise<void> => {
  const path = `/rest/images/${encodeURIComponent(await readyPicture(publisher))}`;
  onPictureStatus((passing) => ({ ...passing, path }))(publisher);
};
