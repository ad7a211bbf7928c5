/** What one audit entry changed, field by field: the log keeps whole records before and after. */
export interface Change {
  /** Names from the record down to the value; positions in a list are numbers. */
  path: (string | number)[];
  before: unknown;
  after: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Of no use to a reader, or said already by the place of the value. */
const silent = new Set(['version', 'code', 'isMunicipality']);

export function changesOf(before: unknown, after: unknown, path: Change['path'] = []): Change[] {
  if (isEmpty(before) && isEmpty(after)) return [];
  if (isRecord(before) || isRecord(after)) {
    const old = isRecord(before) ? before : {};
    const now = isRecord(after) ? after : {};
    const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
      (name) => !silent.has(name),
    );
    return names.flatMap((name) => changesOf(old[name], now[name], [...path, name]));
  }
  const listOfRecords = (value: unknown) => Array.isArray(value) && value.some(isRecord);
  if (listOfRecords(before) || listOfRecords(after)) {
    const old = byName(before);
    const now = byName(after);
    const names = [...new Set([...old.keys(), ...now.keys()])];
    return names.flatMap((name) => changesOf(old.get(name), now.get(name), [...path, name]));
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
}

/** Members of a list are followed by their code where they have one, so that a removal does not move the rest. */
function byName(list: unknown): Map<string | number, unknown> {
  if (!Array.isArray(list)) return new Map();
  return new Map(
    list.map((member: unknown, index) => {
      const name = isRecord(member) ? (member.code ?? member.source) : undefined;
      return [typeof name === 'string' ? name : index + 1, member];
    }),
  );
}

/** `obligation/…`, `item/…/2021`, `item/…/determination/2021`, `task/…/determination/2021`. */
export interface Resource {
  kind: string;
  id: string;
  year?: number;
  isDecision: boolean;
}

export function resourceOf(text: string): Resource {
  const [kind = '', id = '', ...rest] = text.split('/');
  const year = Number(rest.at(-1));
  return {
    kind,
    id,
    year: Number.isInteger(year) && year > 1000 ? year : undefined,
    isDecision: rest.includes('determination'),
  };
}
