/** Through what a transaction took place, as the published federal CX data names it. */
export declare const CHANNELS: readonly ['computer', 'mobile', 'email', 'chatbot', 'phone', 'automated_phone', 'in_person', 'paper', 'postal_mail', 'fax', 'self_service_kiosk', 'other_non_digital', 'website', 'mobile_app', 'live_chat', 'sms_text_messages', 'social_media', 'other_digital'];
/** One of the channels. */
export type Channel = (typeof CHANNELS)[number];
/** The channels on which an employee always takes part; on those not listed here or below, one may. */
export declare const STAFFED: readonly Channel[];
/** The channels on which no employee takes part. */
export declare const SELF_SERVICE: readonly Channel[];
/** The channels on which the respondent used a website. */
export declare const WEB: readonly Channel[];
