/** Good Turn's mark: a turn that leaves something with the next person. `tile` is the toolbar's icon. */
export function Mark({ size, tile = false }: { /** In steps of `--px`. */ size: number; tile?: boolean }) {
  const side = `calc(${size} * var(--px))`;
  return (
    <svg class="mark" viewBox="0 0 32 32" style={{ inlineSize: side, blockSize: side }} aria-hidden="true">
      {tile && <rect width="32" height="32" rx="8" fill="#10725f" />}
      <g transform={tile ? '' : 'translate(-5.3 -7.7) scale(1.4)'}>
        <path
          d="M14.6 9A8.2 8.2 0 1 0 22.6 17.8"
          fill="none"
          stroke={tile ? '#fff' : 'var(--accent)'}
          stroke-width="4"
          stroke-linecap="round"
        />
        <circle cx="22.4" cy="10" r="3.6" fill={tile ? '#ffc45c' : 'var(--sell)'} />
      </g>
    </svg>
  );
}
