const sentences = [
  'I saw your talk on slow bread and tried the rye, it rose twice as high as mine ever did.',
  'Book a free call this week and I will show you how we double your leads, the link is in my bio.',
  'Congratulations on the new shop, the window looks wonderful from the street!',
  'Tom at the sailing club is looking for a bookkeeper, shall I put the two of you in touch?',
  'Ha, same here: three coffees and the inbox is still winning.',
  'Does anybody know a patient teacher for the cello near the old station?',
  'Our autumn offer ends on Friday, use the code HARVEST for a fifth off every plan.',
  'I will send you the checklist tomorrow morning and call Mira about the room.',
  'Sorry to hear about your father. I can take the Thursday shift, no need to answer.',
  'Here is the template we use for grant letters, change whatever you like.',
  '¿Conoces a alguien que arregle relojes antiguos? Te lo agradecería mucho.',
  'Ich helfe gern beim Umzug am Samstag, der Wagen hat Platz für acht Kisten.',
];

/** Messages of a length, always the same ones: sentences in a seeded order, cut where the length is reached. */
export function messages(count: number, length: number): string[] {
  let seed = 42;
  const next = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return sentences[(seed >>> 8) % sentences.length]!;
  };
  return Array.from({ length: count }, () => {
    let text = next();
    while (text.length < length) text += ` ${next()}`;
    return text.slice(0, length);
  });
}
