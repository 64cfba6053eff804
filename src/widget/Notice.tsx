import { Fragment, h } from 'preact';
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

/** The control number and its expiration, which belong on the first screen (5 CFR 1320.8(b)(3)). */
export function ControlNumber({ ombControlNumber, ombExpirationDate }: NoticeFacts) {
  if (!ombControlNumber || !ombExpirationDate) return null;
  const [year, month, day] = ombExpirationDate.split('-');
  return <p class="hint">{TEXTS.omb(ombControlNumber, `${month}/${day}/${year}`)}</p>;
}

/** The burden statement and the privacy link, within reach of the answers. */
export function Notice({ ombControlNumber, burdenMinutes, burdenContact, privacyUrl }: NoticeFacts) {
  return (
    <>
      {burdenMinutes && burdenContact && (
        <details>
          <summary>{TEXTS.burdenTitle}</summary>
          <p>
            {ombControlNumber && `${TEXTS.unless} `}
            {TEXTS.burden(burdenMinutes)} {TEXTS.burdenContact(burdenContact)}
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
