import type { Ahead, CampaignRule } from '#functions/publishing/campaigns/health/health-warning.ts';

const stands = {
  sv: 'Det som redan är planerat går ut som det är, tills filen är rätt eller borta.',
  en: 'What is planned already goes out as it is, until the file is right or gone.',
};

/**
 * The campaign's file says what can be done: whatever is told of it, on its line. A pin has a rule of its own. A file that can't be
 * read stops nothing that is planned.
 */
export const fileHolds: CampaignRule = (id, { content, gathered }) => {
  const isBroken = gathered.broken?.has(id) ?? false;
  return content
    .filter(({ file, severity }) => file === `campaigns/${id}.yaml` && severity !== 'info')
    .map(
      ({ rule, severity, message, hint }): Ahead => ({
        cause: rule.startsWith('pin-') || rule === 'pinned-unknown' ? 'pin' : 'file',
        severity: severity === 'error' ? 'error' : 'warning',
        message,
        hint: isBroken ? { sv: `${hint.sv} ${stands.sv}`, en: `${hint.en} ${stands.en}` } : hint,
      }),
    );
};
