import SafeText

/// Splits a file of several articles at separator lines.
struct ArticleSplit {
  let dates: DateReader

  /// The parts; the whole text alone unless every part has a title and a date of its own.
  func parts(of text: String) -> [String] {
    let lines = text.linesOfText
    guard lines.contains(where: isSeparator), FrontMatter.split(text) == nil else { return [text] }
    var parts: [String] = []
    var part: [Substring] = []
    for line in lines {
      if isSeparator(line) {
        parts.append(part.joined(separator: "\n"))
        part.removeAll()
      } else {
        part.append(line.withoutReturn)
      }
    }
    guard !parts.isEmpty else { return [text] }
    parts.append(part.joined(separator: "\n"))
    parts.removeAll { $0.trimmedSlice.isEmpty }
    guard parts.count > 1, parts.count <= 10_000, parts.allSatisfy(isArticle) else { return [text] }
    return parts
  }

  private func isSeparator(_ line: Substring) -> Bool {
    if line.utf8.count <= 100, TextMarks.isRule(line.withoutReturn) { return true }
    return line.holds(0x0C)
  }

  /// Whether a part begins with a short line, dates itself soon after and then says something.
  private func isArticle(_ part: String) -> Bool {
    var lines: [Substring] = []
    for line in part.split(separator: "\n") where !line.trimmedSlice.isEmpty {
      lines.append(line)
      if lines.count == 8 { break }
    }
    guard lines.count >= 3, let title = lines.first, title.utf8.count <= 300 else { return false }
    return lines.dropFirst().prefix(6).contains { line in
      guard line.utf8.count <= 120 else { return false }
      let match = dates.firstDate(in: SafeText.line(String(line)))
      return match?.isWholeLine == true || match?.label != nil
    }
  }
}

extension Substring {
  /// Without the carriage return of a line that ended in both.
  fileprivate var withoutReturn: Substring {
    utf8.last == 0x0D ? Substring(utf8.dropLast()) : self
  }
}
