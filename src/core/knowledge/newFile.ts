import { quote } from './edit/quote.js';

/** The text of a new knowledge file: what is needed, and as comments what can follow. */
export function newKnowledgeFile(title: string): string {
  return `# A knowledge file: who and what shall be recognised in your texts, and what you know of it.
# It adds to the bundled knowledge and to the other *.policy.yaml files of this folder, by id.
# Ctrl+Space offers the keys that fit; what is wrong is underlined and told in the Problems panel.
version: 1
title: ${quote(title.replace(/\s+/g, ' ').trim() || 'My knowledge')}

# Where the notes are from. Cite them as {id: example-2024, locator: p. 4}.
sources: []
#  - id: example-2024
#    type: report
#    title: Cold Currents
#    author: [{family: Example, given: Ada}]
#    issued: 2024-03

# States, bodies, organisations, groups and persons that act or speak.
actors: []
#  - id: arctic-council
#    name: Arctic Council
#    type: international-organization
#    aliases:
#      - the Council
#      - {text: AC, kind: acronym, context: [Arctic]}   # only where one of these words is near
#    note: |
#      What a reader should know, in Markdown.

# Documents, treaties, initiatives, weapons, events and concepts.
terms: []
#  - {id: ilulissat-declaration, name: Ilulissat Declaration, kind: document}

# Assertions that actors make, share or dispute, and the words by which they are found.
claims: []
#  - id: work-cannot-resume
#    statement: The Council's work cannot resume as long as the war goes on.
#    positions:
#      - {actor: arctic-council, stance: supports, sources: [{id: example-2024, locator: p. 7}]}
#    patterns:
#      - all: ["@arctic-council", [resume, "go back to work"], [war, invasion]]
`;
}
