/**
 * A plain value as JSON on one line, the fields of every object in the order of their names: the same value is always
 * the same text. Unpaired surrogates are escaped.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(inOrder(value));

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.keys(value).sort();
  return Object.fromEntries(fields.map((field) => [field, inOrder((value as Record<string, unknown>)[field])]));
}
