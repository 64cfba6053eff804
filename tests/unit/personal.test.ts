import { expect, test } from 'vitest';
import { type Asking, personalIn } from '../../src/standard/personal.ts';

test.each<[string, string, Asking?]>([
  ['What is your name?', 'a name'],
  ['Please enter your full legal name.', 'a name'],
  ['Name', 'a name'],
  ['Your name (optional)', 'a name'],
  ['Name and phone number', 'a name'],
  ['E-mail:', 'an e-mail address'],
  ['Your email address', 'an e-mail address'],
  ['May we write to you? Leave your e‑mail.', 'an e-mail address'],
  ['What’s your phone number?', 'a phone number'],
  ['Provide your mobile phone number so we can call you', 'a phone number'],
  ['What is your home address?', 'a postal address'],
  ['Where do you live?', 'a postal address'],
  ['Share your contact information', 'contact details'],
  ['How can we reach you?', 'contact details'],
  ['Date of birth', 'a date of birth'],
  ['When were you born?', 'a date of birth'],
  ['Enter the last four digits of your SSN', 'a Social Security or taxpayer number'],
  ['What is your Social Security number?', 'a Social Security or taxpayer number'],
  ['Last 4 digits of SSN', 'a Social Security or taxpayer number'],
  ['Phone #', 'a phone number'],
  ['Please give your EIN', 'a Social Security or taxpayer number'],
  ['Taxpayer ID', 'a Social Security or taxpayer number'],
  ['What is your passport number?', 'the number of a document'],
  ["Driver's license number", 'the number of a document'],
  ['Tell us your bank account number', 'the number of an account, card or case'],
  ['What is your case number?', 'the number of an account, card or case'],
  ['What is your annual income?', 'an income', 'choice'],
  ['Household income', 'an income', 'choice'],
  ['Do you have a disability?', 'a state of health', 'choice'],
  ['Tell us about your medical condition.', 'a state of health'],
  ['Which of these best describes your race or ethnicity?', 'race, religion or sexuality', 'choice'],
  ['What is your immigration status?', 'an immigration status', 'choice'],
])('%j asks for %s', (text, what, asking = 'field') => {
  expect(personalIn(text, asking)).toBe(what);
});

test.each<[string, Asking?]>([
  ['Was the phone call helpful?'],
  ["The website's name was clear."],
  ['Name one thing that we should change.'],
  ['E-mail was easy to use.'],
  ['What did you like about your name change?'],
  ['Tell us about your address change.'],
  ['Tell us about your e-mail.'],
  ['Please tell us about your phone call.'],
  ['What would have made your visit easier?'],
  ['Anything else you want us to know about your experience?'],
  ['What is the name of the form that you sent?'],
  ['How easy was it to enter your address?', 'choice'],
  ['It was easy to update my e-mail address.', 'rating'],
  ['I understood why my Social Security number was needed.', 'rating'],
  ['Phone', 'choice'],
  ['E-mail', 'choice'],
  ['Did the health status page load?', 'choice'],
  ['How did your disability claim go?'],
  ['Anything else? Please do not include your name or case number.'],
  ['Were you asked to enter your Social Security number?', 'choice'],
  ['Are you a new customer?', 'choice'],
])('%j asks for nothing personal', (text, asking = 'field') => {
  expect(personalIn(text, asking)).toBeUndefined();
});

test.each(['what is your ', 'enter ', 'your name ', 'a-', "'", 'do you ', ' '])(
  'text that repeats %j is read to its end',
  (part) => {
    expect(personalIn(part.repeat(50_000 / part.length), 'rating')).toBeUndefined();
  },
);
