/** The languages of messages. */
export type MessageLanguage = 'sv' | 'en';
/** A text in every message language. */
export type Localised = Record<MessageLanguage, string>;
