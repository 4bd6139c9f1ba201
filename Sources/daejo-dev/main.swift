#if canImport(Glibc)
  import Glibc
#endif

let arguments = Array(CommandLine.arguments.dropFirst())
let rest = Array(arguments.dropFirst())
switch arguments.first {
case "generate": exit(GenerateCommand.run(rest))
case "bench": exit(BenchCommand.run(rest))
case "names": exit(NameTraceCommand.run(rest))
case "train-phonetics": exit(PhoneticTrainingCommand.run(rest))
case "count-spellings": exit(SpellingCountCommand.run(rest))
case "train-loanwords": exit(LoanwordTrainingCommand.run(rest))
case "word-filters": exit(WordFilterCommand.run(rest))
case "person-filters": exit(PersonFilterCommand.run(rest))
case "attested-names": exit(AttestedNamesCommand.run(rest))
case "hanja-readings": exit(HanjaReadingsCommand.run(rest))
default:
  print("usage: daejo-dev generate [--check]")
  print("       daejo-dev bench --tsv FILE [--names FILE] [--terms N] [--repeat N]")
  print("       daejo-dev names GLOSSARY PAIRS...")
  print("       daejo-dev train-phonetics|count-spellings NAMES_DIR OUTPUT_DIR")
  print("       daejo-dev train-loanwords NAMES_DIR CHECKOUT ORDINARY OUTPUT_DIR")
  print("       daejo-dev word-filters NAMES_DIR WORDS OUTPUT_DIR")
  print("       daejo-dev person-filters|attested-names NAMES_DIR OUTPUT_DIR")
  print("       daejo-dev hanja-readings HANJA READINGS OUTPUT_DIR")
  exit(2)
}
