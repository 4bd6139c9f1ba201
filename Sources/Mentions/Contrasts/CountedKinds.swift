/// Kinds that reports count side by side, so that their figures may change places: 기권 3표, 무효 8표 are not "eight abstained
/// and three cast invalid votes".
///
/// The words stand right beside their figures, in every form an eojeol or an English word may begin with.
public struct CountedKinds: Sendable {
  /// One kind, in both languages.
  public struct Kind: Sendable {
    /// Beginnings of Korean words for it.
    public let korean: [String]
    /// English words for it in small letters; a `*` at the end takes any ending.
    public let english: [String]
  }

  /// The sets the program runs on.
  public static let sets: [[Kind]] = text.split(separator: "\n").map { line in
    line.split(separator: "|").map { cell in
      let halves = cell.split(separator: "=", maxSplits: 1)
      return Kind(
        korean: halves.first.map { $0.split(separator: ",").map(String.init) } ?? [],
        english: halves.last.map { $0.split(separator: ",").map(String.init) } ?? [])
    }
  }

  private static let text = """
    찬성=favor,favour,yes,yea,approv*|반대=against,opposed,nay,nays|기권=abstain*,abstention*|무효=invalid*,void*,spoil*
    사망,숨지,숨졌,숨진,사망자=dead,died,killed,deaths,fatalities|부상,다쳤,다치,다친,부상자=injur*,wounded,hurt|실종=missing
    남성,남자,남학생=men,males,male,boys|여성,여자,여학생=women,females,female,girls
    금메달,금=gold,golds|은메달,은=silver,silvers|동메달,동=bronze,bronzes
    정규직=regular,permanent,full-time|비정규직,계약직=irregular,temporary,contract,nonregular,non-regular
    생산=produc*|판매=sales,sold|수출=export*|수입=import*
    여당=ruling|야당=opposition
    승=win,wins,won,victory,victories|무,무승부=draw,draws,drew,tie,ties,tied|패=loss,losses,lost,defeat,defeats
    여객선,화물선,어선,선박=ship*,ferry,ferries,boat*,vessel*|항로,노선=route*|항공기,항공편,여객기=flight*,plane*,aircraft
    징역,금고=prison,jail,imprisonment|집행유예=suspended,probation
    """
}
