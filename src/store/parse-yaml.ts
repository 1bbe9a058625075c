import {
  type Document,
  type ErrorCode,
  isMap,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import { type Problem, problem } from '../core/model/problem.ts';
import type { ProblemRule } from '../core/model/problem-kinds.ts';
import type { Outcome } from './outcome.ts';

/** A text of YAML, where it stands, and the kind of problem that is raised when it is broken. */
export interface YamlSource {
  /** Relative to the archive. */
  readonly file: string;
  readonly text: string;
  /** The line of the file on which the text begins: 1, or that after a front matter's fence. */
  readonly firstLine: number;
  readonly rule: ProblemRule;
}

/** A parsed YAML text: its plain value, and where in the file each part of it stands. */
export interface YamlValue {
  readonly value: unknown;
  /** Line and column, from 1, of the value at a path, or of its key; of the nearest part above it when absent. */
  locate(path: readonly PropertyKey[], part?: 'key' | 'value'): { readonly line: number; readonly column: number };
}

/**
 * Parses YAML 1.2 (core schema: dates stay text) and refuses double keys, unknown tags and alias bombs with positions. A
 * slip of syntax is told once: what the parser stumbles over after it follows from it.
 */
export function parseYaml(source: YamlSource): Outcome<YamlValue> {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, stringKeys: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + source.firstLine - 1, column: col };
  };
  const faults = independent([...document.errors, ...document.warnings]);
  if (faults.length > 0) {
    return { problems: faults.map((fault) => broken(source, firstLineOf(fault.message), at(fault.pos[0]))) };
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    return { value: { value, locate: (path, part) => at(offsetOf(document, path, part ?? 'value')) } };
  } catch (error) {
    return { problems: [broken(source, error instanceof Error ? error.message : String(error), at(0))] };
  }
}

/** The faults in their order up to the first that confuses the parser, that one included. */
function independent(faults: readonly YAMLError[]): readonly YAMLError[] {
  const inOrder = faults.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const slip = inOrder.findIndex((it) => !OF_MEANING.has(it.code));
  return slip < 0 ? inOrder : inOrder.slice(0, slip + 1);
}

/** Faults in what is said, not in how it is written: the parser goes on unharmed. */
const OF_MEANING: ReadonlySet<ErrorCode> = new Set(['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED']);

function broken(source: YamlSource, found: string, at: { line: number; column: number }): Problem {
  return problem(source.rule, {
    at: { file: source.file, ...at },
    found,
    expected: 'plain YAML: keys, texts, lists, without tags or many aliases',
    wayOut: 'mend the line; put a text that holds ": " or begins with a sign in quotes',
  });
}

/** The library's messages end in an excerpt of the text; the position says as much. */
function firstLineOf(message: string): string {
  return (message.split('\n', 1)[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(step));
      if (!pair) return offset;
      const keyStart = startOf(pair.key);
      node = pair.value;
      offset = (last && part === 'key' ? keyStart : startOf(node)) ?? keyStart ?? offset;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
