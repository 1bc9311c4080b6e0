/** What each field of `calendar.yaml` means. */
export const calendarNotes: Readonly<Record<string, string>> = {
  holidays: 'The European country whose public holidays are kept free (SE), or off.',
  frozen:
    'How far ahead the plan stands; P14D where nothing is said. Within it a slot changes only when its story may not be told any more, or a pin takes it.',
  quiet: 'Periods without publishing. Both days are included.',
  'quiet[].from': 'The first day.',
  'quiet[].until': 'The last day.',
  'quiet[].reason': 'Why. Shown in the calendar.',
  elections: 'General elections.',
  'elections[].day': 'Election day.',
  'elections[].warnFrom': 'From this day the calendar asks you to read the text once more.',
  'elections[].blockFrom': 'From this day until election day nothing is published.',
  subscription:
    'Written, people of HR and communicators may each take a secret address for their calendar program, which is read without sign-in and shows titles and times of stories that are not out yet. Left out, no such address is answered.',
  'subscription.decision': "The data protection officer's decision that allows it.",
};
