import type { Severity } from './problem.js';

interface Message {
  readonly severity: Severity;
  readonly message: string;
}
const error = (message: string): Message => ({ severity: 'error', message });
const warning = (message: string): Message => ({ severity: 'warning', message });
const hint = (message: string): Message => ({ severity: 'hint', message });

/** All that can be wrong in a knowledge file, by code: what happened and what to do. {0}, {1} … are filled in. */
const TABLE = {
  // The file as a whole
  'file-too-long': error(
    'This file has {0} characters; knowledge files are read up to {1}. It was not read. Split it into several files: they add to each other.',
  ),
  'file-binary': error(
    'This is not a text file in UTF-8, so it was not read. If it is a text, save it again with the encoding UTF-8.',
  ),
  'file-not-utf8': error(
    'This character could not be read as UTF-8 ({0} such in the file). Reopen the file with its real encoding and save it as UTF-8.',
  ),
  'too-deep': error(
    'Lists and records are nested more than {0} levels deep here. A knowledge file needs fewer than ten; the file was not read.',
  ),
  'several-documents': error(
    'A knowledge file is one YAML document. What follows this “---” was not read: put it into a file of its own.',
  ),
  'alias-bomb': error(
    'The YAML aliases (“*name”) of this file unfold to more than {0} values. What goes beyond was not read: write it out, or use fewer.',
  ),
  'more-problems': error('There are {0} more problems in this file. Mend those above first.'),

  // YAML
  'yaml-syntax': error('This is not valid YAML: {0}.'),
  'yaml-indent': error(
    'This line is not indented like the others of its list or record. Use the same number of spaces.',
  ),
  'yaml-tab': error('YAML is indented with spaces, not with tabs. Replace the tab by spaces.'),
  'yaml-colon': error(
    'A text that contains “: ” must stand in quotes, or on the next line after “|”. If this is a key, it needs a line of its own.',
  ),
  'yaml-needs-quotes': error('A text that begins with this character must stand in quotes: "{0}…".'),
  'yaml-no-colon': error('This line has no “:”. Write “key: value”, or finish the line.'),
  'yaml-no-dash': error('An item of this list does not begin with “- ”, or the line is not indented like the others.'),
  'yaml-quote-open': error('This quotation mark is not closed. Add the closing {0}.'),
  'yaml-bracket-open': error('This “{0}” is not closed. Add the closing “{1}”.'),
  'yaml-escape': error(
    'In double quotes a backslash begins an escape, and {0} is none. Write two backslashes, or use single quotes.',
  ),
  'yaml-unexpected': error('This does not belong here. Look at the indentation and the quotation marks before it.'),
  'yaml-key-long': error(
    'This key is longer than 1024 characters, which YAML does not allow. Is a quotation mark or a “|” missing?',
  ),
  'yaml-anchor-unknown': error(
    'There is no anchor “&{0}” above this “*{0}”. If it is meant as text, put it in quotes.',
  ),
  'yaml-tag': warning('The tag {0} means nothing in a knowledge file. Remove it, or put the text in quotes.'),
  'duplicate-key': error('The key “{0}” stands here for the second time; only the first counts. Put the two together.'),

  // Shape
  'not-a-record': error('“{0}: value” lines are expected here: {1}.'),
  'root-not-a-record': error('A knowledge file consists of keys and values. Begin with “version: 1”.'),
  'not-a-list': error('A list is expected here. Begin each item with “- ”, or write [one, another].'),
  'not-a-text': error('A text is expected here, not a list or a record.'),
  'not-a-flag': error('Write true or false here, not “{0}”.'),
  'key-not-text': warning('A key must be a plain text. This one is passed over.'),
  'unknown-key': warning('The key “{0}” means nothing in this {1}. It is kept and has no effect.'),
  'unknown-key-suggest': warning('The key “{0}” means nothing in this {1}. Did you mean “{2}”?'),
  'unknown-value': error('“{0}” is not possible here. Choose one of: {1}.'),
  'unknown-value-suggest': error('“{0}” is not possible here. Did you mean “{1}”? Possible are: {2}.'),
  'missing-key': error('This {0} needs “{1}”. It is left out until it has one.'),
  'missing-one-of': error('This {0} needs one of: {1}. It is left out until it has one.'),
  'empty-value': warning('“{0}” has no value. Give it one, or remove the key.'),
  'empty-item': warning('This item of the list is empty. Fill it in, or remove it.'),
  'version-missing': error('The file does not say which version of the format it follows. Begin it with “version: 1”.'),
  'version-unknown': error(
    'This extension reads version 1 of the format, not “{0}”. Update the extension, or write “version: 1”. The file was not read.',
  ),

  // Values
  'bad-id': error(
    'An id begins with a small letter and has small letters, digits and hyphens, three or more in all. Possible would be: {0}.',
  ),
  'bad-date': error('“{0}” is no date. Write 2023, 2023-05 or 2023-05-11.'),
  'dates-reversed': warning('The end, {0}, lies before the beginning, {1}. Look which of the two is right.'),
  'bad-url': error('An address begins with https:// or http:// and has no spaces. “{0}” is left out.'),
  'note-html': hint('Notes are Markdown without HTML: {0} is shown as it stands.'),
  'note-link': hint('Links to “{0}” do nothing in notes: only https, http and mailto do.'),
  'note-image': hint('Images are not shown in notes; a link to the page is.'),
  'alias-common': error(
    '“{0}” is so common a word that it would be marked everywhere. It is left out: use a longer form. A word of two letters or more that is met in capitals only can have the kind “acronym”.',
  ),
  'alias-no-word': error('“{0}” has no letter and no digit, so it can never be met. It is left out.'),
  'alias-twice': hint('“{0}” is already an alias or the name of this entry. One of the two can go.'),
  'phrase-no-word': warning('“{0}” has no letter and no digit, so it can never be met. It is left out.'),
  'id-twice': error(
    'The id “{0}” stands twice in this file; the first is in line {1}. Put the two entries together, or give this one another id.',
  ),
  'source-twice': error(
    'The source “{0}” stands twice in this file; the first is in line {1}. Remove one, or give it another id.',
  ),
  'pattern-empty': error('This pattern has nothing to look for. Give “all” one group of words at least.'),
  'pattern-group-empty': error(
    'This group is empty, so the pattern can never match. Give it a word, or remove the group.',
  ),
  'pattern-contradicts': error(
    'This pattern can never match: “{0}” must be there by “all” and must not by “none”. Remove it from one of them.',
  ),
  'pattern-reference': error('After “@” stands the id of an actor or a term, as in "@arctic-council".'),

  // Several files
  'id-other-section': error(
    '“{0}” is {1} in {2}, and {3} here. Use the same section, or another id. This entry is left out.',
  ),
  'id-other-type': error(
    '“{0}” has the type “{1}” in {2}, and “{3}” here. Use the same type, or another id. This entry is left out.',
  ),
  'entry-incomplete': error(
    'No earlier file has the id “{0}”, so this {1} needs “{2}”. It is left out until it has one.',
  ),
  'entry-incomplete-suggest': error(
    'No earlier file has the id “{0}”, so this {1} needs “{2}”. Or did you mean “{3}”?',
  ),
  'scalar-differs': warning('{0} says something else of “{1}” in “{2}”. What stands here counts. Settle on one.'),
  'alias-shared': warning(
    '“{0}” also stands for {1}, and nothing decides which is meant. Give one of them “context”, or take it away from the other with “remove”.',
  ),
  'remove-unknown': warning('“{0}” has no alias “{1}” in an earlier file, so nothing is taken away.'),
  'remove-unknown-suggest': warning(
    '“{0}” has no alias “{1}” in an earlier file, so nothing is taken away. Did you mean “{2}”?',
  ),
  'unknown-id': error('There is no {0} with the id “{1}”. Add it, or mend the id.'),
  'unknown-id-suggest': error('There is no {0} with the id “{1}”. Did you mean “{2}”?'),
  'name-not-id': hint('“{0}” is shown as it stands. Write {1} to link it.'),
  'relation-to-itself': warning('“{0}” is related to itself here. Which other did you mean?'),

  // What cannot be meant so
  'stances-contradict': warning(
    '“{0}” {1} this claim elsewhere, and {2} it here. Take one of the two out, or write “reports”.',
  ),
  'claim-without-source': hint(
    'Nothing tells where “{0}” is said. Add “sources” to the claim, or to a position on it.',
  ),
  'offices-overlap': warning('“{1}” held the office “{0}” at the same time ({2}). Look which dates are right.'),
  'member-circle': warning('“{0}” is a member of “{1}”, which in the end is a member of “{0}”. Take one of them out.'),
  'never-met': hint('“{0}” is met in none of the texts of this workspace. Does it have the forms that they use?'),
} as const satisfies Record<string, Message>;

export type ProblemCode = keyof typeof TABLE;
export const MESSAGES: Readonly<Record<ProblemCode, Message>> = TABLE;
