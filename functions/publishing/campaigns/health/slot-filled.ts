import type { SlotRule } from '#functions/publishing/campaigns/health/health-warning.ts';

/** The slot has a story; else its reason says what stood in the way, the most of it first. */
export const slotFilled: SlotRule = ({ storyId, reason }) =>
  storyId !== null
    ? []
    : [
        {
          cause: 'empty-slot',
          severity: 'warning',
          message: reason,
          hint: {
            sv: 'Godkänn fler berättelser, eller vidga kampanjens urval.',
            en: "Approve more stories, or widen the campaign's pick.",
          },
        },
      ];
