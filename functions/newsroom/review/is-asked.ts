/** Whether a file is what the person asked for, or lies in it; no paths means everything. */
export const isAsked = (paths: readonly string[], file: string): boolean =>
  paths.length === 0 ||
  paths.some((path) => path === '' || file === path || file.startsWith(`${path.replace(/\/$/, '')}/`));
