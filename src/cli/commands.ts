import type { Command } from 'commander'
import { addBuildReport } from './build-report/command.ts'
import { addCheck } from './check/command.ts'
import { addDoctor } from './doctor/command.ts'
import { addExplain } from './explain/command.ts'
import { addExport } from './export/command.ts'
import { addIngest } from './ingest/command.ts'
import { addInit } from './init/command.ts'
import { addInventory } from './inventory/command.ts'
import { addMatch } from './match/command.ts'
import { addMatrix } from './matrix/command.ts'
import { addReview } from './review/command.ts'
import { addTrace } from './trace/command.ts'
import { addUnavailable } from './unavailable/command.ts'
import type { Context } from './context.ts'

/** Adds one command to the program; `finish` takes its exit code. */
export type AddCommand = (program: Command, context: Context, finish: (code: number) => void) => void

/** In the order in which `--help` lists them. */
export const commands: readonly AddCommand[] = [
  addBuildReport, addCheck, addIngest, addInventory, addMatrix, addTrace, addReview, addMatch, addExport, addInit, addExplain, addDoctor, addUnavailable,
]
