/** What the fields of the mark in `brand.yaml` mean. */
export const markNotes = {
  mark: 'Puts the logo on pictures. Left out: no logo on pictures.',
  'mark.corner':
    'Where it stands. If it cannot be seen there, it moves to the corner beside or stands on a plain field.',
  'mark.size': "How long its longer side is, as a share of the picture's short side.",
  'mark.clearSpace': "The free space to the edges, as a share of the picture's short side.",
  'mark.channels': 'The channels whose pictures carry it.',
} as const;
