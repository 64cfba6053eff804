import type { SurveyConfiguration } from './configuration.ts';
import { type Problem } from './problem.ts';
/**
 * One file for all services of an agency: what they share, and by an id of its own each service with the keys in
 * which it differs. A service's key takes the place of the shared one as a whole.
 */
export interface SurveyFile extends Partial<SurveyConfiguration> {
    /** Where editors find the JSON Schema; read by nothing else. */
    readonly $schema?: string | undefined;
    readonly services: {
        readonly [id: string]: Partial<SurveyConfiguration>;
    };
}
/** Whether a document is of several services, and not the configuration of one. */
export declare const isSurveyFile: (document: unknown) => document is {
    readonly services: unknown;
};
/** The ids of a file's services; none of a document that is no such file. */
export declare const servicesIn: (document: unknown) => readonly string[];
/**
 * The configuration of one service of a file, to give to `mountSurvey`, which tells what is wrong with it by its
 * place in the file; also that the file has no service of that id. Never throws.
 */
export declare const serviceOf: <const File extends {
    readonly services: object;
}>(file: File, id: keyof File['services'] & string) => SurveyConfiguration;
/**
 * The configuration of one service of a document, still to be parsed; where it has one alone, that one needs no id. Of
 * a document that is no file of several it is the document itself. Never throws.
 */
export declare function serviceIn(document: unknown, given?: string): unknown;
/** What keeps a configuration from being found in its file, if anything. */
export declare const problemIn: (configuration: unknown) => Problem | undefined;
/** The id that a configuration has in its file, if it comes from one. */
export declare const idOf: (configuration: unknown) => string | undefined;
/**
 * Where a key of a configuration stands: in its file among the service's own or what is shared, or, for what was
 * written over the file's, such as an attribute of the tag, there.
 */
export declare function placeOf(configuration: unknown, key: string): string;
