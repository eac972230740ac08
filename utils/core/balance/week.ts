/** Where weeks do not begin on Monday, as CLDR 48 tells: Firefox does not say it itself. */
const others: readonly [weekday: number, regions: string][] = [
  [5, 'MV'],
  [6, 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'],
  [
    7,
    'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW',
  ],
];

/**
 * The day a week begins with: 1 for Monday to 7 for Sunday.
 *
 * @param locale BCP 47. Without a region the most likely one speaks; Monday when the tag is none.
 */
export function firstWeekday(locale: string): number {
  let region: string | undefined;
  try {
    region = new Intl.Locale(locale).maximize().region;
  } catch {
    // No tag at all.
  }
  return others.find(([, regions]) => region && regions.split(' ').includes(region))?.[0] ?? 1;
}

/** The Monday of the week a day is in, ISO: the name of that week, whatever the locale. */
export function weekOf(day: string): string {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
}
