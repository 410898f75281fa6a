import CGumbo
import Foundation

/// Which of the attributes that every element is asked for an element has, found out once: most
/// elements have none of them.
struct AttributeMarks: OptionSet, Sendable {
  let rawValue: UInt8

  /// Class or id.
  static let name = AttributeMarks(rawValue: 1)
  static let hidden = AttributeMarks(rawValue: 2)
  static let style = AttributeMarks(rawValue: 4)
  static let role = AttributeMarks(rawValue: 8)
  static let ariaHidden = AttributeMarks(rawValue: 16)
  /// `itemprop`.
  static let property = AttributeMarks(rawValue: 32)
  /// `rel`.
  static let relation = AttributeMarks(rawValue: 64)
  static let all = AttributeMarks(rawValue: 127)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ attributes: GumboVector) {
    var marks: AttributeMarks = []
    for place in 0..<Int(attributes.length) {
      guard let attribute = attributes.data[place] else { continue }
      let given = attribute.assumingMemoryBound(to: GumboAttribute.self).pointee
      if let name = given.name, let mark = Self.mark(name) { marks.insert(mark) }
    }
    self = marks
  }

  /// The names are those of HTML, in lower case; what only begins alike does no harm.
  private static func mark(_ name: UnsafePointer<CChar>) -> AttributeMarks? {
    switch UInt8(bitPattern: name[0]) {
    case UInt8(ascii: "c"): strncmp(name, "class", 5) == 0 ? .name : nil
    case UInt8(ascii: "i"):
      strncmp(name, "itemprop", 8) == 0 ? .property : strcmp(name, "id") == 0 ? .name : nil
    case UInt8(ascii: "h"): strncmp(name, "hidden", 6) == 0 ? .hidden : nil
    case UInt8(ascii: "s"): strncmp(name, "style", 5) == 0 ? .style : nil
    case UInt8(ascii: "r"):
      strcmp(name, "rel") == 0 ? .relation : strcmp(name, "role") == 0 ? .role : nil
    case UInt8(ascii: "a"): strncmp(name, "aria-hidden", 11) == 0 ? .ariaHidden : nil
    default: nil
    }
  }
}
