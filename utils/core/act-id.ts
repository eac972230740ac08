/**
 * The id of an interaction: a UUID of version 7 (RFC 9562), which sorts by the moment it was made. So what was done one
 * after another lies side by side on the disk, and is found and read together.
 *
 * @param at when it is made, ms since the epoch
 * @param random a random UUID
 */
export function actId(at: number, random: string): string {
  const time = at.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
}
