import CNcurses

/// The locale of this process as far as letters are concerned.
enum Locale {
  /// Adopts the user's locale. Where it is a UTF-8 one that this machine lacks, as over ssh into a
  /// small container, letters are those of C.UTF-8.
  static func adopt(_ environment: [String: String]) {
    guard setlocale(LC_CTYPE, "") == nil else { return }
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    let encoding = (name ?? "").uppercased().filter { $0 != "-" }
    if encoding.contains("UTF8") { setlocale(LC_CTYPE, "C.UTF-8") }
  }

  static var isUnicode: Bool { gazette_is_utf8() != 0 }
}
