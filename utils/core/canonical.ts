/**
 * A plain value as JSON on one line, the fields of every object in the order of their names: the same value is always
 * the same text. Unpaired surrogates are escaped; what is undefined is left out.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  let fields = '';
  for (const name of Object.keys(value).sort()) {
    const said = (value as Record<string, unknown>)[name];
    if (said !== undefined) fields += `${fields && ','}${JSON.stringify(name)}:${canonicalJson(said)}`;
  }
  return `{${fields}}`;
}
