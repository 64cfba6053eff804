import * as z from 'zod/mini';
declare const acknowledgement: z.ZodMiniObject<{
    accepted: z.ZodMiniArray<z.ZodMiniString<string>>;
    refused: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        reason: z.ZodMiniString<string>;
    }, z.core.$strip>>;
}, z.core.$strip>;
/**
 * What a collector replies. `accepted` names the ids that are stored for good, new and duplicate alike;
 * `refused` those that it will never store, and why. The device keeps and sends again what is in neither.
 */
export type Acknowledgement = z.infer<typeof acknowledgement>;
/** Reads a collector's reply; `undefined` is anything that is not one, such as a log-in page. Never throws. */
export declare function parseAcknowledgement(body: string): Acknowledgement | undefined;
export {};
