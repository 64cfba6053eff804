/** Through what a transaction took place, as the published federal CX data names it. */
export const CHANNELS = [
  'computer',
  'mobile',
  'email',
  'chatbot',
  'phone',
  'automated_phone',
  'in_person',
  'paper',
  'postal_mail',
  'fax',
  'self_service_kiosk',
  'other_non_digital',
  'website',
  'mobile_app',
  'live_chat',
  'sms_text_messages',
  'social_media',
  'other_digital',
] as const;

/** One of the channels. */
export type Channel = (typeof CHANNELS)[number];

/** The channels on which an employee always takes part; on those not listed here or below, one may. */
export const STAFFED: readonly Channel[] = ['phone', 'in_person', 'live_chat'];

/** The channels on which no employee takes part. */
export const SELF_SERVICE: readonly Channel[] = [
  'computer',
  'mobile',
  'chatbot',
  'automated_phone',
  'self_service_kiosk',
  'website',
  'mobile_app',
];

/** The channels on which the respondent used a website. */
export const WEB: readonly Channel[] = ['computer', 'mobile', 'website'];
