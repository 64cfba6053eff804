/** Through what a transaction took place, as the published federal CX data names it. */
export declare const CHANNELS: readonly ['computer', 'mobile', 'email', 'chatbot', 'phone', 'automated_phone', 'in_person', 'paper', 'postal_mail', 'fax', 'self_service_kiosk', 'other_non_digital', 'website', 'mobile_app', 'live_chat', 'sms_text_messages', 'social_media', 'other_digital'];
/** When in the respondent's journey the survey is asked: the three measurement levels of A-11 Section 280. */
export declare const TRANSACTION_POINTS: readonly ['post_interaction', 'post_service_journey', 'relational'];
