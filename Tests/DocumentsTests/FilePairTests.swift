import Bitext
import Diagnostics
import Documents
import Mentions
import Testing
import TextModel

@Suite struct FilePairTests {
  @Test func oneSideFindsTheOther() throws {
    let folder = try Folder()
    try folder.write("a/story.ko.txt", "비가 왔다. 눈도 왔다.\n")
    try folder.write("a/story.en.txt", "It rained. It snowed, too.\n")
    for name in ["a/story.ko.txt", "a/story.en.txt"] {
      let pairs = try folder.read([name])
      #expect(pairs.map(\.pair.id) == ["a/story"])
      #expect(pairs[0].pair.source.language == "ko")
      #expect(pairs[0].pair.source.original.path == folder.path + "/a/story.ko.txt")
      #expect(pairs[0].pair.source.segments.count == 2)
      #expect(pairs[0].pair.givenAlignment == nil)
      #expect(pairs[0].pair.date == nil)
    }
    // Naming both sides is still one pair.
    #expect(try folder.read(["a/story.en.txt", "a/story.ko.txt", "a"]).count == 1)
  }

  @Test func foldersByLanguage() throws {
    let folder = try Folder()
    try folder.write("x/ko/sub/one.txt", "하나다.")
    try folder.write("x/en/sub/one.txt", "One.")
    #expect(try folder.read(["x/en/sub/one.txt"]).map(\.pair.id) == ["x/sub/one"])
    #expect(try folder.read().map(\.pair.id) == ["x/sub/one"])
  }

  @Test func foldersAreWalkedInOneOrder() throws {
    let folder = try Folder()
    for name in ["b", "a/z", "a/b", "가", "B"] {
      try folder.write(name + ".ko.txt", "하나다.")
      try folder.write(name + ".en.md", "One.")
    }
    try folder.write("README.md", "nothing")
    try folder.write(".hidden.ko.txt", "nothing")
    try folder.write("other.tsv", "name\tvalue\nx\ty\n")
    try folder.write("lost.ko.txt", "하나다.")
    #expect(try folder.read().map(\.pair.id) == ["B", "a/b", "a/z", "b", "가"])
    let scan = try InputScanner().scan([folder.path])
    #expect(scan.unpaired == [folder.path + "/lost.ko.txt"])
  }

  @Test func frontMatterGivesIdAndDate() throws {
    let folder = try Folder()
    try folder.write(
      "s.ko.md",
      "---\nid: story\ndate: 2025-01-24\n---\n\n# 제목\n\n첫 문장이다.\n\n```\n코드 12\n```\n\n<!-- 설명\n더 -->\n둘째다.\n\n![그림 3](a.png)\n"
    )
    try folder.write("s.en.md", "# Title\n\nThe first. The second.\n")
    let pair = try #require(try folder.read().first).pair
    #expect(pair.id == "story")
    #expect(pair.date == CivilDate(iso: "2025-01-24"))
    let texts = pair.source.segments.map { pair.source.text.string($0.range) }
    #expect(texts == ["제목", "첫 문장이다.", "둘째다."])
    #expect(pair.source.segments.map(\.kind) == [.headline, .sentence, .sentence])
    let span = pair.source.span(pair.source.segments[1].range).span
    #expect(span.location?.line == 8)
  }

  @Test(arguments: [
    ("입력 2025.01.24 오후 3:37 정치", "2025-01-24"), ("기사입력 2024-03-05 10:00", "2024-03-05"),
    ("입력 2025. 1. 2. 09:00", "2025-01-02"), ("등록: 2023년 11월 30일", "2023-11-30"),
    ("Published: January 24, 2025, 3:37 PM", "2025-01-24"), ("Updated 5 Mar 2024", "2024-03-05"),
    ("수정 2025.13.40", ""), ("이 입력 2025.01.24 은 본문이다.", ""), ("입력 장치 3대를 샀다", ""),
  ])
  func mastheadsGiveTheDate(_ line: String, _ iso: String) throws {
    let folder = try Folder()
    try folder.write("s.ko.txt", line + "\n\n제목\n\n본문이다.\n")
    try folder.write("s.en.txt", "Title\n\nText.\n")
    #expect(try folder.read().first?.pair.date?.iso ?? "" == iso)
  }

  @Test func theCallersDateComesLast() throws {
    let folder = try Folder()
    try folder.write("s.ko.txt", "본문이다.\n")
    try folder.write("s.en.txt", "Text.\n")
    var options = InputOptions()
    options.date = CivilDate(iso: "2020-02-29")
    #expect(try folder.read([""], options).first?.pair.date?.iso == "2020-02-29")
  }

  @Test func koreanEncodingIsConvertedAndNoted() throws {
    let folder = try Folder()
    let path = try folder.write("s.ko.txt", [0xC7, 0xD1, 0xB1, 0xB9, 0xBE, 0xEE, 0x2E])
    try folder.write("s.en.txt", "Korean.\n")
    let pair = try #require(try folder.read().first)
    #expect(pair.pair.source.original.bytes == Array("한국어.".utf8))
    #expect(pair.notes.map(\.path) == [path])
    #expect(pair.notes.first?.encoding == "CP949")
  }

  @Test func englishToKorean() throws {
    let folder = try Folder()
    try folder.write("s.ko.txt", "본문이다.\n")
    try folder.write("s.en.txt", "Text.\n")
    var options = InputOptions()
    (options.sourceLanguage, options.targetLanguage) = ("en", "ko")
    #expect(try folder.read([""], options).first?.pair.source.language == "en")
  }

  @Test func badInputIsNamed() throws {
    let folder = try Folder()
    try folder.write("lone.ko.txt", "하나다.")
    try folder.write("empty/a.ko.txt", " \n")
    try folder.write("empty/a.en.txt", "Text.")
    try folder.write("binary/a.ko.txt", [0x61, 0x00, 0x62])
    try folder.write("binary/a.en.txt", "Text.")
    try folder.write("broken/a.ko.txt", Array("한국".utf8) + [0xFF])
    try folder.write("broken/a.en.txt", "Text.")
    try folder.write("front/a.ko.md", "---\nid: x\ndate: yesterday\n---\n글이다.\n")
    try folder.write("front/a.en.md", "Text.")
    try folder.write("yaml/a.ko.md", "---\nid: [x\n---\n글이다.\n")
    try folder.write("yaml/a.en.md", "Text.")
    try folder.write("nothing/readme.pdf", "x")

    #expect(folder.failure(["lone.ko.txt"])?.message == "no counterpart")
    #expect(folder.failure(["lone.ko.txt"])?.hint == "expected lone.en.txt")
    #expect(folder.failure(["gone.ko.txt"])?.message == "no such file or folder")
    #expect(folder.failure(["nothing/readme.pdf"])?.message == "this names neither a pair nor one side of one")
    #expect(folder.failure(["nothing"])?.message == "no pair found")
    #expect(folder.failure(["empty"])?.path == "empty/a.ko.txt")
    #expect(folder.failure(["empty"])?.message == "the file is empty")
    #expect(folder.failure(["binary"])?.message == "this is no text file (a NUL byte at offset 1)")
    #expect(folder.failure(["broken"])?.message == "the byte at offset 6 is neither UTF-8 nor CP949")
    #expect(folder.failure(["front"])?.line == 3)
    #expect(folder.failure(["yaml"])?.path == "yaml/a.ko.md")
    #expect(folder.failure(["yaml"])?.line != nil)
  }
}
