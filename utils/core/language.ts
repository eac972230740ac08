/** Every language the product speaks, as its folder in `public/_locales` is called. */
export const languages = ['en', 'es', 'de', 'fr', 'pt', 'ar'] as const;
export type Language = (typeof languages)[number];
