import CommandLineKit
import Glibc

let status = await CommandLineTool.run(
  Array(CommandLine.arguments.dropFirst()), environment: Environment.variables, io: .process(), engine: .standard)
exit(status)
