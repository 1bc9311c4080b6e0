/** Roles that may post for a page, strongest first; LinkedIn writes the second in two ways. Only the first may read numbers. */
export const publishingRoles: readonly string[] = [
  'ADMINISTRATOR',
  'CONTENT_ADMINISTRATOR',
  'CONTENT_ADMIN',
  'DIRECT_SPONSORED_CONTENT_POSTER',
];
