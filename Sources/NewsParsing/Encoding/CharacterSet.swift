/// A character set that documents are found in.
struct CharacterSet: Hashable, Sendable {
  /// The name in the WHATWG Encoding Standard, in lower case.
  let name: String
  /// The name that iconv(3) of glibc knows.
  let iconvName: String

  static let utf8 = CharacterSet(name: "utf-8", iconvName: "UTF-8")
  static let utf16LE = CharacterSet(name: "utf-16le", iconvName: "UTF-16LE")
  static let utf16BE = CharacterSet(name: "utf-16be", iconvName: "UTF-16BE")
  static let utf32LE = CharacterSet(name: "utf-32le", iconvName: "UTF-32LE")
  static let utf32BE = CharacterSet(name: "utf-32be", iconvName: "UTF-32BE")
  static let windows1252 = CharacterSet(name: "windows-1252", iconvName: "CP1252")

  /// The character set that a label means, in any spelling; as in browsers, `latin1` is
  /// windows-1252 and `gb2312` all of GB 18030 (https://encoding.spec.whatwg.org/#names-and-labels).
  /// What the standard does not know may be known to iconv under that name: EBCDIC, old code pages.
  static func named(_ label: String) -> CharacterSet? {
    let lower = label.lowercased()
    let plain = lower.filter { $0.isLetter || $0.isNumber }
    guard plain.utf8.count < 40 else { return nil }
    if let set = labels[plain] { return set }
    let isName = lower.utf8.allSatisfy { byte in
      byte &- 0x61 < 26 || byte &- 0x30 < 10 || "-_:.".utf8.contains(byte)
    }
    guard isName, !plain.isEmpty, Iconv.knows(lower) else { return nil }
    return CharacterSet(name: lower, iconvName: lower.uppercased())
  }

  private static let labels: [String: CharacterSet] = {
    var labels: [String: CharacterSet] = [:]
    for (name, iconvName, aliases) in table {
      let set = CharacterSet(name: name, iconvName: iconvName)
      labels[name.filter { $0.isLetter || $0.isNumber }] = set
      for alias in aliases.split(separator: " ") { labels[String(alias)] = set }
    }
    return labels
  }()

  /// Name, name for iconv, and labels without their marks.
  private static let table: [(String, String, String)] = [
    ("utf-8", "UTF-8", "unicode11utf8 unicode20utf8 xunicode20utf8 utf8bom"),
    ("utf-16le", "UTF-16LE", "utf16 ucs2 unicode iso10646ucs2 csunicode"),
    ("utf-16be", "UTF-16BE", ""),
    (
      "windows-1252", "CP1252",
      """
      latin1 iso88591 l1 cp1252 xcp1252 ascii usascii ansix341968 iso8859119871 ibm819 cp819 \
      csisolatin1 isoir100 ansi
      """
    ),
    ("iso-8859-2", "ISO-8859-2", "latin2 l2 csisolatin2 isoir101"),
    ("iso-8859-3", "ISO-8859-3", "latin3 l3"),
    ("iso-8859-4", "ISO-8859-4", "latin4 l4"),
    ("iso-8859-5", "ISO-8859-5", "cyrillic csisolatincyrillic isoir144"),
    ("iso-8859-6", "ISO-8859-6", "arabic asmo708 ecma114"),
    ("iso-8859-7", "ISO-8859-7", "greek greek8 ecma118 elot928"),
    ("iso-8859-8", "ISO-8859-8", "hebrew visual iso88598i logical"),
    ("iso-8859-10", "ISO-8859-10", "latin6 l6"),
    ("iso-8859-13", "ISO-8859-13", ""), ("iso-8859-14", "ISO-8859-14", ""),
    ("iso-8859-15", "ISO-8859-15", "latin9 l9 csisolatin9"),
    ("iso-8859-16", "ISO-8859-16", ""),
    ("ibm866", "CP866", "866 cp866 csibm866"), ("koi8-r", "KOI8-R", "koi koi8 cskoi8r"),
    ("koi8-u", "KOI8-U", "koi8ru"), ("macintosh", "MACINTOSH", "mac xmacroman csmacintosh"),
    ("x-mac-cyrillic", "MAC-CYRILLIC", "xmacukrainian"),
    ("windows-874", "CP874", "tis620 iso885911 dos874"),
    ("windows-1250", "CP1250", "cp1250 xcp1250"), ("windows-1251", "CP1251", "cp1251 xcp1251"),
    ("windows-1253", "CP1253", "cp1253 xcp1253"),
    ("windows-1254", "CP1254", "cp1254 xcp1254 iso88599 latin5 l5 isoir148 csisolatin5"),
    ("windows-1255", "CP1255", "cp1255 xcp1255"), ("windows-1256", "CP1256", "cp1256 xcp1256"),
    ("windows-1257", "CP1257", "cp1257 xcp1257"), ("windows-1258", "CP1258", "cp1258 xcp1258"),
    ("gb18030", "GB18030", "gb2312 gbk chinese csgb2312 gb231280 xgbk isoir58 cp936"),
    ("big5", "BIG5-HKSCS", "big5hkscs cnbig5 csbig5 xxbig5 cp950"),
    ("euc-jp", "EUC-JP", "xeucjp cseucpkdfmtjapanese"),
    ("iso-2022-jp", "ISO-2022-JP", "csiso2022jp"),
    ("shift_jis", "CP932", "sjis xsjis mskanji windows31j ms932 csshiftjis cp932"),
    ("euc-kr", "CP949", "cseuckr korean ksc5601 ksc56011987 ksc56011989 windows949 cp949"),
  ]
}
