import { Lexer } from 'yaml';

/** All comments of a file in order, each with its "#". Linear. */
export function commentsOf(text: string): string[] {
  const comments: string[] = [];
  for (const lexeme of new Lexer().lex(text)) if (lexeme.startsWith('#')) comments.push(lexeme.trimEnd());
  return comments;
}

/** Comments of a file that another no longer has. */
export function lostComments(before: string, after: string): string[] {
  const left = new Map<string, number>();
  for (const comment of commentsOf(after)) left.set(comment, (left.get(comment) ?? 0) + 1);
  return commentsOf(before).filter((comment) => {
    const count = left.get(comment) ?? 0;
    left.set(comment, count - 1);
    return count <= 0;
  });
}
