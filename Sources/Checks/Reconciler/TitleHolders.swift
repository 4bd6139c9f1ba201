import Mentions
import TextModel

/// Whose titles the titles of one side are: the person whose name stands beside them, by the orders of the language.
///
/// Korean puts the title behind the name (조태열 외교부 장관, 이주호 부총리 겸 교육부 장관), seldom before it (부장판사 구회근,
/// 회장인 존 골드스미스); English before it without a comma, or behind it with one ("Foreign Minister Cho", "Cho, the
/// foreign minister"). Titles joined by 겸 or "and" have one holder.
struct TitleHolders {
  /// For the index of a title's mention, the index of its holder's.
  private(set) var holder: [Int: Int] = [:]

  let side: AnnotatedSide
  var mentions: [Mention] { side.forest.mentions }

  init(_ side: AnnotatedSide, isKorean: Bool) {
    self.side = side
    for index in side.forest.mentions.indices {
      guard case .title(let title) = mentions[index].value else { continue }
      if let known = title.holder ?? nameInside(index) { holder[index] = known }
    }
    if isKorean { readKorean() } else { readEnglish() }
  }

  private var titles: [Int] { mentions.indices.filter { mentions[$0].kind == .title } }

  func isName(_ index: Int) -> Bool {
    guard mentions[index].kind == .person || mentions[index].kind == .name else { return false }
    // The name of a person is no part of the title's own words but inside of them.
    return mentions[index].parent.map { mentions[$0].kind != .title } ?? true
  }

  private func nameInside(_ index: Int) -> Int? {
    var next = index + 1
    while next < mentions.count, mentions[next].range.start < mentions[index].range.end {
      if mentions[next].kind == .person { return next }
      next += 1
    }
    return nil
  }

  /// The words between two mentions without a gloss; nil where they overlap or lie far apart.
  private func gap(_ first: Int, _ second: Int) -> String? {
    let end = mentions[second].range.start
    let start = behindGloss(mentions[first].range.end, before: end)
    guard start <= end, end - start <= 16 else { return nil }
    return withoutAge(side.text.string(TextRange(start, end)))
  }

  /// The words without an age that stands between a name and its title: "Guk, 67, president".
  private func withoutAge(_ words: String) -> String {
    guard words.hasPrefix(", ") else { return words }
    let rest = words.dropFirst(2)
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    let behind = rest.dropFirst(digits.count)
    return (1...3).contains(digits.count) && behind.hasPrefix(",") ? String(behind) : words
  }

  private func nameBefore(_ title: Int, _ gaps: Set<String>) -> Int? {
    neighbours(title, -8).first { isName($0) && gap($0, title).map(gaps.contains) == true }
  }

  private func nameAfter(_ title: Int, _ gaps: Set<String>) -> Int? {
    neighbours(title, 10).first { isName($0) && gap(title, $0).map(gaps.contains) == true }
  }

  /// The indices of the mentions around one, the nearest first.
  func neighbours(_ index: Int, _ reach: Int) -> [Int] {
    reach > 0
      ? Array((index + 1)..<min(mentions.count, index + 1 + reach))
      : Array(max(0, index + reach)..<index).reversed()
  }

  // MARK: Korean

  private mutating func readKorean() {
    let all = titles
    for title in all where holder[title] == nil {
      holder[title] = nameBefore(title, ["", " "]) ?? nameBeforeBody(title)
    }
    // 심우정 장관 직무대행(차관)
    share(all, [" 겸 ", "이자 ", " 및 ", "인 ", "("])
    var titled = Dictionary(grouping: holder.keys, by: { holder[$0] })
    for title in all where holder[title] == nil {
      // 부장판사 구회근, 회장인 존 골드스미스; but not where the name has a title of its own behind it.
      if let name = nameAfter(title, TitleHolders.koreanLinks) {
        holder[title] = name
        continue
      }
      guard let name = nameAfter(title, [" ", "인 "]) else { continue }
      let isOthers = titled[name]?.contains { $0 != title && gap(name, $0) != nil } ?? false
      if isOthers { continue }
      holder[title] = name
      titled[name, default: []].append(title)
    }
  }

  /// What stands between a title and the name behind it: 시장을 지낸 김성수.
  private static let koreanLinks: Set<String> = [
    "을 지낸 ", "를 지낸 ", "을 역임한 ", "를 역임한 ", "을 맡은 ", "를 맡은 ", "을 겸하는 ", "를 겸하는 ", "을 겸한 ", "를 겸한 ",
  ]

  // MARK: English

  private mutating func readEnglish() {
    let all = titles
    for title in all where holder[title] == nil { holder[title] = nameAfter(title, [" ", " \""]) }
    share(all, [" and ", " & ", ", ", " "])
    let appositive: Set<String> = [
      ", ", ", the ", ", a ", ", an ", ", who is ", ", who was ", ", who is also ", " as ", " — ", ", its ", ", then ",
    ]
    for title in all where holder[title] == nil {
      holder[title] = nameBefore(title, appositive) ?? ownedName(title) ?? describedName(title)
    }
    for title in all where holder[title] == nil {
      // "the prime minister, Petr Pavel, when"
      guard followsArticle(title) || isOwned(title), let name = nameAfter(title, [", "]) ?? holderBehind(title) else {
        continue
      }
      holder[title] = name
    }
  }

  /// The holder of the title behind a comma, whose name follows it: "the committee's chairman, Rep. Hong Gil-dong".
  private func holderBehind(_ title: Int) -> Int? {
    neighbours(title, 3).first { mentions[$0].kind == .title && gap(title, $0) == ", " }.flatMap { next in
      holder[next].flatMap { gap(next, $0) == " " ? $0 : nil }
    }
  }

  /// The name before a title whose body stands between the two: "Mats Malm, the academy's permanent secretary".
  private func ownedName(_ title: Int) -> Int? {
    let start = mentions[title].range.start
    return neighbours(title, -8).first { index in
      guard isName(index), mentions[index].range.end <= start, start - mentions[index].range.end <= 40 else {
        return false
      }
      let words = side.text.string(TextRange(mentions[index].range.end, start))
      return words.hasPrefix(", ") && (words.hasSuffix("'s ") || words.hasSuffix("’s "))
        && !words.dropFirst(2).contains { $0 == "," || $0 == "." || $0 == "\"" || $0 == "\n" }
    }
  }

  /// Whether the title holds its owner: "Thailand's deputy foreign minister".
  private func isOwned(_ title: Int) -> Bool {
    let words = side.text.bytes[mentions[title].range.start..<mentions[title].range.end]
    return ["'s ", "’s "].contains { ByteSearch.contains(Array($0.utf8), side.text.bytes, mentions[title].range) }
      && words.first.map { $0 &- 0x41 < 26 } ?? false
  }

  private func followsArticle(_ title: Int) -> Bool {
    let start = mentions[title].range.start
    return ["the ", "his ", "her ", "its ", "their ", "'s ", "’s "].contains { word in
      let bytes = Array(word.utf8)
      return start >= bytes.count && side.text.bytes[(start - bytes.count)..<start].elementsEqual(bytes)
    }
  }

  /// Titles joined to one that has a holder share it.
  private mutating func share(_ all: [Int], _ joints: Set<String>) {
    for (first, second) in zip(all, all.dropFirst()) {
      guard let words = gap(first, second), joints.contains(words) else { continue }
      if let known = holder[first], holder[second] == nil { holder[second] = known }
    }
    for (first, second) in zip(all, all.dropFirst()).reversed() {
      guard let words = gap(first, second), joints.contains(words), words != ", " else { continue }
      if let known = holder[second], holder[first] == nil, mentions[known].range.start >= mentions[second].range.end {
        holder[first] = known
      }
    }
  }
}
