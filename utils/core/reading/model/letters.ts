/**
 * Numbers as letters, so that weights ship as text inside a script and are read where they stand, without unpacking: the
 * small ones, which are the most, are one byte each, and compress as well as bytes do.
 */

/** `#`: with it and the letters behind it a number seldom needs an escape. */
const first = 35;

/** How many numbers there are with a letter of one byte: a greater one may be written as two digits of this base. */
export const base = 92;

/** The letter of a number, from 0 to 60,000. */
export const letterOf = (number: number): string => String.fromCharCode(first + number);

/** The number at a place in a text. */
export const numberAt = (text: string, place: number): number => text.charCodeAt(place) - first;

/** A number with a sign as one without: 0, -1, 1, -2, 2 … */
export const unsigned = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number);

/** Takes {@link unsigned} back. */
export const signed = (number: number): number => (number >>> 1) ^ -(number & 1);
