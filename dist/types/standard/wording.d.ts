import type { Channel } from './channel.ts';
import type { StandardQuestion } from './edition.ts';
import type { TransactionPoint } from './transaction-point.ts';
import type { Statement } from './words.ts';
/** One wording that the standard permits. It fits every transaction point and channel, unless it names those that it fits. */
export interface Wording {
    readonly statement: Statement;
    readonly points?: readonly TransactionPoint[];
    readonly channels?: readonly Channel[];
}
/** The permitted wordings of one question by name; of those that fit, the first is asked unless another is chosen. */
export type Wordings = Readonly<Record<string, Wording>>;
/** A dated wording of the standard. Where each comes from is said in `provenance.ts`. */
export interface Edition {
    /** The questions in the order asked, the drivers among them as far as they are chosen. */
    readonly asked: readonly StandardQuestion[];
    /** The wordings of each question, and of the drivers also where they are options of a check-all question. */
    readonly wordings: {
        readonly [id in StandardQuestion]?: Wordings;
    };
    readonly isTrustRequired: boolean;
}
