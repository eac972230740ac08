import fc from 'fast-check';

/** What people on a page may call themselves. */
export const hostileName: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc
    .tuple(
      fc.constantFrom('', ' ', '\t', '\r', '\n', '\u200b', '\ufeff', '\u202e', "'", '"', '\0'),
      fc.constantFrom(...'=+-@＝＋－＠', '−', '﹢', '﹣'),
    )
    .map(([before, sign]) => `${before}${sign}HYPERLINK("http://evil.example")`),
  fc.constantFrom(
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</bdi></td></table>',
    '\u202Egro.live',
    '\u2066\u2067\u2068',
    '\ud800',
    'a\udc00b',
    '__proto__',
    'constructor',
    'Ana,"Lima"\r\nBen',
    '&lt;b&gt;',
    '👩‍👩‍👧‍👦'.repeat(40),
    'x'.repeat(10_000),
    '\u0301'.repeat(500),
  ),
);
