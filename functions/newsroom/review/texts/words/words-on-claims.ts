import { type Words, words } from '#functions/newsroom/review/texts/words/words.ts';

/** What the rules say that guard the employer's word: politics, promises, times. */
export const wordsOnClaims: Readonly<Record<string, Words>> = {
  'political-party': words(
    'Ett parti nämns: «#».',
    'A party is named: "#".',
    'Ta bort det politiska. Berättelsen handlar om jobbet.',
    'Remove the politics. The story is about the job.',
  ),
  'political-politician': words(
    'En politiker nämns: «#».',
    'A politician is named: "#".',
    'Berätta vad som hände på jobbet i stället.',
    'Tell what happened at work instead.',
  ),
  'political-wording': words(
    '«#» låter partipolitiskt.',
    '"#" sounds party-political.',
    'Säg vad ni gör, inte vad politiken borde göra.',
    'Say what you do, not what politics ought to do.',
  ),
  'political-conflict': words(
    '«#»: arbetsgivaren tar inte ställning i en konflikt.',
    '"#": the employer takes no side in a conflict.',
    'Ta bort det, eller säg bara vad ni gjorde den dagen.',
    'Remove it, or say only what you did that day.',
  ),
  promise: words(
    '«#» låter som ett löfte.',
    '"#" sounds like a promise.',
    'Skriv vem som har beslutat det och när, eller vad ni hoppas på.',
    'Write who decided it and when, or what you hope for.',
  ),
  superlative: words(
    '«#» är mer än texten visar.',
    '"#" is more than the text shows.',
    'Ge en siffra eller en källa, eller säg det som någons egen känsla.',
    "Give a number or a source, or say it as somebody's own feeling.",
  ),
  'pay-and-terms': words(
    'Lön eller villkor nämns: «#».',
    'Pay or terms are named: "#".',
    'Be HR bekräfta uppgiften, eller ta bort den.',
    'Ask HR to confirm it, or remove it.',
  ),
  'proposed-as-decided': words(
    '«#»: något som bara är föreslaget berättas som bestämt.',
    '"#": something only proposed is told as decided.',
    'Skriv att det är ett förslag och när det avgörs.',
    'Write that it is a proposal, and when it will be decided.',
  ),
  clickbait: words(
    '«#» lockar utan att säga vad det handlar om.',
    '"#" tempts without saying what it is about.',
    'Säg det viktigaste rakt ut.',
    'Say what matters most straight out.',
  ),
  discrimination: words(
    '«#» i en efterlysning kan vara diskriminerande.',
    '"#" in a call for applicants may be discriminating.',
    'Skriv vad arbetet kräver: kunskap, körkort, språk på den nivå som behövs.',
    'Write what the work needs: knowledge, a licence, language at the level needed.',
  ),
  'old-fact': words(
    '«#» har passerat, men berättas som något som ska hända.',
    '"#" has passed, but is told as something to come.',
    'Berätta hur det gick, eller ta bort det.',
    'Tell how it went, or remove it.',
  ),
  'passed-date': words(
    'Dagen «#» har passerat.',
    'The day "#" has passed.',
    'Ge en dag som kommer, eller ta bort inbjudan.',
    'Give a day to come, or remove the invitation.',
  ),
};
