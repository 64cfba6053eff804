import { list, openObject, parse, text } from './schema.ts';

/**
 * What a collector replies. `accepted` names the ids that are stored for good, new and duplicate alike;
 * `refused` those that it will never store, and why. The device keeps and sends again what is in neither.
 */
export interface Acknowledgement {
  readonly accepted: readonly string[];
  readonly refused: readonly Refusal[];
}

/** A record that a collector will never store. */
export interface Refusal {
  readonly id: string;
  readonly reason: string;
}

const anyText = text(() => undefined);

const acknowledgement = openObject<Acknowledgement>({
  accepted: list(anyText),
  refused: list(openObject<Refusal>({ id: anyText, reason: anyText })),
});

/** Reads a collector's reply; `undefined` is anything that is not one, such as a log-in page. Never throws. */
export function parseAcknowledgement(body: string): Acknowledgement | undefined {
  try {
    const parsed = parse(acknowledgement, JSON.parse(body));
    return parsed.ok ? parsed.value : undefined;
  } catch {
    return undefined;
  }
}
