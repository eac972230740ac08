const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** So many bytes as people say it: `1.2 MB`. */
export function spokenSize(bytes: number, language: string): string {
  const at = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const style = { style: 'unit', unit: units[at]!, unitDisplay: 'short', maximumSignificantDigits: 2 } as const;
  return new Intl.NumberFormat(language, style).format(bytes / 1000 ** at);
}
