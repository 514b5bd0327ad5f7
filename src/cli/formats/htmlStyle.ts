/** Looks differ by line style as well as by colour; claims are underlined below the marks that stand in them. */
export const STYLE = `:root { --state: #1f5fae; --person: #8a3ffc; --organization: #00704a; --group: #8a5a00; --place: #5a6470; --term: #b0005f; --claim: #b45309;
  --paper: #fff; --ink: #1b1f24; --quiet: #57606a; --line: #d0d7de; }
@media (prefers-color-scheme: dark) {
  :root { --state: #79b0ff; --person: #c8a6ff; --organization: #5fd3a2; --group: #e0b25b; --place: #a9b4c0; --term: #ff8ac4; --claim: #f0a860;
    --paper: #15181c; --ink: #e3e6ea; --quiet: #9aa4af; --line: #353c45; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.05rem/1.75 Georgia, 'Times New Roman', serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem; }
h1 { font: 600 1.1rem/1.4 system-ui, sans-serif; border-bottom: 1px solid var(--line); padding-bottom: .3rem; overflow-wrap: anywhere; }
h2, ol, .legend { font-family: system-ui, sans-serif; font-size: .9rem; line-height: 1.5; }
.legend { position: sticky; top: 0; margin: 0; padding: .5rem 0; background: var(--paper); border-bottom: 1px solid var(--line); }
.legend span { margin-right: .8rem; white-space: nowrap; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: none; color: inherit; }
.state, .person, .organization, .group, .place, .term { border-radius: 2px; padding: 0 .1em; }
.state { background: color-mix(in srgb, var(--state) 16%, transparent); border-bottom: 2px solid var(--state); }
.person { background: color-mix(in srgb, var(--person) 16%, transparent); border-bottom: 2px dotted var(--person); }
.organization { background: color-mix(in srgb, var(--organization) 16%, transparent); border-bottom: 2px dashed var(--organization); }
.group { background: color-mix(in srgb, var(--group) 16%, transparent); border-bottom: 3px double var(--group); }
.place { border-bottom: 1px solid var(--place); }
.term { border: 1px dotted var(--term); }
.claim { text-decoration: underline wavy var(--claim); text-decoration-thickness: 1px; text-underline-offset: .38em; text-decoration-skip-ink: none; }
.attributed { text-decoration: underline solid var(--quiet); text-decoration-thickness: 1px; text-underline-offset: .38em; }
.cue { text-decoration: underline dashed var(--quiet); text-decoration-thickness: 1px; text-underline-offset: .38em; }
.author { text-decoration: underline dotted var(--line); text-decoration-thickness: 2px; text-underline-offset: .38em; }
.claim:target, .attributed:target, .author:target { background: color-mix(in srgb, var(--claim) 22%, transparent); }
a { color: inherit; }
q { color: var(--quiet); }
@media print { .legend { position: static; } }
`;
