extension CommandContext {
  /// `daejo init`: writes a commented configuration where there is none.
  func initialize() throws -> Int32 {
    let path = ConfigurationFinder.name
    if File.kind(path) != .missing { throw CommandError("\(path) exists already; remove it first to begin anew") }
    try OutputFile.write(Array(InitialConfiguration.text.utf8), to: path)
    io.complain("daejo: wrote \(path)")
    return ExitStatus.success
  }
}

/// What `daejo init` writes.
enum InitialConfiguration {
  /// Every key with its default, all but the plainest commented out.
  static let text = """
    # Configuration of daejo. Found by walking up from the working directory. Every key may be left out.

    # Glossary files and folders, relative to this file. Default: the folder Glossaries.
    # glossary: [Glossaries]

    # Languages of the originals and of the translations.
    # source-lang: ko
    # target-lang: en

    # The dateline of articles that have none, YYYY-MM-DD.
    # date: 2025-01-23

    # House style for Korean names and short titles: ap, yonhap, or own (the glossary's preferred spellings).
    # Without it nothing is said of style.
    # style: yonhap

    # Whether articles are checked one by one (pair) or against each other too (batch).
    # Default: batch for folders, pair for one article or standard input.
    # scope: batch

    # From which severity on `daejo check` exits with 1: error, warning, note or never.
    fail-on: error

    # Rules and groups: off, note, warning or error; or a mapping with severity and the kinds of mention it is for
    # (person, place, organization, title, term, name, date, time, duration, quantity). See `daejo rules`.
    # rules:
    #   page-residue: off
    #   name-missing: {severity: warning, kinds: [person]}

    # Paths that are not read (globs, relative to this file).
    # exclude:
    #   - drafts/**

    # Findings that are known and accepted. Each entry has a reason, and at least one of rule, path and text.
    # ignore:
    #   - rule: name-mismatch
    #     path: archive/**
    #     text: Peking
    #     reason: spelled so at that time

    """
}
