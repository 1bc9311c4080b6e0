/** `other` is the answer of a server that is no STS. Error names as the contract gives them, such as `ExpiredToken`. */
export type StsAnswer =
  | { readonly kind: 'identity'; readonly userId: string }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'other' };

const textIn = (xml: string, name: string): string => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';

/** Reads the answer to GetCallerIdentity. The characters of a user id need no escaping in XML. */
export const stsAnswer = (status: number, xml: string): StsAnswer => {
  if (status === 200 && /<GetCallerIdentityResponse[\s>]/.test(xml)) {
    const userId = textIn(xml, 'UserId').trim();
    return userId === '' ? { kind: 'other' } : { kind: 'identity', userId };
  }
  if (!/<ErrorResponse[\s>]/.test(xml)) return { kind: 'other' };
  return { kind: 'error', text: [textIn(xml, 'Code'), textIn(xml, 'Message')].filter(Boolean).join(': ') };
};
