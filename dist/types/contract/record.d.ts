import * as z from 'zod/mini';
import { type Parsed } from './problem.ts';
/** The version of the record that this code writes and reads. */
export declare const SCHEMA_VERSION = 1;
declare const record: z.ZodMiniObject<{
    schemaVersion: z.ZodMiniLiteral<1>;
    kind: z.ZodMiniEnum<{
        declined: "declined";
        offered: "offered";
        response: "response";
        started: "started";
    }>;
    id: z.ZodMiniString<string>;
    service: z.ZodMiniString<string>;
    provider: z.ZodMiniString<string>;
    edition: z.ZodMiniString<string>;
    channel: z.ZodMiniEnum<{
        automated_phone: "automated_phone";
        chatbot: "chatbot";
        computer: "computer";
        email: "email";
        fax: "fax";
        in_person: "in_person";
        live_chat: "live_chat";
        mobile: "mobile";
        mobile_app: "mobile_app";
        other_digital: "other_digital";
        other_non_digital: "other_non_digital";
        paper: "paper";
        phone: "phone";
        postal_mail: "postal_mail";
        self_service_kiosk: "self_service_kiosk";
        sms_text_messages: "sms_text_messages";
        social_media: "social_media";
        website: "website";
    }>;
    transactionPoint: z.ZodMiniEnum<{
        post_interaction: "post_interaction";
        post_service_journey: "post_service_journey";
        relational: "relational";
    }>;
    lang: z.ZodMiniString<string>;
    page: z.ZodMiniString<string>;
    startedAt: z.ZodMiniString<string>;
    submittedAt: z.ZodMiniString<string>;
    answers: z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniObject<{
        question: z.ZodMiniString<string>;
        statement: z.ZodMiniString<string>;
        rating: z.ZodMiniLiteral<1 | 2 | 3 | 4 | 5>;
    }, z.core.$strict>, z.ZodMiniObject<{
        question: z.ZodMiniString<string>;
        statement: z.ZodMiniString<string>;
        chosen: z.ZodMiniArray<z.ZodMiniString<string>>;
        offered: z.ZodMiniArray<z.ZodMiniString<string>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        question: z.ZodMiniString<string>;
        statement: z.ZodMiniString<string>;
        text: z.ZodMiniString<string>;
    }, z.core.$strict>]>>;
}, z.core.$strict>;
/**
 * One thing sent to the collector: a `response` with what the respondent answered, or the bare fact that a
 * survey was `offered`, `started` or `declined`, which A-11 Section 280 has agencies count.
 *
 * `page` is a path without query or fragment. Times are ISO 8601 in UTC by the device's clock; but for a
 * response, `startedAt` and `submittedAt` are the same moment.
 */
export type SurveyRecord = z.infer<typeof record>;
/** One answer, with the wording that was shown. A question left unanswered has none. */
export type Answer = SurveyRecord['answers'][number];
/** Reads one record, as strictly at the collector as before it is stored on the device. Never throws. */
export declare function parseRecord(input: unknown): Parsed<SurveyRecord>;
export {};
