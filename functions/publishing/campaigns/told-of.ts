import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { LinedCampaign } from '#functions/publishing/campaigns/lined-campaign.ts';

/** What is said of a place in a campaign's file. */
export type Told = Pick<Finding, 'rule' | 'severity' | 'message' | 'hint'>;

export const told = (rule: string, severity: Finding['severity'], message: Text, hint: Text): Told => ({
  rule,
  severity,
  message,
  hint,
});

export const findingAt = ({ file, lineOf }: LinedCampaign, path: readonly PropertyKey[], said: Told): Finding => ({
  file,
  line: lineOf(path),
  ...said,
});
