extension Keymap {
  /// One row of help: keys, then what they do.
  package struct HelpRow: Hashable, Sendable {
    /// `j, down`.
    package let keys: String
    /// `one row or line down`.
    package let help: String
    /// The name on the command line.
    package let command: String
  }

  /// Every macro and every binding as help shows it; one whose keys all have macros has only its
  /// name.
  package var helpRows: [HelpRow] {
    macros.map { macro in
      HelpRow(
        keys: macro.key.label, help: macro.lines.map { ":" + $0 }.joined(separator: "  "),
        command: "")
    }
      + bindings.map { binding in
        HelpRow(
          keys: keys(of: binding).map(\.label).joined(separator: ", "), help: binding.help,
          command: binding.command.rawValue)
      }
  }

  /// The bindings as a table for the README.
  package var markdownTable: String {
    let rows = helpRows.map { row in
      let keys = row.keys.replacing("|", with: "\\|").replacing("`", with: "")
      return "| `\(keys)` | \(row.help) |"
    }
    return (["| key | what it does |", "|---|---|"] + rows).joined(separator: "\n")
  }
}
