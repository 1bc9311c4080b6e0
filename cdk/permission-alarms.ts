/** What is to be gone, has come back, or stands without anybody to say that it may. */
export const permissionAlarms = [
  [
    'takedown-late',
    'TakedownsLate',
    'What should be gone still stands an hour after its end, or was not read for a day. The log names each with its deadline. Take it down by hand today.',
  ],
  [
    'takedown-came-back',
    'CameBack',
    'What was taken down stood there again. It was taken down anew: find out who or what put it back.',
  ],
  [
    'permission-in-doubt',
    'DoubtsOver',
    'A consent or a folder of what stands was gone for three working days and nobody answered: it is taken down.',
  ],
  [
    'consents-vanished',
    'DoubtsBraked',
    'More than five and a fifth of the consents of what stands went at once. Nothing of it is taken down before a person has put the files back, answered, or withdrawn.',
  ],
] as const;
