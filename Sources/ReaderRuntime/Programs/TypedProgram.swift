/// A program of the user's for files of a type.
package struct TypedProgram: Hashable, Sendable {
  /// `audio/mpeg`, `audio/*`, or `*` for whatever has no other.
  package let type: String
  /// The program and its arguments; `{url}` stands for the address, which else comes last.
  package let arguments: [String]

  /// A program from its parts.
  package init(type: String, arguments: [String]) {
    self.type = type
    self.arguments = arguments
  }

  /// The command that opens an address; no shell reads it, and of the arguments of a shell that the
  /// user named the address is never a piece.
  func command(for address: String) -> [String] {
    Browser.fill(arguments, with: address, at: "{url}")
  }
}

extension [TypedProgram] {
  /// The program for a media type: the type itself goes before its family, the family before `*`.
  func program(for type: String) -> TypedProgram? {
    let family = type.prefix { $0 != "/" } + "/*"
    for wanted in [type, String(family), "*/*", "*"] {
      if let program = first(where: { $0.type == wanted }) { return program }
    }
    return nil
  }
}
