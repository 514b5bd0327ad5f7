/** Commands that a hover may run, each with the id of an entry as its only argument. No other link in a hover is trusted. */
export const LINK_COMMANDS = {
  /** Opens the entry where it is written. */
  open: 'policyAnnotator.goToEntry',
  /** Lists the entry's mentions. */
  mentions: 'policyAnnotator.showMentions',
  /** Goes to the entry's next mention in the active document. */
  next: 'policyAnnotator.nextMention',
} as const;

/** A link destination that runs one of them. */
export const commandLink = (link: keyof typeof LINK_COMMANDS, id: string): string =>
  `command:${LINK_COMMANDS[link]}?${encodeURIComponent(JSON.stringify([id])).replace(/[()]/g, (c) => (c === '(' ? '%28' : '%29'))}`;
