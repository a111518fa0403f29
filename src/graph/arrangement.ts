// What a layout gives: places of marks and labels with the lanes and years behind them. Two arrangements (time, force)
// in three frames (wide, medium for a tablet, narrow for a phone), each a record that scene, export and island read.
import type { LabelSize } from './label-size.ts';
import type { Side } from './label-place.ts';
import type { Tick } from './year-scale.ts';

export type Arrangement = 'time' | 'force';
export type Frame = 'wide' | 'medium' | 'narrow';

/** How loud a label speaks: what most lean on, the rest, and what nothing in this graph touches. */
export type Level = 'hub' | 'plain' | 'quiet';

/** A mark in its place. */
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly level: Level;
  readonly fontSize: number;
  /** Null when the mark carries its text inside (a note's number) or has no label in this frame. */
  readonly label: LabelSize | null;
  readonly side: Side;
  /** Where the label starts, when it stands in a column and not beside its mark. */
  readonly labelX?: number;
}

/** A band behind the marks with its heading; `left` and `right` only where it does not run the whole width. */
export interface Lane {
  readonly id: string;
  readonly lines: readonly string[];
  readonly top: number;
  readonly bottom: number;
}

export interface Layout {
  readonly arrangement: Arrangement;
  readonly frame: Frame;
  readonly width: number;
  /** The height that documents take: what is shown at first. */
  readonly height: number;
  /** The height with the lanes of bodies, sections and notes below. */
  readonly fullHeight: number;
  /** Where the lanes' headings end and the plane begins. */
  readonly gutter: number;
  readonly lanes: readonly Lane[];
  readonly ticks: readonly Tick[];
  /** Marks by id: documents, then sections, notes and bodies. */
  readonly places: ReadonlyMap<string, Place>;
}
