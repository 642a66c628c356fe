// What the screen is wired to: the session, the ports of the platform, the settings, and the drawing surface.
import type { Id } from '../base/ids.ts';
import type { Result } from '../base/result.ts';
import type { Sentence } from '../commands/command.ts';
import type { Session, SessionPorts } from '../editor/session.ts';
import type { OpenedFile } from '../imports/format.ts';
import type { View, ViewPlacement } from '../model/records/arrangement.ts';
import type { Tables } from '../model/records/registry.ts';
import type { Age } from '../ports/age.ts';
import type { Files, FileToRead } from '../ports/files.ts';
import type { Projectors } from '../ports/projector.ts';
import type { Raster } from '../ports/raster.ts';
import type { Stage } from '../ports/stage.ts';
import type { Updates } from '../ports/updates.ts';
import type { Vault } from '../ports/vault.ts';
import type { Voice } from '../ports/voice.ts';
import type { SettingsBox } from './settings/settings.ts';

/** What the drawing surface can do for actions; it registers itself while it is on the screen. */
export interface CanvasController {
  zoomIn(): void;
  zoomOut(): void;
  zoomActual(): void;
  fit(): void;
  /** The whole drawing, or as much of it as can be read. */
  fitLegibly(): void;
  fitSelection(): void;
  /** Gives the drawing the keyboard focus, on the selected or the index person. */
  focus(): void;
  /** Brings a person into view. */
  show(id: Id): void;
  /** Brings a person into view, selects it and gives it the focus. */
  reveal(id: Id): void;
  /** Opens the name field at these people, one after another; `along` many, with ways forth and back. */
  rename(ids: readonly Id[], along?: boolean): void;
  /** Starts drawing a relation from this person, by keyboard or pointer. */
  startTie(fromId: Id): void;
  toggleHand(): void;
  /** Everybody drawn, in reading order. */
  people(): readonly Id[];
  /** Where a new person can stand: the middle of what is visible, in drawing units. */
  middle(): { x: number; y: number };
}

/** What the family in words does in place of the drawing, while somebody works there. */
export interface OutlineController
  extends Pick<CanvasController, 'focus' | 'reveal' | 'rename' | 'startTie' | 'people'> {
  /** Is the work there now, not on the drawing? */
  readonly hasTurn: () => boolean;
}

export interface AppPorts extends SessionPorts {
  readonly files: Files;
  readonly raster: Raster;
  readonly stage: Stage;
  readonly projectors: Projectors;
  readonly voice: Voice;
  readonly vault: Vault;
  readonly age: Age;
  /** Empties this page, with every map that is not kept on the device. */
  readonly wipe: () => void;
  readonly updates: Updates;
  /** Reads a file without holding up the screen; null when it was cancelled. */
  readFile(file: FileToRead, onProgress: (done: number) => void): Reading;
  /** Works out everybody's place in a view anew without holding up the screen; null when it was cancelled. */
  arrange(
    job: { readonly tables: Tables; readonly view: View; readonly afresh: boolean },
    onProgress: (done: number) => void,
  ): { readonly result: Promise<readonly ViewPlacement[] | null>; readonly cancel: () => void };
}

export interface Reading {
  readonly result: Promise<Result<OpenedFile, Sentence> | null>;
  readonly cancel: () => void;
}

export interface AppWiring {
  readonly session: Session;
  readonly ports: AppPorts;
  readonly settings: SettingsBox;
}
