import * as z from 'zod/mini';

const acknowledgement = z.object({
  accepted: z.array(z.string()),
  refused: z.array(z.object({ id: z.string(), reason: z.string() })),
});

/**
 * What a collector replies. `accepted` names the ids that are stored for good, new and duplicate alike;
 * `refused` those that it will never store, and why. The device keeps and sends again what is in neither.
 */
export type Acknowledgement = z.infer<typeof acknowledgement>;

/** Reads a collector's reply; `undefined` is anything that is not one, such as a log-in page. Never throws. */
export function parseAcknowledgement(body: string): Acknowledgement | undefined {
  try {
    return z.safeParse(acknowledgement, JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}
