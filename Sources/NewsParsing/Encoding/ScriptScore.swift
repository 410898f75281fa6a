/// How much a decoded text looks like text in a script.
enum ScriptScore {
  enum Script {
    case western, central, turkish, baltic, cyrillic, greek, hebrew, arabic, thai
    case japanese, simplified, traditional, korean
  }

  /// The mean score of the characters that are not ASCII, about -4 to 2.
  static func score(_ text: String, _ script: Script) -> Double {
    var total = 0.0
    var count = 0.0
    var previous = Unicode.Scalar(UInt8(ascii: " "))
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      guard scalar.value >= 0x80 else {
        // A foreign letter glued to a Latin one: `cafй`.
        if isLatin(scalar), previous.value >= 0x80, isOwn(previous.value, script) != nil,
          !isLatinScript(script)
        {
          total -= isWide(script) ? 0.5 : 3
        }
        continue
      }
      // A Chinese character was two bytes.
      let weight = isWide(script) ? 2.0 : 1.0
      count += weight
      total += weight * value(scalar, after: previous, script)
    }
    return count == 0 ? 0 : total / count
  }

  private static func value(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar, _ script: Script
  ) -> Double {
    let value = scalar.value
    if value < 0xA0 || value == 0xFFFD || (0xE000...0xF8FF).contains(value) { return -4 }
    if isTypographic(value) { return isLatin(previous) && value == 0xAD ? -2 : 0.6 }
    guard var score = isOwn(value, script) else { return -2 }
    if script == .thai, ScriptLetters.isMisplacedThai(value, after: previous.value) { return -2 }
    guard !isWide(script) else { return score }
    score += tilde(value, after: previous)
    if isLatin(previous), !isLatinScript(script) { score -= 3 }
    let properties = scalar.properties
    if properties.isUppercase {
      if previous.properties.isLowercase { score -= 3 } else { score -= 0.3 }
    }
    return score
  }

  /// One byte is `õ` in Portuguese, where it stands behind `ç` and `i`, and `ő` in Hungarian.
  private static func tilde(_ value: UInt32, after previous: Unicode.Scalar) -> Double {
    let isPortuguese = previous == "ç" || previous == "i" || previous == "p"
    switch value {
    case 0xF5: return isPortuguese ? 0 : -0.8
    case 0x151: return isPortuguese ? -1 : 0.2
    default: return 0
    }
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
  }

  private static func isLatinScript(_ script: Script) -> Bool {
    switch script {
    case .western, .central, .turkish, .baltic: true
    default: false
    }
  }

  private static func isWide(_ script: Script) -> Bool {
    switch script {
    case .japanese, .simplified, .traditional, .korean: true
    default: false
    }
  }

  /// Quotation marks, dashes, a no-break space and the like, in every script.
  private static func isTypographic(_ value: UInt32) -> Bool {
    switch value {
    case 0xA0, 0xAB, 0xBB, 0xA7, 0xA9, 0xAE, 0xB0, 0xB7, 0x2010...0x2026, 0x2030, 0x20AC, 0x2116,
      0x2122, 0x3001, 0x3002, 0x300A...0x3011, 0xFF01...0xFF1F, 0xBF, 0xA1, 0x3000:
      true
    default: false
    }
  }

  /// The score of a letter of the script, more for a frequent one; nothing for other characters.
  private static func isOwn(_ value: UInt32, _ script: Script) -> Double? {
    switch script {
    case .western: latin(value, "äöüßéèàçñóáíêôâîãõåøæúù", rare: "ëïûœìòÄÖÜÉÀÅØÓÁÍÚÑÇýÊÈ")
    case .central:
      latin(value, "ąćęłńśźżčěřšžůőáéíóúýöüăâîșțşţ", rare: "ďňťĺľŕđűÁÉČŠŽŁŚŻĆäëôßŐÚÖÜÓÍŘ")
    case .turkish: latin(value, "ğışçöüâİ", rare: "ŞÖÜÇîûĞé")
    case .baltic: latin(value, "āčēģīķļņšūžėęįųąõäöüõ", rare: "ŠŽČĀĒŪĶĻŅĢÕÄÖÜłńśźżóć")
    case .cyrillic: cyrillic(value)
    case .greek: (0x384...0x3CE).contains(value) ? often(value, "αοιετσνηυρπκλάόίέή") : nil
    case .hebrew: (0x5D0...0x5EA).contains(value) ? often(value, "יוהלארתשמבנם") + 0.4 : nil
    case .arabic: (0x621...0x652).contains(value) ? 1.3 : nil
    case .thai:
      (0xE01...0xE5B).contains(value) ? ScriptLetters.thai.contains(value) ? 1.2 : 0 : nil
    case .japanese: japanese(value)
    case .simplified: han(value, common: simplified)
    case .traditional: han(value, common: traditional)
    case .korean: korean(value)
    }
  }

  private static func often(_ value: UInt32, _ frequent: String) -> Double {
    frequent.unicodeScalars.contains { $0.value == value } ? 1.6 : 0.6
  }

  private static func latin(_ value: UInt32, _ frequent: String, rare: String) -> Double? {
    guard let scalar = Unicode.Scalar(value) else { return nil }
    if frequent.unicodeScalars.contains(scalar) { return 1 }
    if rare.unicodeScalars.contains(scalar) { return 0.6 }
    return scalar.properties.isAlphabetic && value != 0xAA && value != 0xBA ? -0.4 : nil
  }

  private static func cyrillic(_ value: UInt32) -> Double? {
    switch value {
    // о е а и н т с р в л
    case 0x43E, 0x435, 0x430, 0x438, 0x43D, 0x442, 0x441, 0x440, 0x432, 0x43B: 2
    case 0x430...0x44F: 1.2
    case 0x410...0x42F: 0.8
    case 0x451, 0x454, 0x456, 0x457, 0x458, 0x45B, 0x45E, 0x491: 0.8
    case 0x401...0x45F: -0.5
    default: nil
    }
  }

  private static func japanese(_ value: UInt32) -> Double? {
    switch value {
    case 0x3041...0x3096: 2
    case 0x30A1...0x30FC: 1.2
    case 0x4E00...0x9FA5: ScriptLetters.japanese.contains(value) ? 1.4 : 0.3
    // Katakana of half the width: what Shift_JIS makes of any other bytes.
    case 0xFF61...0xFF9F: -1.5
    default: nil
    }
  }

  /// Any two bytes of Japanese or Chinese are some syllable, but seldom a frequent one.
  private static func korean(_ value: UInt32) -> Double? {
    guard (0xAC00...0xD7A3).contains(value) else { return han(value, common: []).map { _ in 0.1 } }
    return ScriptLetters.korean.contains(value) ? 1.6 : 0.4
  }

  private static func han(_ value: UInt32, common: Set<UInt32>) -> Double? {
    if common.contains(value) { return 2 }
    switch value {
    case 0x4E00...0x9FA5: return 0.3
    case 0x3041...0x30FC: return -0.2
    default: return nil
    }
  }

  private static let simplified = Set(
    "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市"
      .unicodeScalars.map(\.value))
  private static let traditional = Set(
    "的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可她裡後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長知民樣現分將外但身些與高意進把法此實回二理美點月明其種聲全工己話兒者向情部正名定女問力機給等幾很業最間新什打便位因重被走電四第門相次東政海口使教西再平真聽世氣信北少關並內加化由卻代軍產入先山五太水萬市"
      .unicodeScalars.map(\.value))
}
