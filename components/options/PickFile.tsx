import { useState } from 'preact/hooks';

export interface PickFileProps {
  words: string;
  /** A file the user chose, or let fall here. The same one can be chosen again. */
  onFile(file: File): void;
}

/** Chooses a file; it can also be dropped here. */
export function PickFile({ words, onFile }: PickFileProps) {
  const [over, hover] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the field in it is the one for everybody
    <div
      class="drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        hover(true);
      }}
      onDragLeave={() => hover(false)}
      onDrop={(event) => {
        event.preventDefault();
        hover(false);
        take(event.dataTransfer?.files);
      }}
    >
      <label class="button pick-file">
        <input
          type="file"
          accept=".json,.gz,application/json,application/gzip"
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
        {words}
      </label>
    </div>
  );
}
