import type { Voice } from '../language/voice.ts';
import { Fragment, h } from './element.ts';

/** What the Paperwork Reduction Act has a survey say, as far as the agency configured it. */
export interface NoticeFacts {
  readonly ombControlNumber?: string | undefined;
  /** YYYY-MM-DD */
  readonly ombExpirationDate?: string | undefined;
  readonly burdenMinutes?: number | undefined;
  readonly burdenContact?: string | undefined;
  readonly privacyUrl?: string | undefined;
}

interface Props extends NoticeFacts {
  readonly voice: Voice;
}

/** Says something of the clearance, where there is one. */
const ofClearance = ({ ombControlNumber, ombExpirationDate, voice }: Props, name: 'omb' | 'unless') =>
  ombControlNumber &&
  ombExpirationDate &&
  voice.say(name, { number: ombControlNumber, date: voice.sayDay(ombExpirationDate) });

/** The control number and its expiration, which belong on the first screen. */
export function ControlNumber(facts: Props) {
  const omb = ofClearance(facts, 'omb');
  return omb ? <p class="hint">{omb}</p> : null;
}

/** The Paperwork Reduction Act statement (5 CFR 1320.8(b)(3)) and the privacy link, within reach of the answers. */
export function Notice(facts: Props) {
  const { burdenMinutes, burdenContact, privacyUrl, voice } = facts;
  const unless = ofClearance(facts, 'unless');
  const burden =
    burdenContact && burdenMinutes ? voice.say('burden', { count: burdenMinutes, contact: burdenContact }) : undefined;
  return (
    <>
      {(unless || burden) && (
        <details>
          <summary>{voice.say('noticeTitle')}</summary>
          <p>
            {unless} {burden}
          </p>
        </details>
      )}
      {privacyUrl && (
        <p>
          <a href={privacyUrl}>{voice.say('privacy')}</a>
        </p>
      )}
    </>
  );
}
