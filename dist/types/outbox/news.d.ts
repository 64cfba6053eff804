import type { Status } from '../contract/status.ts';
/** That a record has come to its end, told to the tab whose respondent waits to hear it. */
export interface News {
    readonly id: string;
    readonly status: Extract<Status, 'delivered' | 'refused'>;
}
/** Tells the other tabs of this origin. */
export declare function broadcast(news: News): void;
/** Hears what other tabs tell, until the function that it returns is called. */
export declare function hear(onNews: (news: News) => void): () => void;
