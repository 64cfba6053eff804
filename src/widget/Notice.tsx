import { Fragment, h } from './element.ts';
import { TEXTS } from './texts.ts';

/** What the Paperwork Reduction Act has a survey say, as far as the agency configured it. */
export interface NoticeFacts {
  readonly ombControlNumber?: string | undefined;
  /** YYYY-MM-DD */
  readonly ombExpirationDate?: string | undefined;
  readonly burdenMinutes?: number | undefined;
  readonly burdenContact?: string | undefined;
  readonly privacyUrl?: string | undefined;
}

/** Says something of the clearance, where there is one, with its date as the forms of agencies write it. */
function ofClearance(
  { ombControlNumber, ombExpirationDate }: NoticeFacts,
  say: (number: string, expires: string) => string,
): string | undefined {
  const [year, month, day] = ombExpirationDate?.split('-') ?? [];
  return ombControlNumber && day && say(ombControlNumber, `${month}/${day}/${year}`);
}

/** The control number and its expiration, which belong on the first screen. */
export function ControlNumber(facts: NoticeFacts) {
  const omb = ofClearance(facts, TEXTS.omb);
  return omb ? <p class="hint">{omb}</p> : null;
}

/** The Paperwork Reduction Act statement (5 CFR 1320.8(b)(3)) and the privacy link, within reach of the answers. */
export function Notice(facts: NoticeFacts) {
  const { burdenMinutes, burdenContact, privacyUrl } = facts;
  const unless = ofClearance(facts, TEXTS.unless);
  const burden = burdenContact && burdenMinutes ? TEXTS.burden(burdenMinutes, burdenContact) : undefined;
  return (
    <>
      {(unless || burden) && (
        <details>
          <summary>{TEXTS.noticeTitle}</summary>
          <p>
            {unless} {burden}
          </p>
        </details>
      )}
      {privacyUrl && (
        <p>
          <a href={privacyUrl}>{TEXTS.privacy}</a>
        </p>
      )}
    </>
  );
}
