/** What of the reports a reader of the newsroom may see: its pages, the digests, and the pictures on them. */
export const newsroomPrefixes = ['newsroom/', 'digests/', 'pictures/'] as const;
