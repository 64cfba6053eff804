/** How a text may ask: in a field of its own, among options to choose from, or as a statement to rate. */
export type Asking = 'field' | 'choice' | 'rating';

/** What may end the mention of something, so that "your name" is one and "your name change" is not. */
const END = String.raw`(?= ?(?:[.?!:;,()/&#]|$|(?:and|or|so|to|if|here|below)\b))`;

/** What tells who somebody is, and the words for it in English. */
const IDENTIFYING = {
  'a name': `(?:(?:full|first|last|middle|legal|maiden|family|given) |sur)?names?${END}`,
  'an e-mail address': `e-?mail(?: address(?:es)?)?${END}`,
  'a phone number': `(?:(?:tele|cell)?phone|cell|mobile|fax)(?: phone)?(?: numbers?)?${END}`,
  'a postal address': `(?:(?:street|home|mailing|postal|residential|billing|current) )?address${END}`,
  'contact details': `contact (?:information|details|info)${END}`,
  'a date of birth': String.raw`(?:date of birth|birth ?date|birthday|dob)\b`,
  'a Social Security or taxpayer number': String.raw`(?:social security (?:number|no)|ssn|ein|itin|employer identification number|tax(?:payer)? (?:id|identification))\b`,
  'the number of a document': String.raw`(?:passport|driver'?s?'? licen[cs]e|licen[cs]e|visa|alien|green card|state id) (?:number|no)\b`,
  'the number of an account, card or case': String.raw`(?:account|card|routing|claim|case|policy|member|medicare|medicaid|file|receipt) (?:number|no)\b`,
  'a password': `(?:password|pin)${END}`,
};

/** What is sensitive whoever it is said of. */
const SENSITIVE = {
  'an income': `(?:(?:household|annual|monthly|gross|net|family|yearly) )?(?:income|salary|wages|earnings)(?: range| level| bracket)?${END}`,
  'a state of health': `(?:health (?:condition|status|problem)s?|medical (?:condition|history|record)s?|diagnos[ei]s|disabilit(?:y|ies)|medications?|illness(?:es)?)${END}`,
  'race, religion or sexuality': `(?:race|ethnicity|religion|sexual orientation|gender identity)${END}`,
  'an immigration status': `(?:immigration status|citizenship(?: status)?)${END}`,
};

/** Where a request begins: a text or a sentence, or after a word that leads to it. "It was easy to enter …" is none. */
const OPENING = String.raw`(?:^|[.?!:;,] |\b(?:please|and|or|can you|could you|would you|what was|what is) )`;
const VERB =
  "(?:what(?:'s| is| are| was| were)|enter|provide|give|tell|type|write|state|confirm|verify|list|include|share|add|leave|submit|send|specify|indicate|select)";
const WORDS = "(?:[a-z'-]{1,20} ){0,2}";

/** Each is bounded in what it repeats, so that no text takes long. */
const any = (nouns: Readonly<Record<string, string>>) => Object.values(nouns).join('|');
const patterns = (noun: string, others: string) => ({
  request: new RegExp(String.raw`${OPENING}${VERB}\b(?:(?!\babout\b)[^.?!]){0,40}\byour ${WORDS}(?:${noun})`, 'i'),
  label: new RegExp(
    String.raw`^(?:(?:the )?last (?:4|four)(?: digits)?(?: of)? )?(?:your |my )?(?:${noun}) ?(?:$|[.:?#] ?$|\(|(?:,|and|or|&|/) ?(?:your )?(?:${others}))`,
    'i',
  ),
  question: new RegExp(
    String.raw`\b(?:(?:do|have|are) you|is your|(?:which|what) [a-z ]{0,30}describes?|tell us about your) (?:[a-z'-]{1,20} ){0,3}(?:${noun})`,
    'i',
  ),
});

const KINDS = [
  ...Object.entries(IDENTIFYING).map(([what, noun]) => ({
    what,
    isSensitive: false,
    ...patterns(noun, any(IDENTIFYING)),
  })),
  ...Object.entries(SENSITIVE).map(([what, noun]) => ({ what, isSensitive: true, ...patterns(noun, any(SENSITIVE)) })),
];

/** Requests that name no noun. */
const PHRASES: Readonly<Record<string, RegExp>> = {
  'contact details': /\bhow (?:can|may|should|do) we (?:best )?(?:reach|contact) you\b/i,
  'a date of birth': /\bwhen were you born\b/i,
  'a postal address': /\bwhere do you live\b/i,
};

/**
 * What personal or sensitive thing a text asks for, in English, if any. To speak of one is not to ask for it: "It was
 * easy to change my address" is a statement about a service.
 */
export function personalIn(text: string, asking: Asking): string | undefined {
  const plain = text.replace(/[‘’]/g, "'").replace(/[‐‑]/g, '-').replace(/\s+/g, ' ').trim();
  const phrase = Object.keys(PHRASES).find((each) => PHRASES[each]?.test(plain));
  return (
    phrase ??
    KINDS.find(
      ({ isSensitive, request, label, question }) =>
        request.test(plain) ||
        // A bare "Phone" is a request beside a field, and one of the ways to reach an agency among options.
        (label.test(plain) && (asking === 'field' || (isSensitive && asking === 'choice'))) ||
        (isSensitive && question.test(plain)),
    )?.what
  );
}
