import ExpatSupport
import TextModel

extension BitextFile {
  /// Reads the file as XML; elements named in `records` come whole.
  func readXML(
    records: Set<String>, _ visit: (XMLEvent) throws(XMLError) -> Void
  ) throws(InputError) {
    do {
      try XMLReader.read(text.bytes, records: records, visit)
    } catch {
      throw self.error(error.offset, error.message, error.hint)
    }
  }

  /// The text of an element as a reader sees it.
  ///
  /// - Parameters:
  ///   - codes: elements whose content is native code, not text, but for the elements `sub` in them.
  func text(of element: XMLElement, codes: Set<String>) -> FoundText {
    var found = FoundText(line: line(element.offset))
    collect(element, codes: codes, isCode: false, into: &found)
    return found
  }

  private func collect(_ element: XMLElement, codes: Set<String>, isCode: Bool, into found: inout FoundText) {
    for child in element.children {
      switch child {
      case .text(let run):
        if !isCode { found.append(run.bytes, at: run.offset, in: text, isVerbatim: run.isVerbatim) }
      case .element(let inner):
        if inner.name == "cp", let scalar = inner["hex"].flatMap({ UInt32($0, radix: 16) }).flatMap(Unicode.Scalar.init)
        {
          // XLIFF 2: a character that XML cannot hold.
          if !isCode { found.append(Array(String(scalar).utf8), at: inner.offset, in: text, isVerbatim: false) }
        } else {
          collect(inner, codes: codes, isCode: isCode || codes.contains(inner.name), into: &found)
        }
      }
    }
  }
}
