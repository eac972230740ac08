import { useEffect, useRef, useState } from 'preact/hooks';
import { type Moment, usualStance } from '../../utils/core/moments/moment.ts';
import type { ReadMoment } from '../../utils/core/moments/read-moment.ts';
import { whoIsMeant } from '../../utils/core/people/meant.ts';
import type { LogMomentProps } from './LogMoment.tsx';
import { type Candidate, type Choice, newPerson, nobody } from './person-choice.ts';

/** What the user put right. Absent where the line speaks. */
type Corrections = Partial<Pick<Moment, 'medium' | 'stance' | 'day'>>;

/** Somebody the line names, and who that may be. */
export interface NamedPerson {
  name: string;
  /** Who on record may be meant; undefined until that is known. */
  candidates: Candidate[] | undefined;
  /** Undefined while only the user can say. */
  choice: Choice | undefined;
}

/** What would be recorded now. */
export interface Draft {
  said: ReadMoment;
  medium: Moment['medium'];
  stance: Moment['stance'];
  day: string;
  /** The day the line names is still to come, and the user named no other. */
  ahead: boolean;
  people: NamedPerson[];
  note: string | undefined;
}

/** All the user has said: a line, what they put right, and who they said somebody is. */
interface Written {
  line: string;
  corrections: Corrections;
  chosen: ReadonlyMap<string, Choice>;
}
const nothing: Written = { line: '', corrections: {}, chosen: new Map() };

/** A line as it is written, what is understood of it, and what the user put right. */
export function useLog({ today, locale, read, onFind }: Pick<LogMomentProps, 'today' | 'locale' | 'read' | 'onFind'>) {
  const [written, restore] = useState(nothing);
  const { line, corrections, chosen } = written;
  const found = useFound(onFind);
  const said = read?.(line, { today, locale }) ?? { people: [] };
  useEffect(() => {
    for (const { name } of said.people) found.look(name);
  });
  const people = said.people.map(({ name }): NamedPerson => {
    const candidates = found.of(name);
    return { name, candidates, choice: chosen.get(name) ?? (candidates && likely(name, candidates)) };
  });
  const medium = corrections.medium ?? said.medium?.medium ?? 'other';
  const draft: Draft = {
    said,
    medium,
    stance: corrections.stance ?? said.stance?.stance ?? usualStance(medium),
    day: corrections.day ?? said.day?.day ?? today,
    ahead: said.ahead !== undefined && corrections.day === undefined,
    people,
    note: said.note?.text,
  };
  return {
    line,
    draft,
    /** Everything as it is now, for `restore`. */
    written,
    restore,
    /** The line is another one: what was put right stays as long as there is a line. */
    write: (text: string) => restore(text.trim() ? { ...written, line: text } : { ...nothing, line: text }),
    correct: (more: Corrections) => restore({ ...written, corrections: { ...corrections, ...more } }),
    choose: (name: string, choice: Choice) => restore({ ...written, chosen: new Map([...chosen, [name, choice]]) }),
    /** Somebody came to the record, or went. */
    forgetFound: found.forget,
  };
}

function likely(name: string, candidates: Candidate[]): Choice | undefined {
  if (candidates.length === 0) return newPerson;
  return whoIsMeant(name, candidates)?.id;
}

/** The moment as it would be recorded; undefined as long as the user has to say who somebody is. */
export function momentOf({ medium, stance, day, people, note }: Draft): Omit<Moment, 'id'> | undefined {
  const toward: Moment['people'] = [];
  for (const { name, candidates, choice } of people) {
    if (choice === undefined) return undefined;
    if (choice === nobody) continue;
    const known = candidates?.find(({ id }) => id === choice);
    toward.push(known ? { name: known.name, personId: known.id } : { name });
  }
  return { medium, stance, day, people: toward, ...(note && { note }) };
}

/** Who on record goes by a name, asked once for each name. */
function useFound(onFind: LogMomentProps['onFind']) {
  const [found, keep] = useState<ReadonlyMap<string, Candidate[]>>(new Map());
  const asked = useRef(new Set<string>());
  return {
    of: (name: string) => found.get(name),
    look(name: string) {
      if (asked.current.has(name)) return;
      asked.current.add(name);
      void onFind(name)
        .catch(() => [])
        .then((people) => keep((known) => new Map([...known, [name, people]])));
    },
    forget() {
      asked.current.clear();
      keep(new Map());
    },
  };
}
