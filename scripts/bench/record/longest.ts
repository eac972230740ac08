/** What something cost the page it was done in. */
export interface Cost<Result> {
  /** In ms. */
  took: number;
  /** Its longest task in ms; 0 when none took 50 ms, from where on the browser tells. */
  longest: number;
  result: Result;
}

/** Does something and says what it cost this page. */
export async function costOf<Result>(work: () => Promise<Result>): Promise<Cost<Result>> {
  let longest = 0;
  const note = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  const since = performance.now();
  const result = await work();
  const took = performance.now() - since;
  note(observer.takeRecords());
  observer.disconnect();
  return { took, longest, result };
}
