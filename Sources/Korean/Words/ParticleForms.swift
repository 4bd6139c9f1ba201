/// The particles (조사), the copula's forms and the little words that newspapers write onto a noun.
///
/// Classes and order follow the school grammar (격조사, 보조사, 접속 조사, 서술격 조사 이다); the forms are those of
/// news text. Vocatives but for 이여, and endings that live in speech only are left out, for they are beginnings of other words.
struct ParticleForm: Hashable, Sendable {
  /// What the syllable before it must end in.
  enum Condition: UInt8, Sendable {
    /// Anything.
    case any
    /// A final consonant: 은 이 을 과.
    case batchim
    /// A vowel: 는 가 를 와.
    case vowel
    /// A vowel or ㄹ: 로.
    case vowelOrRieul
    /// A final consonant other than ㄹ: 으로.
    case batchimNotRieul
  }

  /// The place of a form in the chain.
  enum Place: UInt8, Sendable {
    /// 들 님 씨 등: still noun.
    case nounEnd = 1
    /// 에 에서 으로 와: case and connection.
    case adverbial = 2
    /// 만 까지 부터 뿐: may take a case after it.
    case limiting = 4
    /// 은 는 도 의 나: closes the chain.
    case topic = 8
    /// 이 가 을 를: closes it, and follows no adverbial.
    case core = 16
    /// Forms of 이다: close it.
    case copula = 32

    /// The places that may come next, as a mask.
    var next: UInt8 {
      switch self {
      case .nounEnd: 62
      case .adverbial: 4 | 8 | 32
      case .limiting: 2 | 4 | 8 | 16 | 32
      case .topic, .core, .copula: 0
      }
    }
  }

  let bytes: [UInt8]
  let condition: Condition
  let place: Place

  private static func forms(_ list: String, _ condition: Condition, _ place: Place) -> [ParticleForm] {
    list.split(separator: " ").map { ParticleForm(bytes: Array($0.utf8), condition: condition, place: place) }
  }

  /// All forms.
  static let all: [ParticleForm] = nouns + cases + copula

  private static let nouns = forms("들 님 씨 등", .any, .nounEnd)

  private static let cases: [ParticleForm] =
    forms("에 에서 에게 에게서 에다 에다가 께 께서 한테 한테서 더러 보다 처럼 같이 하고 에서부터 에게로 서", .any, .adverbial)
    + forms("로 로서 로써 로부터", .vowelOrRieul, .adverbial)
    + forms("으로 으로서 으로써 으로부터", .batchimNotRieul, .adverbial)
    + forms("와 랑", .vowel, .adverbial) + forms("과 이랑", .batchim, .adverbial)
    + forms("만 까지 부터 뿐 대로 만큼 마다 조차 마저 씩", .any, .limiting)
    + forms("도 의 밖에 뿐더러 뿐만 만한 보고", .any, .topic)
    + forms("은 은커녕", .batchim, .topic) + forms("는 는커녕", .vowel, .topic)
    + forms("나 든 든지 야 야말로 라도", .vowel, .topic)
    + forms("이나 이든 이든지 이야 이야말로 이라도 이여", .batchim, .topic)
    + forms("이 을", .batchim, .core) + forms("가 를", .vowel, .core)
    // Contracted with 는: 에는, 에게는, 에서는, 까지는 …
    + forms("엔 에겐 에선 께선 한텐 까진 부턴 보단", .any, .topic)
    + forms("론 로선", .vowelOrRieul, .topic) + forms("으론 으로선", .batchimNotRieul, .topic)
    // Written onto the noun against the spelling rules, but often.
    + forms("에따르면 에따라 에대해 에대한 에의해 에의한 에관한 에관해 뿐만아니라 뿐아니라 이후", .any, .topic)
    + forms("로인해 로인한", .vowelOrRieul, .topic) + forms("으로인해 으로인한", .batchimNotRieul, .topic)

  /// 이다. After a vowel its 이 may be left out, except before endings that have melted into it (인, 일, 임, 입니다).
  private static let copula: [ParticleForm] = {
    let endings =
      "다 다고 다는 다며 고 고도 며 자 지만 지 지도 라 라고 라고는 라고도 라는 라며 라면 라면서 라서 라던 라니 란 랍니다 "
      + "기 기도 기에 기는 기만 기보다 나 냐 냐고 냐는 니 니까 던 든 든지 든가 므로 면 면서 "
    let past =
      "다 다고 다는 다며 다면 고 으며 지만 던 는데 는지 기 기도 기에 기는 기만 으나 으면 으므로 을 을까 음 음을 음에도 습니다 지 냐"
    let melted =
      "인 인가 인데 인데도 인데다 인들 인만큼 인지 인지는 인지도 일 일까 일뿐 일뿐더러 일수록 일지 일지도 임 임에도 임을 "
      + "임이 임은 입니다 입니까 이신 이시다 이셨다 이겠지만 이겠다 이어서 이어야 이에요"
    return forms(endings, .vowel, .copula) + forms(melted, .any, .copula)
      + forms("여서 여야 예요", .vowel, .copula)
      + endings.split(separator: " ").flatMap { forms("이" + $0, .any, .copula) }
      + past.split(separator: " ").flatMap { forms("이었" + $0, .any, .copula) + forms("였" + $0, .vowel, .copula) }
  }()
}
