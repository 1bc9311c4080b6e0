/**
 * Whom people know behind a signature: AWS puts a role's id and a colon before the name that somebody signed in with, and a
 * laptop's user stands alone.
 */
export const signerName = (signature: string): string => signature.split(':').at(-1)?.trim() || signature;
