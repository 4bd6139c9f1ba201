#if canImport(Glibc)
  import Glibc
#endif

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "train-phonetics": exit(PhoneticTrainingCommand.run(Array(arguments.dropFirst())))
default:
  print("usage: daejo-dev train-phonetics NAMES_DIR OUTPUT_DIR")
  exit(2)
}
