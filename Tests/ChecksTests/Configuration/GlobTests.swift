import Checks
import Testing

@Suite struct GlobTests {
  @Test(
    arguments: [
      ("*.md", "a/b/c.md", true), ("*.md", "c.txt", false), ("a/*.md", "a/c.md", true), ("a/*.md", "a/b/c.md", false),
      ("a/**/c.md", "a/c.md", true), ("a/**/c.md", "a/x/y/c.md", true), ("a/**", "a/x/y", true),
      ("a/**", "b/a/x", false),
      ("drafts", "x/drafts/y.md", true), ("drafts/", "drafts/y.md", true), ("/a", "a/b", true), ("/a", "b/a", false),
      ("a/b", "a/b/c", true), ("?.md", "a.md", true), ("?.md", "ab.md", false), ("[a-c]x", "bx", true),
      ("[!a-c]x", "bx", false), ("[", "[", true), ("a/b", "./a/b", true), ("", "a", false), ("*", "", false),
      ("기사*", "기사1", true),
    ])
  func matches(pattern: String, path: String, expected: Bool) {
    #expect(Glob.matches(pattern, path) == expected)
  }

  @Test func manyStarsAreNoDanger() {
    #expect(!Glob.matches(String(repeating: "*a", count: 40), String(repeating: "a", count: 39)))
  }
}
