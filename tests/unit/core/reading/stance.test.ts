import { expect, test } from 'vitest';
import messages from '../../../../public/_locales/en/messages.json' with { type: 'json' };
import { gather } from '../../../../utils/core/reading/evidence.ts';
import { english } from '../../../../utils/core/reading/languages/en/index.ts';
import { readDraft } from '../../../../utils/core/reading/read.ts';
import { traits } from '../../../../utils/core/reading/traits.ts';
import { stances } from '../../../../utils/core/words.ts';

/** Add a line here when a message is read wrongly: text, then stance. */
const examples = [
  // A call to action decides, however kind the rest is.
  ['Loved your talk on rural clinics! Would you have fifteen minutes next week for a quick call?', 'sell'],
  ['Three ways to keep bread fresh are below. Book a demo to learn more about our ovens.', 'sell'],
  ['Check out my new course, 20% off until Friday https://example.com/course', 'sell'],
  ['Tickets for our concert are on sale now, get yours at https://example.com', 'sell'],
  ['Check out my shop, you should try the bread, thanks', 'sell'],
  ['Please vote for my entry and share it with your friends', 'sell'],
  ['I am looking for a new job in design, my portfolio is at https://example.com', 'sell'],
  ['Help us reach our goal and donate today https://example.com/fund', 'sell'],
  ['Just published a new blog post about our startup https://example.com/post', 'sell'],
  ['New on the blog: five ways to teach fractions', 'sell'],
  ['Our kickstarter ends in 48 hours! https://example.com/ladder', 'sell'],
  ['Even a small donation can make a big difference to a child.', 'sell'],
  // What sounds like a call and is told of, asked about or meant for one person.
  ['I made a huge mistake by upgrading to the new version', 'social'],
  ['Where can I buy tickets for this?', 'social'],
  ['How do I sign up for the mailing list?', 'social'],
  ['@ana thanks for the follow!', 'social'],
  ['I donated last month to the Red Cross, felt good', 'social'],
  ["Are you coming to the party on Saturday? You're welcome to bring a friend", 'serve'],
  // What is handed over is serving.
  ['Have you tried clearing the cache first? That fixed it for me.', 'serve'],
  ['Try the second exit, and make sure you keep the receipt.', 'serve'],
  ['@ana meet @ben, you two should talk, you both build tools for clinics.', 'serve'],
  ['I can introduce you to our librarian, she knows the archive well.', 'serve'],
  ['Happy to help, let me know if you get stuck and I can send you the template.', 'serve'],
  ['Your talk on onboarding helped me rewrite our first week.', 'serve'],
  ['What are you trying to build with it? What do you need most?', 'serve'],
  ['You are not alone in this, hang in there. Take care of yourself.', 'serve'],
  ['@ana I will send you the figures tonight.', 'serve'],
  // The rest is company.
  ['Thanks for coming last night, that was fun!', 'social'],
  ['Happy birthday, Ana!', 'social'],
  ['Does anyone know a quiet café near the station?', 'social'],
  ['haha that was the worst film ever', 'social'],
  ['I think they were wrong about the harbour, but we will see.', 'social'],
] as const;

test.each(examples)('%s', (text, stance) => {
  expect(readDraft(text).stance).toBe(stance);
});

/** Two messages that differ in a few words and in what they are for. */
const pairs = [
  ['Would you like me to look at your slides?', 'serve', 'Would you like to book a demo of my slides?', 'sell'],
  [
    'Check out the guide by @ana, it is a great resource for beginners.',
    'serve',
    'Check out my guide, new on my blog: https://example.com',
    'sell',
  ],
  ['Thanks!', 'social', 'Thanks for showing me the trick with the hinge, it saved our week.', 'serve'],
  [
    'Buy our bread at the market today, 10% off.',
    'sell',
    'I am not selling anything, I was at the market today.',
    'social',
  ],
] as const;

test.each(pairs)('%s — %s; %s — %s', (one, stance, other, otherStance) => {
  expect([readDraft(one).stance, readDraft(other).stance]).toEqual([stance, otherStance]);
});

test('reasons name the words that count and speak for the stance', () => {
  const text = 'Your idea is lovely. Could we book a quick call? Check out my shop.';
  const { stance, reasons } = readDraft(text);
  expect(stance).toBe('sell');
  expect(reasons.map(({ why, start, end }) => [why, text.slice(start, end)])).toEqual(
    expect.arrayContaining([
      ['asks_for_call', 'book a quick call'],
      ['asks_for_click', 'Check out my shop'],
    ]),
  );
  expect(reasons.every(({ toward }) => toward === stance)).toBe(true);
});

test('offsets count in the text as it was typed', () => {
  const text = '👩‍⚕️ 𝗕𝗼𝗼𝗸 𝗮 𝗰𝗮𝗹𝗹 with me and see our shop';
  const { reasons } = readDraft(text, { lang: 'en' });
  expect(reasons.map(({ start, end }) => text.slice(start, end))).toContain('𝗕𝗼𝗼𝗸 𝗮 𝗰𝗮𝗹𝗹');
});

test('a word hidden with invisible characters is the same word', () => {
  const plain = readDraft('Please book a call with me');
  expect(readDraft('Please bo\u200bok a ca\u00adll with me').stance).toBe(plain.stance);
});

test('somebody else’s pitch in quotation marks is not the writer’s', () => {
  const pitch = 'Book a demo now, 20% off our platform, sign up today';
  expect(readDraft(pitch).stance).toBe('sell');
  expect(readDraft(`I got one more of these: "${pitch}" and I was so annoyed, haha`).stance).toBe('social');
});

test('at most three reasons, the most telling first, each kind once', () => {
  const { reasons } = readDraft(
    'See you! Book a call. Book a chat. Check out my shop. Please vote for me. 20% off. Our site.',
  );
  expect(reasons.map(({ why }) => why)).toEqual(['asks_for_call', 'asks_for_click', 'asks_to_spread']);
  const later = readDraft('20% off. Donate today. Book a call.').reasons.map(({ why }) => why);
  expect(later).toEqual(['asks_for_call', 'asks_for_money', 'names_price']);
});

test('a kind of reason is shown where it was strongest', () => {
  const text = 'Book a call. Schedule a demo. Check out my shop.';
  const calls = readDraft(text).reasons.filter(({ why }) => why === 'asks_for_call');
  expect(calls.map(({ start, end }) => text.slice(start, end))).toEqual(['Book a call']);
});

test('a pitch that is denied is none', () => {
  expect(readDraft('I would ask you to book a call, that is me.').stance).toBe('sell');
  expect(readDraft('I would never ask you to book a call, that is not me.').stance).not.toBe('sell');
  expect(readDraft('Do not miss our sale, buy it now').stance).toBe('sell');
});

test('every reason a reading can give has a label', () => {
  const keys = new Set(Object.keys(messages));
  const whys = [...english.signals, ...traits].flatMap(({ why }) => why ?? []);
  const worded = stances.map((stance) => `worded_${stance}`);
  for (const why of [...whys, ...worded, 'makes_promise']) expect(keys, why).toContain(`reason_${why}`);
});

test('letters of an abbreviation are not words in a hurry', () => {
  const ofReader = (text: string) => gather(text, { lang: 'en' })!.heard.said.some(({ why }) => why === 'about_reader');
  expect(ofReader('Opinion on marriage in the U.S. today')).toBe(false);
  expect(ofReader('so r u coming to the park today')).toBe(true);
});

test('the learned words are not fitted to the little words of talk', () => {
  const { sums, fitted } = gather('We were there and it was really good', { lang: 'en' })!.heard;
  expect(sums.social).toBeGreaterThan(fitted.social);
  expect(sums.sell).toBe(fitted.sell);
});
