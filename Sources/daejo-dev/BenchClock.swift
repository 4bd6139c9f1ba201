#if canImport(Glibc)
  import Glibc
#endif

/// Processor time, and how figures are printed.
enum BenchClock {
  /// What `work` answers and how many seconds of processor time it took, so that other programs do not count.
  static func timed<T, E: Error>(_ work: () throws(E) -> T) throws(E) -> (Double, T) {
    let start = processorTime()
    let result = try work()
    return (processorTime() - start, result)
  }

  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// `value` with `places` digits after the point.
  static func text(_ value: Double, _ places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((value * Double(scale)).rounded())
    guard places > 0 else { return String(scaled) }
    let fraction = String(scaled % scale)
    return "\(scaled / scale)." + String(repeating: "0", count: max(0, places - fraction.utf8.count)) + fraction
  }

  static func padded(_ text: String, _ width: Int, atEnd: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - text.utf8.count))
    return atEnd ? text + space : space + text
  }
}
