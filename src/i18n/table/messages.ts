/** Words and sentences of `<bydel-table>`: headings, columns, and a word for every value a record can have. */
import type {
  ActorKind,
  Approach,
  ExperienceLink,
  Financing,
  Goal,
  InitiativeStatus,
  Presence,
  Sector,
  TieKind,
} from '../../schema/generated/document.js';
import type { TableKind } from '../../view/table/table-options.js';
import type { LanguageCode } from '../locale.js';
import type { Phrase } from '../phrase.js';
import { da } from './da.js';
import { en } from './en.js';

/** Every column of every table. */
export type ColumnWord =
  | 'actor'
  | 'actorKind'
  | 'approach'
  | 'area'
  | 'areas'
  | 'assessment'
  | 'by'
  | 'category'
  | 'direction'
  | 'end'
  | 'evidence'
  | 'experience'
  | 'figure'
  | 'financing'
  | 'from'
  | 'goal'
  | 'goalKind'
  | 'indicator'
  | 'initiative'
  | 'lead'
  | 'level'
  | 'lower'
  | 'network'
  | 'otherActor'
  | 'parentActor'
  | 'parentGoal'
  | 'period'
  | 'placement'
  | 'presence'
  | 'professions'
  | 'relation'
  | 'sector'
  | 'since'
  | 'start'
  | 'status'
  | 'strength'
  | 'subject'
  | 'target'
  | 'targetGroup'
  | 'theme'
  | 'tieKind'
  | 'ties'
  | 'until'
  | 'upper'
  | 'voices';

type Words<Value extends string | undefined> = Readonly<Record<NonNullable<Value>, string>>;

export interface ObservationFact {
  /** Figures that can be shown. */
  readonly figures: number;
  /** Figures that are missing or hidden. */
  readonly missing: number;
  readonly indicators: number;
  /** "14 bydele". */
  readonly areas: string;
  /** First and last period; the same where there is one only. */
  readonly from: string;
  readonly to: string;
}

export interface TableMessages {
  readonly headings: Words<TableKind>;
  readonly columns: Words<ColumnWord>;
  /** Over a table of everything of its kind. */
  readonly all: Words<TableKind>;
  /** Over a table of some areas: "Indsatser i Nordparken". */
  within(kind: TableKind, areas: string): string;
  /** Where the document has nothing of the kind, or nothing that was asked for. */
  none(kind: TableKind, isFiltered: boolean): string;
  unknownKind(kind: string, known: string): string;
  /** What could have been asked for instead. */
  known(ids: string): string;

  observations(fact: ObservationFact): readonly Phrase[];
  /** @param areas "12 bydele", or empty. */
  initiatives(count: number, areas: string, running: number): readonly Phrase[];
  /** @param present How many can be met in a district. */
  actors(count: number, sectors: number, present: number): readonly Phrase[];
  ties(count: number, actors: number): readonly Phrase[];
  experiences(count: number, areas: string): readonly Phrase[];
  /** @param targets How many have a figure to reach. */
  goals(count: number, targets: number): readonly Phrase[];
  /** Experiences that are meant for fewer than all. */
  withheld(count: number): string;

  /** The document does not say. */
  readonly notStated: string;
  readonly wholeCategory: string;
  readonly final: string;
  readonly openEnd: string;
  readonly sector: Words<Sector>;
  readonly actorKind: Words<ActorKind>;
  readonly placement: Words<'central' | 'local'>;
  readonly presence: Words<Presence['form']>;
  readonly approach: Words<Approach>;
  readonly initiativeStatus: Words<Exclude<InitiativeStatus, 'unknown'>>;
  readonly financing: Words<Financing['kind']>;
  readonly tieKind: Words<TieKind>;
  readonly oneWay: string;
  readonly bothWays: string;
  readonly assessment: Words<'better' | 'worse' | 'same' | 'mixed'>;
  readonly relation: Words<ExperienceLink['relation']>;
  readonly level: Words<Goal['level']>;
  readonly goalKind: Words<Goal['kind']>;
  /** A distance to an area as the figure to reach. */
  gapTarget(distance: string, area: string): string;
  /** A change as the figure to reach; `since` may be empty. */
  trendTarget(change: string, since: string): string;
  /** Instead of the name of a person whose function the document does not tell. */
  readonly unnamedPerson: string;
}

const TABLES: Readonly<Record<LanguageCode, TableMessages>> = { da, en };

export function tableMessages(code: LanguageCode): TableMessages {
  return TABLES[code];
}
