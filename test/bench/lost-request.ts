/** Errors as the vendor's client throws them. */
export const refusal = (status: number, data: unknown) =>
  Object.assign(new Error(`status ${status}`), { isAxiosError: true, response: { status, data } });

export const lostConnection = (code: 'ECONNRESET' | 'ERR_CANCELED') =>
  Object.assign(new Error(code), { isAxiosError: true, code });

const tokenFault = (serviceErrorCode: number, code: string) =>
  refusal(401, { status: 401, serviceErrorCode, code, message: code });

const answers = {
  '500': () => refusal(500, { status: 500, message: 'Internal Server Error' }),
  '503': () => refusal(503, { status: 503, message: 'Service Unavailable' }),
  '409': () =>
    refusal(409, { status: 409, code: 'CONFLICT', message: 'A write conflict occurred. Retry the request.' }),
  '429': () => refusal(429, { status: 429, serviceErrorCode: 101, message: 'Resource level throttle' }),
  'token-expired': () => tokenFault(65_602, 'EXPIRED_ACCESS_TOKEN'),
  'token-revoked': () => tokenFault(65_601, 'REVOKED_ACCESS_TOKEN'),
  'token-invalid': () => tokenFault(65_600, 'INVALID_ACCESS_TOKEN'),
  'bare-403': () => refusal(403, { status: 403 }),
  html: () => refusal(502, '<html><title>Bad gateway</title></html>'),
} as const;

export const refusalFor = (fault: keyof typeof answers): Error => answers[fault]();

export const duplicateOf = (id: string) =>
  refusal(422, {
    status: 422,
    message: `com.linkedin.content.common.exception.BadRequestResponseException: Content is a duplicate of ${id}`,
    errorDetails: { inputErrors: [{ description: 'Duplicate post is detected', input: {}, code: 'DUPLICATE_POST' }] },
  });
