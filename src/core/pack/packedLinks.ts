import type { Reference, Role } from '../knowledge/model.js';
import { NOWHERE } from './packedAliases.js';
import { numbersOf, type Sections } from './sections.js';
import { type Decode, TextColumn } from './textColumn.js';

/** Texts of a role: its title, its holder, whose office it is, from when and until when. */
export const ROLE_SIZE = 5;
const NOTHING: readonly never[] = [];
/** So many texts are decoded one by one; who asks for more will ask for all. */
const FEW = 300;

/** Offices and memberships of a pack, by the numbers of actors. A text stands once, and is a number elsewhere. */
export class PackedLinks {
  private readonly column: TextColumn;
  private read: readonly string[] | null = null;
  private asked = 0;
  private readonly rolesFrom: Int32Array;
  private readonly roles: Int32Array;
  private readonly bodiesFrom: Int32Array;
  private readonly bodies: Int32Array;

  constructor(sections: Sections, decode: Decode) {
    this.column = new TextColumn(sections.words, sections.wordsFrom, decode);
    this.rolesFrom = numbersOf(sections.rolesFrom);
    this.roles = numbersOf(sections.roles);
    this.bodiesFrom = numbersOf(sections.bodiesFrom);
    this.bodies = numbersOf(sections.bodies);
  }

  /** The bodies that an actor is a member of. */
  memberOf(actor: number): readonly Reference[] {
    const from = this.bodiesFrom[actor] ?? 0;
    const to = this.bodiesFrom[actor + 1] ?? 0;
    if (from === to) return NOTHING;
    return Array.from(this.bodies.subarray(from, to), (word) => ({ id: this.word(word) ?? '', at: NOWHERE }));
  }

  /** The offices that an actor has or holds. */
  rolesOf(actor: number): readonly Role[] {
    const to = this.rolesFrom[actor + 1] ?? 0;
    const found: Role[] = [];
    for (let i = this.rolesFrom[actor] ?? 0; i < to; i++) found.push(this.role(i * ROLE_SIZE));
    return found.length === 0 ? NOTHING : found;
  }

  private role(at: number): Role {
    const [title = '', holder, of, from, until] = Array.from(this.roles.subarray(at, at + ROLE_SIZE), (word) =>
      this.word(word),
    );
    return {
      title,
      ...(holder !== undefined && { holder }),
      ...(of !== undefined && { of }),
      ...(from !== undefined && { from }),
      ...(until !== undefined && { to: until }),
      at: NOWHERE,
    };
  }

  /** The text with this number; 0 stands for none. */
  private word(number: number): string | undefined {
    if (number === 0) return undefined;
    if (!this.read && this.asked++ < FEW) return this.column.at(number - 1);
    this.read ??= this.column.all();
    return this.read[number - 1];
  }
}
