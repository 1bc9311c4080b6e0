import type { AccessFacts } from '#functions/ground/ports/access.ts';

/** Post and read back; read the page's numbers (docs/reference/linkedin.md#scopes). Reactions by type are a luxury. */
const needed = ['w_organization_social', 'r_organization_social', 'rw_organization_admin'] as const;

/** Scopes that the work needs and the token lacks; null when nobody knows which it has. */
export const missingScopes = ({ scopes }: Pick<AccessFacts, 'scopes'>): readonly string[] | null =>
  scopes === null ? null : needed.filter((scope) => !scopes.value.includes(scope));
