import type { SlotRule } from '#functions/publishing/campaigns/health/health-warning.ts';

/** The story is still what was approved, and still there. */
export const approvalStands: SlotRule = ({ storyId, story }) => {
  if (storyId === null || (story?.folder === 'approved' && story.approval !== null && story.errors === 0)) return [];
  return [
    {
      cause: 'approval',
      severity: 'error',
      message: {
        sv: 'Berättelsen är inte längre det som godkändes.',
        en: 'The story is no longer what was approved.',
      },
      hint: { sv: 'Öppna granskningen och godkänn igen.', en: 'Open the review and approve again.' },
      swaps: true,
    },
  ];
};
