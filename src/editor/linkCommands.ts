/** Commands that a hover may run. No other link in a hover is trusted. */
export const LINK_COMMANDS = {
  /** Opens the entry where it is written. */
  open: 'policyAnnotator.goToEntry',
  /** Lists the entry's mentions. */
  mentions: 'policyAnnotator.showMentions',
  /** Goes to the entry's next mention in the active document. */
  next: 'policyAnnotator.nextMention',
  /** These are about a claim found in the active document. */
  addClaim: 'policyAnnotator.addDetectedClaim',
  linkClaim: 'policyAnnotator.linkClaim',
  notAClaim: 'policyAnnotator.notAClaim',
  /** These are about a name in no file. */
  addName: 'policyAnnotator.addSuggested',
  notAnActor: 'policyAnnotator.notAnActor',
  /** These are about something coded by hand. */
  changeCoding: 'policyAnnotator.changeCoding',
  deleteCoding: 'policyAnnotator.deleteCoding',
  openCoding: 'policyAnnotator.openCoding',
} as const;
type LinkCommand = keyof typeof LINK_COMMANDS;

/** What a command about a detected claim is run with: where the claim starts, and the known claim (an id) it shall be linked to. */
export interface ClaimArgument {
  readonly claimAt: number;
  readonly to?: string;
}

/** What a command about a name in no file is run with: where the name starts. */
export interface NameArgument {
  readonly nameAt: number;
}

/** What a command about a coding is run with: the file it is kept in, and its id there. */
export interface CodingArgument {
  readonly file: string;
  readonly coding: string;
}

/** A link destination that runs one of them, with an entry's id or what is found or coded in the text. */
export const commandLink = (
  link: LinkCommand,
  argument: string | ClaimArgument | NameArgument | CodingArgument,
): string =>
  `command:${LINK_COMMANDS[link]}?${encodeURIComponent(JSON.stringify([argument])).replace(/[()]/g, (c) => (c === '(' ? '%28' : '%29'))}`;
