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
    /**
     * The wordings of each question, in the order asked; of the drivers those that are chosen are asked, or, where a
     * `positive` follows trust, are the options of it.
     */
    readonly wordings: {
        readonly [id in StandardQuestion]?: Wordings;
    };
    readonly isTrustRequired: boolean;
}
