/** Something that summarised the record and did not agree with it. */
export interface Wrong {
  /**
   * `rollup`: the count of one sort on one day. `day`: what a day adds up to. `person`: what was done toward somebody,
   * or what they are found by. `nobody`: interactions toward a person who is not on record, or what they come to.
   */
  what: 'rollup' | 'day' | 'person' | 'nobody';
  /** Which one: a day, a sort of rollup, a person's id. */
  which: string;
}

/** A stretch of days, or of people by their ids: what comes after one, up to and with another. Open where absent. */
export interface Stretch {
  after?: string | undefined;
  to?: string | undefined;
}

/** The keys of a stretch in a store or index whose keys are arrays that begin with a day, or a person's id. */
export const firstIn = ({ after, to }: Stretch): IDBKeyRange =>
  IDBKeyRange.bound(after === undefined ? [] : [after, []], to === undefined ? [[]] : [to, []]);

/** The keys of a stretch in a store whose keys are days, or ids of people. */
export const within = ({ after, to }: Stretch): IDBKeyRange =>
  IDBKeyRange.bound(after ?? '', to ?? [], after !== undefined);
