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
/** Reads a collector's reply; `undefined` is anything that is not one, such as a log-in page. Never throws. */
export declare function parseAcknowledgement(body: string): Acknowledgement | undefined;
