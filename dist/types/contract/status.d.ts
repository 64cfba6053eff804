/**
 * What has become of a record: `saved` on this device, `unsaved` as yet (in this tab's memory only), `delivered`
 * to the collector, or `refused` by it for good. It is what a respondent is told.
 */
export type Status = 'saved' | 'unsaved' | 'delivered' | 'refused';
/** Hears each status that a record comes to. */
export type OnStatus = (status: Status) => void;
