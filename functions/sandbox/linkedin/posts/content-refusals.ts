import { type Refusal, refusal } from '../wire/refusal.ts';

/** The schema layer: 422, no code, one line per defect. */
export const schemaRefusal = (lines: readonly string[]): Refusal =>
  refusal(422, { message: lines.map((line) => `ERROR :: ${line}\n`).join('') });

const business = (code: string, message: string): Refusal => refusal(400, { code, message });

export const fieldMissing = (field: string): Refusal => business('MISSING_FIELD', `${field} is required but missing`);

export const valueRefused = (field: string, value: unknown): Refusal =>
  business('INVALID_VALUE_FOR_FIELD', `${field} can't be set to ${String(value)}`);

export const fieldTooLong = (field: string, length: number, max: number): Refusal =>
  business('FIELD_LENGTH_TOO_LONG', `${field} length ${length} can't exceeded maximum ${max} length`);

export const fieldBlank = (field: string): Refusal => business('INVALID_VALUE_BLANK_FIELD', `${field} can't be blank`);

export const urnTypeWrong = (field: string, value: string, type: string): Refusal =>
  business('INVALID_URN_TYPE', `${field} value ${value} must be a ${type} URN`);

export const imageUnknown = (): Refusal => business('INVALID_IMAGE_ID', 'This Image ID is invalid');

export const videoUnknown = (): Refusal => business('INVALID_VIDEO_ID', 'This Video ID is invalid');

export const imageWaiting = (): Refusal => business('MEDIA_ASSET_WAITING_UPLOAD', 'Media asset is waiting upload');

export const imageFailed = (): Refusal => business('MEDIA_ASSET_PROCESSING_FAILED', 'Media asset failed processing');

export const uploadExpired = (): Refusal => business('EXPIRED_UPLOAD_URL', 'The upload URL has expired');

export const urlInvalid = (field: string, value: string): Refusal =>
  business('INVALID_URL', `${field} value ${value} is not a valid URL`);

export const callToActionInvalid = (value: string): Refusal =>
  business('INVALID_CALL_TO_ACTION', `${value} is not a valid call to action`);

export const postNotFound = (): Refusal => refusal(404, { code: 'NOT_FOUND', message: 'Could not find entity' });

export const audienceTooSmall = (): Refusal =>
  business('INVALID_VALUE_FOR_FIELD', 'distribution.targetEntities reaches fewer than 300 members');

const badRequest = (status: number, code: string, description: string, detail: string): Refusal =>
  refusal(status, {
    errorDetailType: 'com.linkedin.common.error.BadRequest',
    message: `com.linkedin.content.common.exception.BadRequestResponseException: ${detail}`,
    errorDetails: { inputErrors: [{ description, input: {}, code }] },
  });

export const imageNotOwned = (): Refusal => {
  const description = 'One or more of the contents is not owned by the author';
  return badRequest(400, 'INVALID_CONTENT_OWNERSHIP', description, description);
};

export const duplicateOf = (original: string): Refusal =>
  badRequest(422, 'DUPLICATE_POST', 'Duplicate post is detected', `Content is a duplicate of ${original}`);
