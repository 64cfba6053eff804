/** The place of a response in the list, which is by time and then by id: it stays the same while new ones come in. */
export interface Place {
  readonly answeredAt: string;
  readonly id: string;
}

const FORM = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f-]{36})$/;

/** A place as it stands in an address. */
export const placeName = ({ answeredAt, id }: Place): string => `${answeredAt}_${id}`;

/** Reads a place; throws for any other text. Nothing there is no place. */
export function parsePlace(text: unknown): Place | undefined {
  if (text === undefined || text === '') return undefined;
  const [, answeredAt, id] = FORM.exec(String(text)) ?? [];
  if (!answeredAt || !id) throw new Error('The place in the list is none. Go to its beginning, and from there on.');
  return { answeredAt, id };
}
