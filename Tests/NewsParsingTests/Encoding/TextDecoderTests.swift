import Foundation
import Glibc
import NewsParsing
import Testing

@Suite("The bytes of a file become text")
struct TextDecoderTests {
  /// A few sentences in each language, and the encodings that old exports of it are in.
  static let samples: [(String, String.Encoding, String)] = [
    (
      "Der Bürgermeister hörte zu. Für die Brücke über den Fluß fehlt das Geld, sagte er.",
      .windowsCP1252, "windows-1252"
    ),
    (
      "Le maire a déclaré que l’été dernier était très sec ; la rivière s’est tarie à Noël.",
      .windowsCP1252, "windows-1252"
    ),
    (
      "Лёд на реке тронулся ночью. Паром не ходит, и жители ждут, пока вода спадёт.",
      .windowsCP1251, "windows-1251"
    ),
    (
      "Żółty autobus zatrzymał się przed mostem, ponieważ rzeka wezbrała.", .windowsCP1250,
      "windows-1250"
    ),
    (
      "İstanbul’da yağmur iki gün sürdü; köprüde ışıklar söndü, çarşı kapalıydı.",
      .windowsCP1254, "windows-1254"
    ),
    (
      "Το πλοίο έφυγε από το λιμάνι το πρωί και δεν γύρισε μέχρι το βράδυ.",
      .windowsCP1253, "windows-1253"
    ),
    ("新しい駅は来年の春に開く予定だと市は発表した。", .shiftJIS, "shift_jis"),
  ]

  @Test("in the encoding that it is really in, without a word about it", arguments: samples)
  func guesses(text: String, encoding: String.Encoding, name: String) throws {
    let bytes = [UInt8](try #require(text.data(using: encoding)))
    let decoded = TextDecoder.decode(bytes)
    #expect(decoded.text == text)
    #expect(decoded.encoding == name)
    #expect(!decoded.hadErrors)
  }

  /// So short that few letters tell, and some within the ASCII of a page.
  static let short: [(String, String, String)] = [
    ("東京で新しい駅が開業", "CP932", "shift_jis"), ("日本語のテスト", "CP932", "shift_jis"),
    ("首相が辞任を表明", "CP932", "shift_jis"), ("雨のち晴れ", "CP932", "shift_jis"),
    ("<html><title>港の新聞</title><p>船が出る。", "CP932", "shift_jis"),
    ("港の新聞が発行された", "EUC-JP", "euc-jp"),
    ("서울에 새 역이 생긴다", "EUC-KR", "euc-kr"), ("안녕하세요", "EUC-KR", "euc-kr"),
    ("한국 신문", "EUC-KR", "euc-kr"), ("<html><p>배가 항구를 떠났다.</p>", "EUC-KR", "euc-kr"),
    ("เรือออกจากท่าเช้านี้", "TIS-620", "windows-874"), ("ข่าววันนี้", "TIS-620", "windows-874"),
    ("今天下午的新闻", "GB18030", "gb18030"), ("北京的天气很好", "GB18030", "gb18030"),
    ("今天的新聞報導", "BIG5", "big5"),
  ]

  private static func bytes(of text: String, in set: String) -> [UInt8]? {
    guard let converter = iconv_open(set, "UTF-8"), Int(bitPattern: converter) != -1 else {
      return nil
    }
    defer { iconv_close(converter) }
    var input = Array(text.utf8)
    var output = [UInt8](repeating: 0, count: input.count * 4)
    var room = output.count
    let result = input.withUnsafeMutableBytes { source in
      output.withUnsafeMutableBytes { target in
        var next = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var out = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = source.count
        return iconv(converter, &next, &left, &out, &room)
      }
    }
    return result == -1 ? nil : Array(output.dropLast(room))
  }

  @Test("in the scripts of East Asia also where there is little of it", arguments: short)
  func guessesShort(text: String, iconv: String, name: String) throws {
    let bytes = try #require(Self.bytes(of: text, in: iconv))
    let decoded = TextDecoder.decode(bytes)
    #expect(decoded.text == text, "\(decoded.encoding)")
    #expect(decoded.encoding == name)
  }

  @Test("in KOI8-R, whose letters stand in the order of the Latin ones")
  func koi8() {
    let order = Array("юабцдефгхийклмнопярстужвьызшэщчъ".unicodeScalars)
    let text = "мороз держится третью неделю, трамваи ходят с перерывами."
    let bytes = text.unicodeScalars.map { scalar in
      order.firstIndex(of: scalar).map { UInt8($0 + 0xC0) } ?? UInt8(scalar.value & 0x7F)
    }
    #expect(TextDecoder.decode(bytes).text == text)
    #expect(TextDecoder.decode(bytes).encoding == "koi8-r")
  }

  @Test("in Hebrew, whose bytes are Greek and Cyrillic letters too")
  func hebrew() {
    let text = "המועצה החליטה לבנות מחדש את הגשר לפני סוף השנה."
    let bytes = text.unicodeScalars.map { scalar in
      UInt8(scalar.value >= 0x5D0 ? scalar.value - 0x5D0 + 0xE0 : scalar.value)
    }
    #expect(TextDecoder.decode(bytes).text == text)
  }

  @Test("by its byte order mark, or by its zeros")
  func wide() throws {
    let text = "Мороз держится. Snow, too, on the hills."
    for (encoding, mark) in [
      (String.Encoding.utf16LittleEndian, [0xFF, 0xFE] as [UInt8]),
      (.utf16BigEndian, [0xFE, 0xFF]), (.utf32LittleEndian, [0xFF, 0xFE, 0, 0]),
      (.utf8, [0xEF, 0xBB, 0xBF]),
    ] {
      let bytes = [UInt8](try #require(text.data(using: encoding)))
      #expect(TextDecoder.decode(mark + bytes).text == text)
      if encoding != .utf32LittleEndian { #expect(TextDecoder.decode(bytes).text == text) }
    }
  }

  @Test("as declared, unless it is plainly UTF-8")
  func declared() throws {
    let bytes = [UInt8](try #require("Café".data(using: .isoLatin1)))
    #expect(TextDecoder.decode(bytes, declared: "ISO-8859-1").encoding == "windows-1252")
    #expect(TextDecoder.decode(bytes, declared: "latin1").text == "Café")
    #expect(TextDecoder.decode(Array("Café".utf8), declared: "latin1").text == "Café")
    #expect(TextDecoder.decode(bytes, declared: "no such thing").text == "Café")
  }

  @Test("as the page itself declares")
  func page() {
    let head = "<html><head><META http-equiv=x content='text/html; charset=windows-1251'>"
    let decoded = TextDecoder.decode(Array(head.utf8) + [0xE4, 0xE0])
    #expect(decoded.text == head + "да")
  }

  @Test("with broken bytes mended, not with all the others garbled")
  func broken() {
    let bytes = Array("Café für Übung, Straße, naïve".utf8) + [0xC3] + Array(" Ende".utf8)
    let decoded = TextDecoder.decode(bytes)
    #expect(decoded.text == "Café für Übung, Straße, naïve\u{FFFD} Ende")
    #expect(decoded.hadErrors)
    #expect(decoded.encoding == "utf-8")
  }

  @Test("unless they are no text")
  func binary() {
    #expect(TextDecoder.looksBinary([0x89, 0x50, 0x4E, 0x47, 0x0D]))
    #expect(TextDecoder.looksBinary(Array("%PDF-1.7".utf8)))
    #expect(TextDecoder.looksBinary((0..<512).map { UInt8(truncatingIfNeeded: $0 &* 37) & 0x1F }))
    #expect(!TextDecoder.looksBinary(Array("Plain words.\r\n\tAnd more.".utf8)))
    #expect(!TextDecoder.looksBinary(Array("a stray \0 in a long text, which is still text".utf8)))
    #expect(!TextDecoder.looksBinary([]))
  }
}
