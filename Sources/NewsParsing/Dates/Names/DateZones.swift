/// Time zones by the letters that people write behind a time.
///
/// Where letters stand for several zones it is the one that news writes: IST is India's, CST the
/// American one.
enum DateZones {
  /// Zones as words of the vocabulary, in minutes east of UTC.
  static let named: [(DateWord.Kind, Int, String)] =
    table.map { (.zone, $0.0, $0.1) } + [
      (.zone, eastern, "et eastern"), (.zone, central, "ct"), (.zone, mountain, "mt"),
      (.zone, pacific, "pt pacific"),
    ]

  /// Zones whose letters do not say whether it is summer: the value of winter, plus this.
  static let seasonal = 10_000
  private static let eastern = seasonal - 300
  private static let central = seasonal - 360
  private static let mountain = seasonal - 420
  private static let pacific = seasonal - 480

  private static let table: [(Int, String)] = [
    (0, "utc gmt ut z zulu wet"), (60, "bst cet mez west wat"),
    (120, "cest mesz eet sast cat ist_"), (180, "eest msk мск eat ast_arabia trt"),
    (210, "irst"), (240, "gst samt"), (270, "aft irdt"), (300, "pkt yekt uzt"), (330, "ist"),
    (345, "npt"), (360, "bdt almt omst"), (390, "mmt"), (420, "wib ict krat"),
    (480, "hkt sgt myt awst pht irkt wita"), (540, "jst kst wit yakt"), (570, "acst"),
    (600, "aest vlat"), (630, "acdt"), (660, "aedt"), (720, "nzst"), (780, "nzdt"),
    (-180, "brt art adt clst"), (-240, "ast edt clt bot vet"), (-300, "est cdt pet cot"),
    (-360, "cst mdt"), (-420, "mst pdt"), (-480, "pst akdt"), (-540, "akst hdt"),
    (-600, "hst"), (-210, "nst"), (-150, "ndt"),
  ]

  /// Whether an American clock shows summer time on a day: second Sunday of March to first of
  /// November.
  static func isAmericanSummer(month: Int, day: Int, weekday: Int) -> Bool {
    switch month {
    case 4...10: true
    case 3: day - weekday >= 8
    case 11: day - weekday < 1
    default: false
    }
  }
}
