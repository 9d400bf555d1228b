import { type Answers, type FieldQuestion, questionOf } from '../authoring/field-questions.ts';
import type { NewEntry } from '../authoring/new-entry.ts';
import { nextId } from '../authoring/next-id.ts';
import type { EntryEdit } from '../authoring/set-field.ts';
import { verifiedFiles } from '../authoring/verified-files.ts';
import { type WorkingCopy, workingCopy } from '../authoring/working-copy.ts';
import { addInterval, isoDate, type PlainDate } from '../calendar/plain-date.ts';
import { readingOf } from '../config/reading-of.ts';
import type { EditedFile } from '../documents/edited-files.ts';
import type { Document } from '../model/document.ts';
import { ConfigError } from '../model/errors.ts';
import { given } from '../model/fact.ts';
import { type Entry, isFinal, nameOf } from '../records/entry.ts';
import { choice, owner, text } from '../records/fields/scalars.ts';
import type { Isms } from '../records/isms.ts';
import { valuesOf } from '../records/links.ts';
import { recordOf } from '../records/record-of.ts';
import { correctiveAction, SOAK } from '../records/types/corrective-action.ts';
import { nonconformity } from '../records/types/nonconformity.ts';
import { type Checked, type CheckOptions, type CheckPorts, check } from './check.ts';
import { prepared, refuseProblems } from './choices.ts';
import { type Effect, effectOf } from './effect.ts';
import { somebody } from './people-named.ts';
import { placedEntry } from './placed-entry.ts';
import { targetsOf } from './targets.ts';

/** A question on the way to closing, with the record that it is about. */
export interface ClosingQuestion extends FieldQuestion {
  readonly of: string;
}

/** Asks what a step needs. What is left out ends the walk there. */
export type AnswerStep = (questions: readonly ClosingQuestion[]) => Promise<Answers>;

/** How far a record came. */
export interface Closing extends Effect {
  /** What was recorded, a sentence each. */
  readonly done: readonly string[];
  /** Why it went no further; `undefined` when the record is closed. */
  readonly stopped: string | undefined;
}

/** The steps of a nonconformity before its action (ISO/IEC 27001:2022, 10.2 a to c). */
const BEFORE_ACTION = ['contained', 'analysed'] as const;
/** The steps of an action: done, and shown to have worked (10.2 d and e). */
const OF_ACTION = ['implemented', 'verified'] as const;
/** What a new action must say. */
const NEW_ACTION = ['title', 'owner', 'action', 'due', 'effectiveness_criteria'] as const;

/**
 * Walks a nonconformity through correction, cause, action and effectiveness (ISO/IEC 27001:2022, 10.2), or any other record to its
 * last state, as far as the answers go. Writes nothing. Throws `ConfigError` for what is not there, is closed, or is no record.
 */
export async function close(
  ports: CheckPorts,
  id: string,
  answer: AnswerStep,
  options: Pick<CheckOptions, 'config' | 'today'> = {},
): Promise<Closing> {
  const before = await check(ports, options);
  const [entry] = targetsOf(before.isms, [id]).flatMap(({ entries }) => entries);
  const walk = new Walk(ports, before, answer);
  const copy = walk.copyOf(entry as Entry);
  if (copy.definition.kind !== 'record') {
    throw new ConfigError(`${id} is a ${copy.definition.type}, and only records are closed`, {
      hint: 'Documents are reviewed: holdfast review.',
    });
  }
  if (copy.definition.finalStates.includes(copy.status())) {
    throw new ConfigError(`${id} is ${copy.status()} already`, { hint: 'A new case gets a new record: holdfast new.' });
  }
  const stopped = copy.definition.type === nonconformity.type ? await walk.nonconformity(copy) : await walk.toEnd(copy);
  const files = walk.files();
  if (files.length === 0) {
    throw new ConfigError(stopped ?? `Nothing is to be done about ${id}`, { hint: 'Say it with --set field=value.' });
  }
  return { ...(await effectOf(ports, options, before, files)), done: walk.done, stopped };
}

/** One walk: the records that it works on, and what it did. A step answers why it could not be made, or nothing. */
class Walk {
  readonly done: string[] = [];
  readonly #ports: CheckPorts;
  readonly #checked: Checked;
  readonly #answer: AnswerStep;
  readonly #copies = new Map<Entry, WorkingCopy>();
  readonly #added: EditedFile[] = [];

  constructor(ports: CheckPorts, checked: Checked, answer: AnswerStep) {
    this.#ports = ports;
    this.#checked = checked;
    this.#answer = async (questions) => {
      const said = await answer(questions.map((question) => prepared(checked, question)));
      const answered = questions.filter(({ name }) => (said[name] ?? '').trim() !== '');
      refuseProblems(checked, answered, said);
      return said;
    };
  }

  get #isms(): Isms {
    return this.#checked.isms;
  }

  copyOf(entry: Entry): WorkingCopy {
    const known = this.#copies.get(entry);
    if (known) return known;
    if (!entry.definition) throw new ConfigError(`${nameOf(entry)} has no type that Holdfast knows`);
    const copy = workingCopy(entry, entry.definition, this.#isms.today);
    this.#copies.set(entry, copy);
    return copy;
  }

  files(): readonly EditedFile[] {
    const byDocument = new Map<Document, EntryEdit[]>();
    for (const copy of this.#copies.values()) {
      const edits = copy.edits();
      const { document } = copy.entry;
      if (edits.length > 0) byDocument.set(document, [...(byDocument.get(document) ?? []), ...edits]);
    }
    const { parse } = readingOf(this.#checked.settings);
    return [...[...byDocument].flatMap(([document, edits]) => verifiedFiles(document, edits, parse)), ...this.#added];
  }

  async nonconformity(copy: WorkingCopy): Promise<string | undefined> {
    for (const state of BEFORE_ACTION) {
      const stopped = await this.#step(copy, state);
      if (stopped !== undefined) return stopped;
    }
    if (copy.says()['grade'] !== 'ofi') {
      const stopped = await this.#actions(copy);
      if (stopped !== undefined) return stopped;
    }
    return this.toEnd(copy);
  }

  /** Moves a record on to its first final state. */
  async toEnd(copy: WorkingCopy): Promise<string | undefined> {
    if (copy.definition.type === correctiveAction.type) return this.#action(copy);
    const { finalStates } = copy.definition;
    const usual = finalStates.find((state) => state === 'closed' || state === 'done') ?? finalStates[0];
    if (usual !== undefined && (finalStates.length === 1 || usual === 'closed' || usual === 'done')) {
      return this.#step(copy, usual);
    }
    const question = { ...questionOf('status', choice(finalStates)), message: 'How does it end?', of: copy.name };
    const { status = '' } = await this.#answer([question]);
    return status === '' ? lacks(`${copy.name} has several ways to end`, [question]) : this.#step(copy, status);
  }

  /** Every action is implemented and verified; one that did not work asks for another. */
  async #actions(copy: WorkingCopy): Promise<string | undefined> {
    const linked = this.#linkedTo(copy);
    const standing = linked.filter((entry) => this.copyOf(entry).status() !== 'ineffective');
    if (standing.length === 0) return this.#newAction(copy);
    if (!copy.hasReached('actioned')) this.#move(copy, 'actioned', {});
    for (const entry of standing) {
      if (isFinal(entry)) continue;
      const stopped = await this.#action(this.copyOf(entry));
      if (stopped !== undefined) return stopped;
      if (this.copyOf(entry).status() === 'ineffective') {
        this.#move(copy, 'analysed', {});
        return `${nameOf(entry)} did not work: look for the cause again, and plan another action`;
      }
    }
    return undefined;
  }

  #linkedTo(copy: WorkingCopy): readonly Entry[] {
    const named = actionsOf(copy.entry).flatMap((id) => this.#isms.byId.get(id) ?? []);
    const pointing = (this.#isms.byType.get(correctiveAction.type) ?? []).filter(
      (entry) => given(recordOf(entry, correctiveAction).facts.nonconformity) === copy.name,
    );
    return [...new Set([...named, ...pointing])].filter(({ type }) => type === correctiveAction.type);
  }

  async #newAction(copy: WorkingCopy): Promise<string | undefined> {
    const questions = NEW_ACTION.map((name): ClosingQuestion => newActionQuestion(copy.name, name));
    const said = await this.#answer(questions);
    const missing = questions.filter(({ name }) => (said[name] ?? '').trim() === '');
    if (missing.length > 0) return lacks(`${copy.name} has no action that removes the cause`, missing);
    const { isms } = this.#checked;
    const entry: NewEntry = {
      definition: correctiveAction,
      id: nextId(correctiveAction, isms.byId.keys(), isms.today),
      title: said['action.title'] ?? '',
      status: 'open',
      owner: somebody(isms, 'action.owner', said['action.owner'] ?? '').text,
      today: isms.today,
      answers: {
        nonconformity: copy.name,
        action: said['action.action'] ?? '',
        due: said['action.due'] ?? '',
        effectiveness_criteria: said['action.effectiveness_criteria'] ?? '',
      },
      mapping: readingOf(this.#checked.settings).mapping,
    };
    const before = actionsOf(copy.entry);
    this.#added.push(await placedEntry(this.#ports.files, this.#checked, entry));
    this.#move(copy, 'actioned', { actions: [...before, entry.id].join(', ') });
    this.done.push(`${entry.id} is planned, due ${entry.answers['due']}.`);
    return `${entry.id} has to be carried out, and then verified by somebody else`;
  }

  async #action(copy: WorkingCopy): Promise<string | undefined> {
    const [implemented, verified] = OF_ACTION;
    const undone = await this.#step(copy, implemented);
    if (undone !== undefined) return undone;
    const from = copy.hasReached(verified) ? undefined : provenOn(copy);
    if (from !== undefined && from > this.#isms.today) {
      return `${copy.name} has to prove itself: somebody else verifies it from ${from} on`;
    }
    const unverified = await this.#step(copy, verified);
    if (unverified !== undefined) return unverified;
    const worked = /^(?:true|yes)$/i.test(copy.says()['effective'] ?? '');
    this.#move(copy, worked ? 'closed' : 'ineffective', {});
    return undefined;
  }

  /** Asks what a state needs and moves the record there; a state that is reached already needs nothing. */
  async #step(copy: WorkingCopy, state: string): Promise<string | undefined> {
    if (copy.hasReached(state)) return undefined;
    let answers: Answers = {};
    for (;;) {
      const open = copy.openAt(state, answers);
      if (open.length === 0) break;
      const said = await this.#answer(open.map((question) => ({ ...question, of: copy.name })));
      const missing = open.filter(({ name }) => (said[name] ?? '').trim() === '');
      if (missing.length > 0) return lacks(`${copy.name} is not ${state} yet`, missing);
      answers = { ...answers, ...Object.fromEntries(open.map(({ name }) => [name, said[name] ?? ''])) };
    }
    this.#move(copy, state, answers);
    return undefined;
  }

  #move(copy: WorkingCopy, state: string, answers: Answers): void {
    const was = copy.status();
    copy.moveTo(state, answers);
    if (was !== state) this.done.push(`${copy.name} is ${state}.`);
  }
}

function newActionQuestion(of: string, name: (typeof NEW_ACTION)[number]): ClosingQuestion {
  const field = name === 'title' || name === 'owner' ? undefined : correctiveAction.fields[name];
  const words = { title: 'What is the action called', owner: 'Who carries it out: a role, a person or a name' };
  return {
    of,
    name: `action.${name}`,
    field: field ?? (name === 'owner' ? owner() : text()),
    message: name === 'title' || name === 'owner' ? words[name] : (field?.says ?? name).replace(/\.$/, ''),
    among: undefined,
    several: false,
  };
}

/** The day on which an action has had time to prove itself; `undefined` where no day can be read. */
function provenOn(copy: WorkingCopy): PlainDate | undefined {
  const { verify_after: after, implemented_on: done } = copy.says();
  const said = isoDate(after ?? '');
  const implemented = isoDate(done ?? '');
  return said ?? (implemented && addInterval(implemented, SOAK.interval));
}

function actionsOf(entry: Entry): readonly string[] {
  return valuesOf(given(recordOf(entry, nonconformity).facts.actions));
}

function lacks(what: string, missing: readonly FieldQuestion[]): string {
  return `${what}: it lacks ${missing.map(({ name }) => name).join(', ')}`;
}
