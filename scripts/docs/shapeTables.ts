import type { Field, RecordShape, Shape } from '../../src/core/knowledge/shape.js';

/** One section a record of the knowledge file, with a table of its keys; records in the order in which they are first met. */
export function shapeTables(root: RecordShape): string {
  const records = new Map<string, RecordShape>();
  collect(root, records);
  return [...records.values()].map(section).join('\n\n');
}

function collect(shape: Shape, records: Map<string, RecordShape>): void {
  if (shape.is === 'list') return collect(shape.of, records);
  if (shape.is !== 'record') return;
  const key = anchor(shape);
  const known = records.get(key);
  // Two kinds of relation share a name; the one with more keys tells about both.
  if (known && Object.keys(known.fields).length >= Object.keys(shape.fields).length) return;
  records.set(key, shape);
  for (const field of Object.values(shape.fields)) collect(field.shape, records);
}

const anchor = (shape: RecordShape): string => shape.name.replace(/[^a-z]+/g, '-');

function section(shape: RecordShape): string {
  const rows = Object.entries(shape.fields).map(
    ([key, field]) => `| \`${key}\`${field.required ? ' (needed)' : ''} | ${kind(field.shape)} | ${about(field)} |`,
  );
  return [
    `### ${shape.name}`,
    '',
    shape.description,
    '',
    '| key | value | meaning |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function kind(shape: Shape): string {
  switch (shape.is) {
    case 'flag':
      return '`true` or `false`';
    case 'texts':
      return `texts by key: ${shape.examples.map(code).join(', ')} …`;
    case 'choice':
      return `one of ${shape.of.map(code).join(', ')}`;
    case 'record':
      return `[${shape.name}](#${anchor(shape)})`;
    case 'list':
      return `${shape.orOne ? 'one or a list of' : 'list of'} ${plural(shape.of)}`;
    case 'text':
      return textKind(shape);
  }
}

function plural(shape: Shape): string {
  if (shape.is === 'text') return shape.to ? `ids of ${shape.to.map((one) => `${one}s`).join(' or ')}` : 'texts';
  return kind(shape);
}

function textKind(shape: Extract<Shape, { is: 'text' }>): string {
  if (shape.form === 'reference') return `id of ${(shape.to ?? []).join(' or ')}${shape.orName ? ', or a name' : ''}`;
  const names: Partial<Record<typeof shape.form, string>> = {
    id: 'id',
    date: 'date',
    url: 'address',
    note: 'Markdown',
    patternWord: 'word, phrase or `"@id"`',
    version: '`1`',
  };
  return names[shape.form] ?? 'text';
}

function about(field: Field): string {
  const fallback = field.fallback === undefined ? '' : ` Without it: ${code(field.fallback)}.`;
  const examples = (field.examples ?? []).slice(0, 2).map((one) => code(flow(one)));
  const example = examples.length > 0 ? ` For example ${examples.join(', ')}.` : '';
  // What a date looks like stands above the tables, once.
  const description = field.description.replace(/ A year, a month or a day:.*$/, '');
  return (description + fallback + (isDate(field) ? '' : example)).replace(/\|/g, '\\|');
}

const isDate = ({ shape }: Field): boolean => shape.is === 'text' && shape.form === 'date';

const code = (value: unknown): string => `\`${String(value)}\``;

/** A value as YAML in one line. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, one]) => `${key}: ${flow(one)}`)
      .join(', ')}}`;
  }
  const text = String(value);
  return text.startsWith('@') || /[:#,[\]{}] |^[*&!|>%]/.test(text) ? JSON.stringify(text) : text;
}
