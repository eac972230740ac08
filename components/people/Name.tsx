/** A name as somebody chose it. However long, and whichever way it runs, it stays in its place. */
export const Name = ({ name }: { name: string }) => <bdi class="person-name">{name}</bdi>;
