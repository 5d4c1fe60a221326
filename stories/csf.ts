/**
 * Component Story Format 3 as far as it is used here, so that the compiler and the tests need no Storybook. A story is
 * whatever a story file exports besides `default`.
 */
import type { TemplateResult } from 'lit';

export type ControlType = 'text' | 'boolean' | 'select' | 'number' | 'object';

export interface ArgType {
  readonly control?: ControlType | false;
  readonly options?: readonly (string | undefined)[];
  readonly description?: string;
}

/** What the test of the stories must know of one, besides drawing it. */
export interface StoryParameters {
  /** False where the widget waits for ever: `ready` never resolves. Default true. */
  readonly settles?: boolean;
  /** What is known to be wrong with the texts of its picture: they are not looked at until it is mended. */
  readonly knownFault?: string;
}

export interface Story<Args> {
  readonly args?: Partial<Args>;
  readonly name?: string;
  readonly parameters?: StoryParameters;
  readonly render?: (args: Args) => TemplateResult;
}

export interface Meta<Args> {
  readonly title: string;
  /** The tag whose attributes the manifest describes. */
  readonly component: string;
  readonly args?: Partial<Args>;
  readonly argTypes?: Readonly<Record<string, ArgType>>;
  readonly parameters?: StoryParameters;
  readonly render: (args: Args) => TemplateResult;
}
