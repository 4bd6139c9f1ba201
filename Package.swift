// swift-tools-version: 6.2
import PackageDescription

// The layout is the architecture: each target imports only what stands above it (docs/architecture.md).
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func module(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.init(stringLiteral: name)] + dependencies, exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "daejo",
  products: [
    .library(name: "Daejo", targets: ["Daejo"]),
    .executable(name: "daejo", targets: ["daejo-cli"]),
    .executable(name: "daejo-dev", targets: ["daejo-dev"]),
  ],
  targets: [
    // C libraries, each wrapped once
    .systemLibrary(name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .target(name: "CICUShim", dependencies: ["CICU"]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev"])]),
    .systemLibrary(name: "CMinizip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    // Text
    module("TextModel", []),
    module("ICUSupport", ["CICUShim", "TextModel"]),
    module("YAMLSupport", ["CYAML"]),
    module("ExpatSupport", ["CExpat"]),
    module("GumboSupport", ["CGumbo", "TextModel"]),
    module("CMarkSupport", ["CCMark"]),
    module("ZipSupport", ["CMinizip"]),
    module("JSONSupport", []),
    // What is said, and what is said about it
    module("Diagnostics", []),
    module("Mentions", ["TextModel", "ICUSupport"]),
    module("Termbase", ["TextModel", "Mentions", "Diagnostics"]),
    module("Renderings", ["Mentions", "JSONSupport"]),
    // Languages
    module("Korean", ["TextModel", "Mentions", "Termbase", "ICUSupport"]),
    module("English", ["TextModel", "Mentions", "Termbase", "ICUSupport"]),
    // Pairs of texts
    module("Bitext", ["TextModel", "Mentions", "Diagnostics", "ICUSupport"]),
    module(
      "Documents",
      [
        "TextModel", "Diagnostics", "ICUSupport", "YAMLSupport", "ExpatSupport", "GumboSupport", "CMarkSupport",
        "ZipSupport", "JSONSupport", "Bitext", "Termbase", "Mentions",
      ]),
    // Judging and reporting
    module(
      "Checks",
      [
        "TextModel", "Mentions", "Diagnostics", "Termbase", "Renderings", "Korean", "English", "Bitext", "ICUSupport",
        "YAMLSupport", "JSONSupport",
      ]),
    module(
      "Reporting", ["TextModel", "Diagnostics", "Mentions", "Renderings", "ICUSupport", "JSONSupport"],
      resources: ["page.css", "coverage.css", "review.css", "common.js", "coverage.js", "review.js", "reviewlist.js"]
        .map { .embedInCode("Page/\($0)") }),
    module("Ledger", ["CSQLite", "Mentions", "Renderings", "JSONSupport"]),
    module(
      "Daejo",
      [
        "TextModel", "Mentions", "Diagnostics", "Termbase", "Renderings", "Korean", "English", "Bitext", "Documents",
        "Checks", "Reporting", "JSONSupport",
      ]),
    // Faces
    module(
      "CommandLineKit",
      [
        "TextModel", "Diagnostics", "Mentions", "Renderings", "Bitext", "Documents", "Checks", "Reporting", "Ledger",
        "Daejo", "YAMLSupport", "ICUSupport", "Korean", "Termbase", "JSONSupport",
      ]),
    program("daejo-cli", ["CommandLineKit"]),
    program(
      "daejo-dev",
      [
        "TextModel", "ICUSupport", "Mentions", "Termbase", "Documents", "Bitext", "Diagnostics", "Renderings",
        "Reporting", "Daejo", "Checks", "Korean", "English",
      ]),
    // Tests mirror Sources
    .target(name: "TestSupport", dependencies: ["Mentions"], path: "Tests/TestSupport", swiftSettings: strict),
    tests("TextModel", ["TestSupport"]), tests("ICUSupport", ["TextModel"]), tests("YAMLSupport"), tests("JSONSupport"),
    tests("ExpatSupport"), tests("GumboSupport", ["TextModel"]), tests("CMarkSupport"), tests("ZipSupport"),
    tests("Diagnostics"),
    tests("Mentions", ["TextModel"]), tests("Renderings", ["Mentions", "JSONSupport", "TestSupport"]),
    tests("Ledger", ["Mentions", "Renderings"]),
    tests("Termbase", ["TextModel", "Mentions", "Korean", "English", "TestSupport"]),
    tests("Korean", ["TextModel", "Mentions", "Termbase", "ICUSupport", "TestSupport"], exclude: ["Tables"]),
    tests("English", ["TextModel", "Mentions", "Termbase", "ICUSupport", "TestSupport"], exclude: ["Tables"]),
    tests("Bitext", ["TextModel", "Diagnostics"]),
    tests(
      "Documents", ["TextModel", "Bitext", "Mentions", "Termbase", "Diagnostics", "TestSupport"], exclude: ["Fixtures"]),
    tests(
      "Checks",
      ["TextModel", "Mentions", "Renderings", "Diagnostics", "Termbase", "Korean", "English", "Bitext", "ICUSupport"]),
    tests(
      "Reporting", ["Diagnostics", "JSONSupport", "Mentions", "Renderings"], exclude: ["Golden", "Browser"]),
    tests(
      "Daejo",
      [
        "Checks", "Bitext", "Documents", "Diagnostics", "JSONSupport", "Mentions", "Renderings", "Termbase",
        "TextModel",
      ]),
    tests(
      "CommandLineKit",
      ["Diagnostics", "Reporting", "JSONSupport", "Checks", "Documents", "ICUSupport", "Bitext", "TextModel"],
      exclude: ["Cases"]),
  ],
  cxxLanguageStandard: .cxx17
)
