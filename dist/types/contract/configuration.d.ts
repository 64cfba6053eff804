import * as z from 'zod/mini';
import { type Parsed, type Problem } from './problem.ts';
/** The configuration's schema: the one description of its keys, for both doors. */
export declare const configuration: z.ZodMiniObject<{
    collector: z.ZodMiniString<string>;
    service: z.ZodMiniString<string>;
    provider: z.ZodMiniString<string>;
    channel: z.ZodMiniDefault<z.ZodMiniEnum<{
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
    }>>;
    transactionPoint: z.ZodMiniDefault<z.ZodMiniEnum<{
        post_interaction: "post_interaction";
        post_service_journey: "post_service_journey";
        relational: "relational";
    }>>;
    drivers: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniEnum<{
        ease: "ease";
        effectiveness: "effectiveness";
        efficiency: "efficiency";
        employee: "employee";
        humanity: "humanity";
        transparency: "transparency";
    }>>>;
    statements: z.ZodMiniDefault<z.ZodMiniObject<{
        trust: z.ZodMiniOptional<z.ZodMiniString<string>>;
        effectiveness: z.ZodMiniOptional<z.ZodMiniString<string>>;
        ease: z.ZodMiniOptional<z.ZodMiniString<string>>;
        efficiency: z.ZodMiniOptional<z.ZodMiniString<string>>;
        transparency: z.ZodMiniOptional<z.ZodMiniString<string>>;
        humanity: z.ZodMiniOptional<z.ZodMiniString<string>>;
        employee: z.ZodMiniOptional<z.ZodMiniString<string>>;
        comment: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    trustRequired: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    comment: z.ZodMiniDefault<z.ZodMiniBoolean<boolean>>;
    ombControlNumber: z.ZodMiniOptional<z.ZodMiniString<string>>;
    ombExpirationDate: z.ZodMiniOptional<z.ZodMiniString<string>>;
    burdenMinutes: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    burdenContact: z.ZodMiniOptional<z.ZodMiniString<string>>;
    privacyUrl: z.ZodMiniOptional<z.ZodMiniString<string>>;
    target: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
/** What an agency writes: three keys that every survey needs, and those in which it differs from the defaults. */
export type SurveyConfiguration = z.input<typeof configuration>;
/** A configuration that was read, with every default in its place. */
export type Configuration = z.output<typeof configuration>;
/**
 * Reads a configuration, strictly: an unknown key is a problem, since a misspelt OMB number that is passed over
 * would be a survey without one. Never throws.
 */
export declare function parseConfiguration(input: unknown): Parsed<Configuration>;
/** One line about a wrong configuration: the key, what is wrong with it, and what to do. */
export declare function explain({ key, what }: Problem): string;
