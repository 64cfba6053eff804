/** Moments at which an attempt is worth more than at others. */
export interface Moments {
    /** The network or the page is back. */
    readonly onWake: () => void;
    /** The page is being hidden, and may never be seen again. */
    readonly onLeave: () => void;
}
/** Listens for those moments, until the function that it returns is called. */
export declare function listen({ onWake, onLeave }: Moments): () => void;
