import Foundation
import ICUSupport
import Termbase

/// The bundled glossary, loaded once for all tests.
enum TestGlossary {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let termbase: Termbase = {
    let path = root.appendingPathComponent("Glossaries").path
    return (try? Termbase.load(paths: [path], normalize: { Normalizer.normalize($0) })) ?? .empty
  }()
}
