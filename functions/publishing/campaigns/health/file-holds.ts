import type { Ahead, CampaignRule } from '#functions/publishing/campaigns/health/health-warning.ts';

/** The campaign's file says what can be done: whatever is told of it, on its line. A pin has a rule of its own. */
export const fileHolds: CampaignRule = (id, { content }) =>
  content
    .filter(({ file, severity }) => file === `campaigns/${id}.yaml` && severity !== 'info')
    .map(
      ({ rule, severity, message, hint }): Ahead => ({
        cause: rule.startsWith('pin-') || rule === 'pinned-unknown' ? 'pin' : 'file',
        severity: severity === 'error' ? 'error' : 'warning',
        message,
        hint,
      }),
    );
