/// The wording of page furniture: what counters, menus, share buttons and copyright notices say.
///
/// A line is one of these by its whole wording; a sentence that holds such words is none.
enum PageWords {
  // Counters

  private static let counterLines: Set<String> = [
    "visited # times", "visited # time", "visited # times # visit ( s ) today", "# visit ( s ) today",
    "visited # time # visit ( s ) today", "# visits today", "# visits", "# views", "# view", "# views today",
    "# total views # views today", "# total views", "total views : #", "total views #", "post views : #",
    "post views #", "page views : #", "page views #", "views : #", "views #", "hits : #", "hits #", "hit : #",
    "visits : #", "read # times", "viewed # times", "this post has been viewed # times",
    "this article has been viewed # times", "this page has been viewed # times", "this post has been read # times",
    "this entry was viewed # times", "# reads", "# comments", "comments #", "comments ( # )", "comments : #",
    "# likes", "likes : #", "# min read", "# minute read", "# mins read", "reading time : # min",
    "reading time : # minutes", "reading time # minutes", "estimated reading time : # minutes",
    "visitors today : #", "total visitors : #", "today # total #", "today : # total : #", "today : # | total : #",
  ]
  private static let counterLabels: Set<String> = [
    "조회수", "조회", "추천수", "추천", "댓글수", "댓글", "공감수", "공감", "좋아요", "스크랩", "방문자", "방문자수", "읽음", "views",
    "view", "hit", "hits",
  ]
  private static let counterUnits: Set<String> = ["회", "건", "개", "명", "번", "|", ":", "(", ")"]

  /// Whether the line does nothing but count readers.
  static func isCounter(_ words: [String]) -> Bool {
    let words = words.filter { $0 != "." }
    guard words.contains("#") else { return false }
    if counterLines.contains(words.joined(separator: " ")) { return true }
    // 조회수 1,234 | 추천 3: labels, each with its number behind it.
    var labels = 0
    var expectsNumber = false
    for word in words {
      if counterLabels.contains(word) {
        if expectsNumber { return false }
        labels += 1
        expectsNumber = true
      } else if word == "#" {
        if !expectsNumber { return false }
        expectsNumber = false
      } else if !counterUnits.contains(word) {
        return false
      }
    }
    return labels > 0 && !expectsNumber
  }

  // Navigation

  private static let navigationLines: Set<String> = [
    "close search window", "close search", "open search", "open search window", "skip to content",
    "skip to main content", "skip to navigation", "skip navigation", "skip to main", "skip to footer", "main menu",
    "toggle navigation", "toggle menu", "toggle search", "open menu", "close menu", "primary menu", "mobile menu",
    "search for :", "search for", "back to top", "scroll to top", "go to top", "return to top", "back to home",
    "continue reading", "previous article", "next article", "previous post", "next post", "previous story",
    "next story", "older posts", "newer posts", "prev next", "previous next", "related articles", "related posts",
    "related news", "related stories", "related article", "most read", "most viewed", "most popular", "most commented",
    "popular posts", "recent posts", "recent comments", "trending now", "you may also like", "you might also like",
    "recommended for you", "recommended articles", "sign up for our newsletter", "subscribe to our newsletter",
    "leave a comment", "leave a reply", "post a comment", "post comment", "view comments", "show comments",
    "load more", "load more comments", "show more", "view more", "see more", "view all", "see all",
    "print this page", "print this article", "listen to this article", "listen to article", "font size",
    "text size", "accept cookies", "accept all cookies", "cookie settings", "privacy policy", "terms of use",
    "terms of service", "terms and conditions", "contact us", "about us", "advertise with us", "site map",
    "article continues below advertisement", "advertisement", "story continues below advertisement",
    "your email address will not be published", "log in", "sign in", "log in | sign up", "sign in | sign up",
    "click here to read more", "read full article", "go to homepage", "view original", "close this window",
    "close window", "close modal", "close this dialog",
    // Korean
    "본문 바로가기", "본문바로가기", "주메뉴 바로가기", "메뉴 바로가기", "주요메뉴 바로가기", "전체 메뉴", "전체메뉴", "전체메뉴 닫기",
    "전체 메뉴 닫기", "메뉴 닫기", "메뉴 열기", "검색창 닫기", "검색창 열기", "검색 닫기", "검색하기", "로그인", "로그아웃", "회원가입",
    "로그인 회원가입", "로그인 | 회원가입", "구독하기", "구독신청", "뉴스레터 구독", "뉴스레터 신청", "관련기사", "관련 기사", "관련뉴스",
    "관련 뉴스", "이전기사", "다음기사", "이전 기사", "다음 기사", "이전글", "다음글", "이전 글", "다음 글", "목록으로", "목록보기",
    "맨위로", "맨 위로", "위로 가기", "맨 위로 가기", "상단으로 이동", "인쇄하기", "프린트하기", "글자크기", "글자 크기", "글자크기 조절",
    "글자 크기 조절", "글자 크게", "글자 작게", "글자크기 설정", "글자 크기 설정", "많이 본 뉴스", "많이 본 기사", "많이본 뉴스",
    "많이본 기사", "가장 많이 본 뉴스", "가장 많이 본 기사", "인기뉴스", "인기기사", "실시간 인기뉴스", "기사 더보기", "기사더보기",
    "뉴스 더보기", "댓글쓰기", "댓글 쓰기", "댓글 보기", "댓글보기", "댓글 달기", "기사제보", "제보하기", "기사 제보하기", "기사 듣기",
    "기사듣기", "기사 음성으로 듣기", "앱 다운로드", "이 기자의 다른 기사 보기", "기자의 다른기사 보기", "기자의 다른 기사 보기",
    "다른기사 보기", "창 닫기", "창닫기", "팝업 닫기", "개인정보처리방침", "이용약관", "청소년보호정책", "이메일무단수집거부", "사이트맵",
  ]
  /// What is residue only beside residue, or in a row.
  static let weakNavigation: Set<String> = [
    "close", "menu", "search", "home", "next", "previous", "prev", "print", "top", "more", "read more", "news", "login",
    "register", "subscribe", "newsletter", "videos", "photos", "archive", "trending", "sponsored", "submit", "cancel",
    "닫기", "메뉴", "검색", "홈", "목록", "이전", "다음", "더보기", "인쇄", "광고", "스크랩", "구독", "위로", "뉴스홈", "전체보기",
  ]
  /// Sections of a newspaper, as menus name them.
  static let sections: Set<String> = [
    "home", "news", "politics", "economy", "business", "society", "national", "world", "international", "sports",
    "sport", "culture", "entertainment", "opinion", "editorial", "editorials", "columns", "lifestyle", "life", "tech",
    "technology", "science", "health", "travel", "weather", "video", "videos", "photo", "photos", "finance", "markets",
    "education", "people", "korea", "north korea", "local", "style", "food", "arts", "climate",
    "홈", "정치", "경제", "사회", "국제", "문화", "스포츠", "연예", "오피니언", "사설", "칼럼", "전국", "지역", "생활", "날씨",
    "피플", "포토", "영상", "과학", "건강", "여행", "교육", "부동산", "증권", "산업", "라이프", "북한", "세계", "뉴스", "동영상",
  ]

  /// Whether the line leads to another place of the site.
  static func isNavigation(_ words: [String]) -> Bool {
    var line = words[...]
    while line.last == "|" || line.last == "." { line = line.dropLast() }
    while line.first == "|" { line = line.dropFirst() }
    guard !line.isEmpty else { return false }
    if navigationLines.contains(line.joined(separator: " ")) { return true }
    return isMenu(line) || isEmptyByline(line)
  }

  /// Home | News | Sports, Home > Politics.
  private static func isMenu(_ words: ArraySlice<String>) -> Bool {
    let items = words.split(separator: "|").map { $0.joined(separator: " ") }
    guard items.count >= 2, items.allSatisfy({ sections.contains($0) || weakNavigation.contains($0) }) else {
      return false
    }
    return items.count >= 3 || items[0] == "home" || items[0] == "홈"
  }

  private static let bylineVerbs: Set<String> = ["written", "posted", "published", "updated", "uploaded", "edited"]

  /// A masthead whose author is missing: "Written by", then a clock time, and the section at most.
  private static func isEmptyByline(_ words: ArraySlice<String>) -> Bool {
    guard words.count >= 5, words.count <= 12, let verb = words.first, bylineVerbs.contains(verb) else { return false }
    var rest = words.dropFirst()
    guard rest.popFirst() == "by" else { return false }
    guard rest.first == "#" else { return false }
    let known: Set<String> = ["#", ":", "am", "pm", "a", "m", ".", "|", "kst", "on", "in", "at"]
    return rest.contains(":") && rest.allSatisfy { known.contains($0) || sections.contains($0) || months.contains($0) }
  }

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
  ]

  // Sharing

  /// Where people share, as buttons name it.
  static let networks: Set<String> = [
    "facebook", "twitter", "linkedin", "whatsapp", "telegram", "reddit", "pinterest", "tumblr", "kakaotalk",
    "kakaostory", "kakao", "naver", "instagram", "youtube", "messenger", "threads", "bluesky", "mastodon", "line",
    "페이스북", "트위터", "카카오톡", "카카오스토리", "카톡", "밴드", "네이버밴드", "네이버블로그", "텔레그램", "인스타그램", "유튜브", "라인",
    "엑스", "스레드",
  ]
  static let weakShare: Set<String> = ["share", "tweet", "email", "공유", "공유하기", "링크복사", "스크랩", "이메일", "메일"]
  private static let shareOthers: Set<String> = [
    "share", "share on", "email", "e'mail", "mail", "print", "copy", "link", "url", "x", "more", "tweet", "|", "via",
    "공유", "공유하기", "기사공유", "기사", "복사", "복사하기", "링크", "주소", "주소복사", "이메일", "메일", "인쇄", "스크랩", "보내기",
    "네이버", "블로그", "프린트", "퍼가기", "sns",
  ]
  private static let shareLines: Set<String> = [
    "share this", "share this article", "share this post", "share this story", "share this page", "share article",
    "share this :", "share on facebook", "share on twitter", "share on x", "share on linkedin", "share on whatsapp",
    "share via email", "share by email", "share to facebook", "share to twitter", "share to x", "tweet this",
    "copy link", "copy url", "copy link to clipboard", "link copied", "email this", "email this article",
    "email a friend", "pin it", "like this", "like this :", "like loading", "like loading .", "post to x",
    "follow us", "follow us on facebook", "follow us on twitter", "follow us on x", "follow us on instagram",
    "follow us on google news", "join our telegram channel", "join our whatsapp channel", "opens in new window",
    "공유하기", "기사 공유", "기사공유", "기사 공유하기", "기사공유하기", "sns 공유하기", "sns공유하기", "sns 공유", "sns 기사보내기",
    "sns기사보내기", "url 복사", "url복사", "주소 복사", "주소복사", "링크 복사", "링크복사", "페이스북 공유하기", "페이스북 공유",
    "트위터 공유하기", "트위터 공유", "카카오톡 공유하기", "카카오톡 공유", "페이스북으로 공유하기", "트위터로 공유하기", "카카오톡으로 공유하기",
    "카카오톡에 공유하기", "페이스북에 공유하기", "트위터에 공유하기", "기사 스크랩하기", "기사스크랩하기", "네이버에서 구독하기",
  ]

  /// Whether the line offers to share the article.
  static func isShare(_ words: [String]) -> Bool {
    let line = words.filter { $0 != "." && $0 != "(" && $0 != ")" }
    guard !line.isEmpty else { return false }
    if shareLines.contains(line.joined(separator: " ")) { return true }
    if line.starts(with: ["click", "to", "share", "on"]) || line.starts(with: ["click", "to", "email"]),
      line.count <= 12, line.suffix(4) == ["opens", "in", "new", "window"]
    {
      return true
    }
    let buttons = line.count(where: networks.contains)
    return buttons >= 2 && line.allSatisfy { networks.contains($0) || shareOthers.contains($0) }
  }

  // Copyright

  /// Whether a line or sentence reserves rights and says nothing else.
  static func isNotice(_ words: [String]) -> Bool {
    let words = words.filter { $0 != "." }
    guard words.count <= 24, let first = words.first else { return false }
    let line = words.joined(separator: " ")
    let hasSign = words.contains("©") || line.contains("( c )")
    let reserves = line.contains("all rights reserved")
    if line == "all rights reserved" { return true }
    if reserves, hasSign || first == "copyright" || first == "copyrights" { return true }
    // Copyright © 2025 …
    if first == "copyright" || first == "copyrights" || first == "저작권자", hasSign { return true }
    return isKoreanNotice(words, hasSign)
  }

  /// ⓒ … 무단전재 및 재배포 금지
  private static func isKoreanNotice(_ words: [String], _ hasSign: Bool) -> Bool {
    let forbidden = ["전재", "복제", "배포", "도용", "사용"]
    let names = words.contains { word in
      word.hasPrefix("무단") && (word == "무단" || forbidden.contains { word.dropFirst(2).hasPrefix($0) })
    }
    guard names, let last = words.last(where: { $0 != "|" && $0 != "#" && $0 != "©" && $0 != ")" }) else {
      return false
    }
    // The notice ends in the bare noun; a sentence about such notices ends in a verb.
    let ends = last.hasSuffix("금지") || last.hasSuffix("금합니다") || last.hasSuffix("금함") || last.hasSuffix("불허")
    if hasSign { return ends || words.contains { $0.hasSuffix("금지") } }
    let act = ["무단전재", "무단복제", "무단배포", "무단", "저작권자", "저작권법에"]
    return ends && words.first.map { first in act.contains { first.hasPrefix($0) } } == true
  }
}
