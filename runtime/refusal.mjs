/** Something in the way that the person at the keyboard can solve: one Dutch message, no stack. */
export class Refusal extends Error {}

/**
 * Runs the command and makes its result the exit code of this process. A Refusal is told and gives code 1;
 * anything else that is thrown is a bug and keeps its stack.
 * @param {() => Promise<number>} command
 */
export async function runCommand(command) {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
