/// Latin letters as names are compared: a to z, without case, diacritics, hyphens, apostrophes and spaces.
///
/// Erdoğan is `erdogan`, Chŏng is `chong`, O'Neill is `oneill`. The letter tables follow the Unicode decompositions;
/// letters that have none (ł, ø, ð, ı …) are written as the press writes them.
public enum LatinFold {
  /// The folded letters of `text` as 0 (a) … 25 (z).
  public static func letters(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    var text = text
    text.withUTF8 { bytes in
      var offset = 0
      while offset < bytes.count { offset &+= append(bytes, at: offset) { folded.append($0) } }
    }
    return folded
  }

  /// The folded letters of `text` as lower-case ASCII.
  public static func string(_ text: String) -> String {
    String(decoding: letters(text).map { $0 &+ 97 }, as: UTF8.self)
  }

  /// Hands the letters of the scalar at `offset` to `sink` and answers the scalar's length in bytes.
  @inline(__always)
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ sink: (UInt8) -> Void) -> Int {
    let first = bytes[offset]
    if first < 0x80 {
      let lower = first | 0x20
      if lower >= 97, lower <= 122 { sink(lower &- 97) }
      return 1
    }
    if first < 0xE0 {
      guard offset &+ 1 < bytes.count else { return 1 }
      let scalar = Int(first & 0x1F) << 6 | Int(bytes[offset &+ 1] & 0x3F)
      if scalar >= 0xC0, scalar <= 0x24F {
        fold(latin, scalar &- 0xC0, sink)
      } else if scalar == 0x259 || scalar == 0x25B {
        sink(4)
      }
      return 2
    }
    if first < 0xF0 {
      guard offset &+ 2 < bytes.count else { return 1 }
      let scalar = Int(first & 0x0F) << 12 | Int(bytes[offset &+ 1] & 0x3F) << 6 | Int(bytes[offset &+ 2] & 0x3F)
      if scalar >= 0x1E00, scalar <= 0x1EFF { fold(additional, scalar &- 0x1E00, sink) }
      return 3
    }
    return 4
  }

  @inline(__always)
  private static func fold(_ table: StaticString, _ index: Int, _ sink: (UInt8) -> Void) {
    let at = table.utf8Start + index &* 2
    if at[0] != 46 { sink(at[0] &- 97) }
    if at[1] != 46 { sink(at[1] &- 97) }
  }

  // Two bytes a code point; a dot stands for nothing.
  /// U+00C0 … U+024F.
  private static let latin: StaticString = """
    a.a.a.a.a.a.aec.e.e.e.e.i.i.i.i.d.n.o.o.o.o.o...o.u.u.u.u.y.thssa.a.a.a.a.a.aec.e.e.e.e.i.i.i.i.\
    d.n.o.o.o.o.o...o.u.u.u.u.y.thy.a.a.a.a.a.a.c.c.c.c.c.c.c.c.d.d.d.d.e.e.e.e.e.e.e.e.e.e.g.g.g.g.\
    g.g.g.g.h.h.h.h.i.i.i.i.i.i.i.i.i.i.ijijj.j.k.k.k.l.l.l.l.l.l.l.l.l.l.n.n.n.n.n.n.n.ngngo.o.o.o.\
    o.o.oeoer.r.r.r.r.r.s.s.s.s.s.s.s.s.t.t.t.t.t.t.u.u.u.u.u.u.u.u.u.u.u.u.w.w.y.y.y.z.z.z.z.z.z.s.\
    ..b.........o.....d.........e.e.e...f.........i.k.k.............o.o...........................u.\
    u...........z...........................dzdzdzljljljnjnjnja.a.i.i.o.o.u.u.u.u.u.u.u.u.u.u.e.a.a.\
    a.a.....g.g.g.g.k.k.o.o.o.o.....j.dzdzdzg.g.....n.n.a.a.........a.a.a.a.e.e.e.e.i.i.i.i.o.o.o.o.\
    r.r.r.r.u.u.u.u.s.s.t.t.....h.h.............a.a.e.e.o.o.o.o.o.o.o.o.y.y.........................\
    ................................
    """
  /// U+1E00 … U+1EFF.
  private static let additional: StaticString = """
    a.a.b.b.b.b.b.b.c.c.d.d.d.d.d.d.d.d.d.d.e.e.e.e.e.e.e.e.e.e.f.f.g.g.h.h.h.h.h.h.h.h.h.h.i.i.i.i.\
    k.k.k.k.k.k.l.l.l.l.l.l.l.l.m.m.m.m.m.m.n.n.n.n.n.n.n.n.o.o.o.o.o.o.o.o.p.p.p.p.r.r.r.r.r.r.r.r.\
    s.s.s.s.s.s.s.s.s.s.t.t.t.t.t.t.t.t.u.u.u.u.u.u.u.u.u.u.v.v.v.v.w.w.w.w.w.w.w.w.w.w.x.x.x.x.y.y.\
    z.z.z.z.z.z.h.t.w.y.a.s.........a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.e.e.e.e.e.e.e.e.\
    e.e.e.e.e.e.e.e.i.i.i.i.o.o.o.o.o.o.o.o.o.o.o.o.o.o.o.o.o.o.o.o.o.o.o.o.u.u.u.u.u.u.u.u.u.u.u.u.\
    u.u.y.y.y.y.y.y.y.y.............
    """
}
