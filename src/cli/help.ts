import { version } from '../../package.json';
import type { HelpTopic } from './arguments.js';

export const VERSION = version;

const GENERAL = `Policy Annotator: finds actors, terms and known claims in policy texts. Nothing leaves this machine.

  policy-annotator annotate [options] FILE...      reads texts, writes what was found
  policy-annotator annotate --stdin-jsonl          the same as a filter, one document a line
  policy-annotator check FILE...                   checks knowledge and coding files
  policy-annotator codings FILE|FOLDER...          what people coded, with its places in the texts now

  policy-annotator help annotate | check | codings the options of a command
  policy-annotator --version

Exit code: 0 all went well, 1 check found errors, 2 wrong use or input that could not be read.
`;

const ANNOTATE = `policy-annotator annotate [options] FILE...    "-" is standard input
policy-annotator annotate [options] --stdin-jsonl

  -k, --knowledge FILE   a knowledge file, merged over the bundled ones; may be repeated
      --no-bundled       without the knowledge that comes with the program
      --no-world         without the world's actors, but with the rest
  -f, --format FORMAT    jsonl (one line a document, the default), text or html
      --as FORMAT        how texts are written: plain, markdown or html
                         (default: by extension: .md, .markdown, .html, .htm; plain otherwise)
      --stdin-jsonl      reads lines {"doc": "...", "text": "..."} from standard input and writes one line for
                         each, in order, as they come
  -h, --help

Offsets count UTF-16 code units from 0, ends are exclusive. A byte order mark does not count.
What cannot be read is told on standard error, one line each; the rest is done, and the exit code is 2.
`;

const CHECK = `policy-annotator check [options] FILE.policy.yaml|FILE.codings.yaml...

Writes one line a problem: FILE:LINE:COLUMN SEVERITY MESSAGE. Files are checked together, in the order given, over the
bundled knowledge, since they may add to its entries. Coding files are checked against all of it and against their texts.

      --no-bundled       without the knowledge that comes with the program
      --no-world         without the world's actors, but with the rest
  -h, --help

Exit code: 0 no errors (warnings do not count), 1 errors, 2 wrong use or a file that could not be read.
`;

const CODINGS = `policy-annotator codings [options] FILE|FOLDER...

Writes what people coded, by *.codings.yaml files: those named, those of a text that is named (beside it or in its folder
“codings”), and all in a folder. Each coding has its place in the text as it is now; one without a certain place has none.

  -f, --format FORMAT    jsonl (one line a coding, the default), csv (one table), w3c (a line of JSON-LD for each file)
                         or brat (for one file)
  -h, --help

Offsets count UTF-16 code units from 0, ends are exclusive; brat's count characters. What cannot be read is told on
standard error, one line each; the rest is done, and the exit code is 2.
`;

/** What `--help` shows. */
export function helpFor(topic: HelpTopic): string {
  if (topic === 'annotate') return ANNOTATE;
  if (topic === 'codings') return CODINGS;
  return topic === 'check' ? CHECK : GENERAL;
}
