#if canImport(Glibc)
  import Glibc
#endif

let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "train-phonetics": exit(PhoneticTrainingCommand.run(Array(arguments.dropFirst())))
case "count-spellings": exit(SpellingCountCommand.run(Array(arguments.dropFirst())))
case "train-loanwords": exit(LoanwordTrainingCommand.run(Array(arguments.dropFirst())))
default:
  print("usage: daejo-dev train-phonetics|count-spellings NAMES_DIR OUTPUT_DIR")
  print("       daejo-dev train-loanwords NAMES_DIR CHECKOUT OUTPUT_DIR")
  exit(2)
}
