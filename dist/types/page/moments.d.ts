/** Calls back once the page is really there: one that the browser prepares in advance may never be seen. */
export declare function whenActivated(act: () => void): void;
/** Calls back once the document is whole, at once when it is. */
export declare function whenParsed(act: () => void): void;
/** Calls back once a part of the element has been on the screen; the function that it returns gives up waiting. */
export declare function whenSeen(element: Element, act: () => void): () => void;
/**
 * Calls back when the page is left, and when it comes back from where the browser kept it whole (the back/forward
 * cache); the function that it returns stops both.
 */
export declare function whenLeft(onLeft: () => void, onReturned: () => void): () => void;
