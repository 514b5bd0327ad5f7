import { ACTS, CUE_CLASSES, TAKES, type Cue, type CueClass } from './language.js';

/**
 * The cues of a language's lists. A line is the cue's words, its act, what it takes (in capitals what makes it certain), and, behind an equals sign, the cue of its class
 * that it is weighed like.
 * @throws Error naming a line that cannot be read: the lists are part of the program.
 */
export function readCues(lists: Readonly<Record<CueClass, string>>): Cue[] {
  return CUE_CLASSES.flatMap((cueClass) => linesOf(lists[cueClass]).map((line) => readCue(line, cueClass)));
}

const linesOf = (list: string): string[] => list.split('\n').filter((line) => line.trim() !== '');

function readCue(line: string, cueClass: CueClass): Cue {
  const [written = '', like] = line.split('=');
  const words = written.trim().split(/\s+/);
  const letters = [...(words.pop() ?? '')];
  const takes = letters.map((letter) => oneOf(TAKES, letter.toLowerCase(), line));
  const sure = takes.filter((take, i) => letters[i] !== take);
  const act = oneOf(ACTS, words.pop() ?? '', line);
  const cue = { lemma: words.join(' ').replaceAll('+', ' '), class: cueClass, act, takes, sure };
  return like === undefined ? cue : { ...cue, like: like.trim() };
}

function oneOf<T extends string>(values: readonly T[], word: string, line: string): T {
  const value = values.find((one) => one === word);
  if (value === undefined)
    throw new Error(`“${word}” in the line “${line}” of a cue list is none of ${values.join(', ')}.`);
  return value;
}
