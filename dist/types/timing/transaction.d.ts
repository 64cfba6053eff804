/** A transaction that the page says is completed. */
export interface Transaction {
    /** The service that it was with, by its name; every service of the page, where it is left out. */
    readonly service?: string | undefined;
    /** The page's own id of it. */
    readonly transactionId?: string | undefined;
}
/** Calls back when the page is idle, or before a transaction is completed: in time to be told of it. */
export declare function beforeCompleted(given: () => void): void;
/**
 * Says that a transaction is completed: a survey with `trigger: 'transaction'` is then shown. One that is mounted
 * later is told too.
 */
export declare function transactionCompleted(transaction?: Transaction): void;
/** Calls back with the id of each completed transaction with the service; the function that it returns stops it. */
export declare function whenCompleted(service: string, act: (transactionId: string | undefined) => void): () => void;
