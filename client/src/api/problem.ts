interface ProblemFields {
  status: number;
  code: string;
  title?: string;
  detail?: string;
  errors?: Record<string, string[]>;
  current?: unknown;
  blockers?: unknown[];
  traceId?: string;
}

/** What the server answers when it refuses, or `network` (status 0) when no answer came at all. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title?: string;
  readonly detail?: string;
  readonly errors: Record<string, string[]>;
  /** The current representation, sent along with 412. */
  readonly current?: unknown;
  /** Everything that stands in the way, where there may be much of it. */
  readonly blockers: unknown[];
  readonly traceId?: string;

  constructor(fields: ProblemFields) {
    super(fields.detail ?? fields.title ?? fields.code);
    this.name = 'ApiProblem';
    this.status = fields.status;
    this.code = fields.code;
    this.title = fields.title;
    this.detail = fields.detail;
    this.errors = fields.errors ?? {};
    this.current = fields.current;
    this.blockers = fields.blockers ?? [];
    this.traceId = fields.traceId;
  }

  /** True when the same request may succeed later without any change. */
  get isPassing(): boolean {
    return this.status === 0 || this.status >= 500 || this.status === 429;
  }
}

export function isProblem(error: unknown, ...codes: string[]): error is ApiProblem {
  return error instanceof ApiProblem && (codes.length === 0 || codes.includes(error.code));
}

export async function problemFrom(response: Response): Promise<ApiProblem> {
  let body: Partial<ProblemFields> = {};
  try {
    body = (await response.json()) as Partial<ProblemFields>;
  } catch {
    // A proxy in between may answer with something else than JSON; the status still tells enough.
  }
  return new ApiProblem({
    ...body,
    status: response.status,
    code: body.code ?? fallbackCode(response.status),
  });
}

function fallbackCode(status: number): string {
  if (status === 401) return 'unauthenticated';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not_found';
  return status >= 500 ? 'server_error' : 'unexpected';
}
