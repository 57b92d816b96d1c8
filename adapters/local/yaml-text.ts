import { LineCounter, parseDocument } from 'yaml';
import type { Path } from '#core/knowledge/lint/fault.ts';
import { yamlLine } from './yaml-lines.ts';

type YamlText = {
  value: unknown;
  errors: { line: number; message: string }[];
  lineOf: (path: Path) => number;
};

/** Parses one YAML 1.2 document by the core schema, under which 2026-11-01 is text. The value is undefined beside errors. */
export const parseYaml = (text: string): YamlText => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' });
  const lineOf = (path: Path) => yamlLine(document, lines, path);
  const errors = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    line: Math.max(1, lines.linePos(pos[0]).line),
    message,
  }));
  if (errors.length > 0) return { value: undefined, errors, lineOf };
  try {
    return { value: document.toJS(), errors, lineOf };
  } catch (reason) {
    // An alias without its anchor is found only here.
    return { value: undefined, errors: [{ line: 1, message: String(reason) }], lineOf };
  }
};
