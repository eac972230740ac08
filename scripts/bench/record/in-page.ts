/** What the record's figures are measured with: the extension's own code, in a page of its own. */
export * from './files.ts';
export * from './fill.ts';
export * from './moving.ts';
export * from './questions.ts';
export * from './works.ts';
