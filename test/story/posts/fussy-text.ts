import fc from 'fast-check';

/** Texts that trip little text: reserved characters, look-alike templates, addresses, emoji; no lone surrogates. */
export const fussyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...'\\|{}@[]()<>#*_~ aÅö1\n') }),
      fc.constantFrom(
        '#Ord',
        '{hashtag|\\#|Ord}',
        '{hashtag|#|Ord}',
        '@[Elsa](urn:li:person:abc)',
        'https://a.example/b_c?d=(e)&f=~g#h',
        '👩🏽‍🏫',
        'räksmörgås',
        '\\\\',
        '\r\n',
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
