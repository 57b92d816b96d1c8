/** From the top of a file to one of its elements: `['materials', 2, 'when']`. */
export type Path = readonly (string | number)[];

/** An error keeps the knowledge from being released, a warning does not. */
type Severity = 'error' | 'warning';

/** What a rule found, where, and what an author does about it. */
export type Finding = { path: Path; message: string; remedy: string; severity: Severity };

/** A finding in a file other than the guide that was looked at. */
export type FiledFinding = Finding & { file: string };

/** A finding or a reading fault as an author sees it: `file` is relative to the knowledge folder, `line` counts from 1. */
export type Fault = {
  file: string;
  line: number;
  rule: string;
  severity: Severity;
  message: string;
  remedy?: string;
};

export const error = (path: Path, message: string, remedy: string): Finding => ({
  path,
  message,
  remedy,
  severity: 'error',
});

export const warning = (path: Path, message: string, remedy: string): Finding => ({
  ...error(path, message, remedy),
  severity: 'warning',
});
